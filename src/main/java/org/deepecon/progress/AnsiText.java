package org.deepecon.progress;

/** Text with colours. */
final class AnsiText {
    static final String GREEN = "\u001b[32m";
    static final String WHITE = "\u001b[37m";
    private static final String PLAIN = "\u001b[0m";

    private AnsiText() {
    }

    static String paint(String color, String text, boolean colored) {
        return colored ? color + text + PLAIN : text;
    }

    /** How many columns a text takes. */
    static int width(String text) {
        return text.replaceAll("\u001b\\[\\d+m", "").length();
    }
}
