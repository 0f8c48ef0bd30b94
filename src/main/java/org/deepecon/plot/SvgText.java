package org.deepecon.plot;

/** Text and numbers as SVG wants them. */
final class SvgText {
    private static final double LETTER = 6.6;

    private SvgText() {
    }

    /** A text element, or nothing for no text. */
    static String text(String place, String anchor, String text) {
        String ink = place.contains("fill=") ? "" : "class=\"de-ink\" fill=\"#333\" ";
        return text.isEmpty() ? "" : "<text " + ink + place
                + " text-anchor=\"" + anchor + "\">" + escape(text) + "</text>\n";
    }

    /** About how many pixels a text takes: fonts differ, so this rather says too much. */
    static double width(String text) {
        return text.codePointCount(0, text.length()) * LETTER;
    }

    /** A pixel position with at most one decimal. */
    static String number(double pixel) {
        long tenths = Math.round(pixel * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    /** Escapes markup and drops what XML cannot hold. */
    static String escape(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> clean.append("&amp;");
                case '<' -> clean.append("&lt;");
                case '>' -> clean.append("&gt;");
                case '"' -> clean.append("&quot;");
                default -> {
                    if (c >= ' ' && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF) {
                        clean.appendCodePoint(c);
                    } else if (c == '\n' || c == '\t') {
                        clean.append(' ');
                    }
                }
            }
        });
        return clean.toString();
    }
}
