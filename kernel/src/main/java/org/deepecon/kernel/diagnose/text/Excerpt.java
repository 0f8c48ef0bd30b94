package org.deepecon.kernel.diagnose.text;

import java.util.ArrayList;
import java.util.List;

/** Source lines as shown in an error: number, bar, text, and a mark at the place that matters. */
public final class Excerpt {
    /** The longest piece of a line that is shown. */
    static final int WIDTH = 96;
    private static final int LEAD = 40;

    private Excerpt() {
    }

    /**
     * The line where a span begins, with carets below it; the line before too if the span starts
     * where its line has no text.
     *
     * @param source the cell
     * @param start offset of the first character
     * @param end offset after the last one; a span of several lines is marked in its first
     * @return two lines
     */
    public static List<String> underlined(SourceText source, int start, int end) {
        int line = source.lineAt(start);
        String text = source.line(line);
        int from = Math.min(source.columnAt(start) - 1, text.length());
        int to = Math.min(text.length(), from + Math.max(1, end - start));
        return marked(String.valueOf(line), " ", text, from, Math.max(from + 1, to));
    }

    /**
     * A line with an arrow before it and carets below one piece.
     *
     * @param number line number
     * @param text the line
     * @param from column of the piece, from 0
     * @param to column after it; not above {@code from} for no carets
     * @return one line or two
     */
    public static List<String> arrowed(int number, String text, int from, int to) {
        return marked(String.valueOf(number), "→", text, from, to);
    }

    /**
     * A line of context.
     *
     * @param number line number
     * @param text the line
     * @return one line
     */
    public static String plain(int number, String text) {
        return marked(String.valueOf(number), " ", text, 0, 0).get(0);
    }

    private static List<String> marked(String number, String arrow, String text, int from, int to) {
        int skip = text.length() > WIDTH && from > WIDTH - LEAD ? from - LEAD : 0;
        String piece = crop(text, skip);
        String gutter = Ansi.mark(arrow) + " ".repeat(Math.max(0, 4 - number.length())) + number;
        var lines = new ArrayList<String>();
        lines.add((gutter + Ansi.dim(" | ") + piece).stripTrailing());
        if (to > from) {
            int last = Math.min(to - skip, Math.max(WIDTH, from - skip + 1));
            String pad = blanks(piece, from - skip);
            String carets = "^".repeat(Math.max(1, last - (from - skip)));
            lines.add("     " + Ansi.dim(" | ") + pad + Ansi.mark(carets));
        }
        return lines;
    }

    private static String crop(String text, int skip) {
        String rest = skip > 0 ? "…" + text.substring(skip + 1) : text;
        return rest.length() > WIDTH ? rest.substring(0, WIDTH - 1) + "…" : rest;
    }

    /** Blanks as wide as the text before the mark: tabs stay tabs. */
    private static String blanks(String text, int width) {
        var pad = new StringBuilder();
        for (int i = 0; i < width; i++) {
            pad.append(i < text.length() && text.charAt(i) == '\t' ? '\t' : ' ');
        }
        return pad.toString();
    }
}
