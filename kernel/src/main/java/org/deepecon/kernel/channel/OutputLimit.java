package org.deepecon.kernel.channel;

/**
 * How much text one cell may print. What is over is cut, and the reader is told: at once where the
 * text ends, and at the end of the cell how much is missing. Thread-safe.
 */
public final class OutputLimit {
    /** Megabytes of text per cell unless the environment says otherwise. */
    public static final int DEFAULT_MEGABYTES = 10;
    /** The environment variable that raises the limit. */
    public static final String VARIABLE = "DEEPECON_OUTPUT_LIMIT_MB";
    /** A print that ends just above the limit is shown whole. */
    private static final long SLACK = 64 * 1024;

    private final int megabytes;
    private long left;
    private long cut;

    /**
     * Creates a limit for one cell.
     *
     * @param megabytes millions (2²⁰) of characters
     */
    public OutputLimit(int megabytes) {
        this.megabytes = megabytes;
        left = ((long) megabytes << 20) + SLACK;
    }

    /**
     * The limit that the user set.
     *
     * @return megabytes from {@value #VARIABLE}, or {@value #DEFAULT_MEGABYTES}
     */
    public static int configured() {
        String text = System.getenv(VARIABLE);
        try {
            return text == null ? DEFAULT_MEGABYTES : Math.max(1, Integer.parseInt(text.trim()));
        } catch (NumberFormatException e) {
            return DEFAULT_MEGABYTES;
        }
    }

    /**
     * Passes text through as long as the limit allows.
     *
     * @param text what was printed
     * @return what to show: the text, its beginning with a notice, or nothing
     */
    public synchronized String admit(String text) {
        if (text.length() <= left) {
            left -= text.length();
            return text;
        }
        boolean first = cut == 0;
        int shown = (int) left;
        cut += text.length() - shown;
        left = 0;
        return first ? text.substring(0, shown) + notice() : "";
    }

    private String notice() {
        return "\n[output cut here: this cell printed more than " + megabytes + " MB. The cell goes"
                + " on. To see more, print less often, write to a file, or set " + VARIABLE + "="
                + 10 * megabytes + " before starting the kernel]\n";
    }

    /**
     * The last word, at the end of the cell.
     *
     * @return how much was cut; empty if nothing
     */
    public synchronized String closing() {
        return cut == 0 ? "" : "[" + cut + " more characters of output were cut]\n";
    }
}
