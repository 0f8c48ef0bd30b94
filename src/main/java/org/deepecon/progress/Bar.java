package org.deepecon.progress;

/** The bar of Keras's progress line: {@code ━━━━━━━━━━━━━━━━━━━━}, green up to where it is. */
public final class Bar {
    private static final int WIDTH = 20;

    private Bar() {
    }

    /**
     * A bar.
     *
     * @param done from 0
     * @param total at least 1
     * @param colored whether done and to do differ by their colours
     * @return 20 columns
     */
    public static String of(long done, long total, boolean colored) {
        int filled = (int) (WIDTH * Math.min(done, total) / total);
        return (filled > 0 ? AnsiText.paint(AnsiText.GREEN, "━".repeat(filled), colored) : "")
                + AnsiText.paint(AnsiText.WHITE, "━".repeat(WIDTH - filled), colored);
    }
}
