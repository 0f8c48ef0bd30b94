package org.deepecon.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table with heavy head lines, drawn as Rich draws it for Keras: columns are narrowed alike until
 * they fit, long texts are broken at spaces. Source: Rich 13, {@code table.py}, {@code _wrap.py}.
 */
final class SummaryTable {
    /** How a column's texts stand. */
    enum Align {
        LEFT, RIGHT, CENTER
    }

    private static final Pattern WORD = Pattern.compile("\\s*\\S+\\s*");
    private static final int PADDING = 2;

    private final int[] widths;
    private final List<Align> alignment;
    private final StringBuilder text = new StringBuilder();

    /**
     * A table without rows.
     *
     * @param width of the whole
     * @param wanted inner widths of the columns
     */
    SummaryTable(int width, int[] wanted, List<Align> alignment) {
        this.widths = narrowed(width - wanted.length - 1, wanted);
        this.alignment = alignment;
    }

    /** Takes the same from each column, rounding to even on the way. */
    private static int[] narrowed(int room, int[] wanted) {
        int excess = -room;
        for (int each : wanted) {
            excess += each + PADDING;
        }
        int[] widths = new int[wanted.length];
        for (int i = 0; i < widths.length; i++) {
            int taken = (int) Math.rint(Math.max(0, excess) / (double) (widths.length - i));
            excess -= taken;
            widths[i] = Math.max(1, wanted[i] + PADDING - taken - PADDING);
        }
        return widths;
    }

    String draw(List<String> head, List<List<String>> rows) {
        rule("┏━┳┓");
        row(head, "┃");
        rule("┡━╇┩");
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), "│");
            rule(i < rows.size() - 1 ? "├─┼┤" : "└─┴┘");
        }
        if (rows.isEmpty()) {
            rule("└─┴┘");
        }
        return text.toString();
    }

    private void rule(String parts) {
        text.append(parts.charAt(0));
        for (int i = 0; i < widths.length; i++) {
            text.append(parts.substring(1, 2).repeat(widths[i] + PADDING));
            text.append(parts.charAt(i < widths.length - 1 ? 2 : 3));
        }
        text.append('\n');
    }

    private void row(List<String> cells, String line) {
        List<List<String>> broken = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            broken.add(broken(cells.get(i), widths[i]));
            height = Math.max(height, broken.get(i).size());
        }
        for (int at = 0; at < height; at++) {
            text.append(line);
            for (int i = 0; i < widths.length; i++) {
                String part = at < broken.get(i).size() ? broken.get(i).get(at) : "";
                text.append(' ').append(aligned(part, widths[i], alignment.get(i))).append(' ')
                        .append(line);
            }
            text.append('\n');
        }
    }

    private static String aligned(String part, int width, Align align) {
        int gap = width - part.length();
        int before = align == Align.RIGHT ? gap : align == Align.CENTER ? gap / 2 : 0;
        return " ".repeat(before) + part + " ".repeat(gap - before);
    }

    /** Lines of at most a width, broken between words; words that are too long are cut. */
    static List<String> broken(String cell, int width) {
        List<Integer> breaks = new ArrayList<>();
        int used = 0;
        for (Matcher word = WORD.matcher(cell); word.find();) {
            int length = word.group().stripTrailing().length();
            if (length <= width - used) {
                used += word.group().length();
            } else if (length > width) {
                used = cut(word, width, breaks);
            } else if (used > 0 && word.start() > 0) {
                breaks.add(word.start());
                used = word.group().length();
            }
        }
        return lines(cell, breaks);
    }

    private static int cut(Matcher word, int width, List<Integer> breaks) {
        int start = word.start();
        for (; word.end() - start > width; start += width) {
            if (start > 0) {
                breaks.add(start);
            }
        }
        if (start > 0) {
            breaks.add(start);
        }
        return word.end() - start;
    }

    private static List<String> lines(String cell, List<Integer> breaks) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int to : breaks) {
            lines.add(cell.substring(from, to).stripTrailing());
            from = to;
        }
        lines.add(cell.substring(from).stripTrailing());
        return lines.isEmpty() ? Collections.singletonList("") : lines;
    }
}
