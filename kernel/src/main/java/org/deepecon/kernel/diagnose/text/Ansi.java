package org.deepecon.kernel.diagnose.text;

/** Colours of a traceback. Every line makes sense without them. */
public final class Ansi {
    private static final String RESET = "\u001b[0m";
    private static final String CODES = "\u001b\\[[0-9;]*m";

    private Ansi() {
    }

    /**
     * What went wrong.
     *
     * @param text any text
     * @return bold: red on the red ground of a dark error would be hard to read
     */
    public static String error(String text) {
        return paint("\u001b[1m", text);
    }

    /**
     * Where it went wrong.
     *
     * @param text any text
     * @return green
     */
    public static String place(String text) {
        return paint("\u001b[32m", text);
    }

    /**
     * The marker under or beside source.
     *
     * @param text any text
     * @return red
     */
    public static String mark(String text) {
        return paint("\u001b[31m", text);
    }

    /**
     * What to do about it.
     *
     * @param text any text
     * @return blue
     */
    public static String remedy(String text) {
        return paint("\u001b[34m", text);
    }

    /**
     * What can be skipped.
     *
     * @param text any text
     * @return grey
     */
    public static String dim(String text) {
        return paint("\u001b[90m", text);
    }

    /**
     * The text without colours.
     *
     * @param text painted text
     * @return plain text
     */
    public static String strip(String text) {
        return text.replaceAll(CODES, "");
    }

    private static String paint(String colour, String text) {
        return text.isEmpty() ? text : colour + text + RESET;
    }
}
