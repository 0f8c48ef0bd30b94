package org.deepecon.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table with heavy head lines, drawn as Rich draws it for Keras: columns are narrowed alike until
 * they fit, long texts are broken at spaces, long words end in "…". Source: Rich 13,
 * {@code table.py} and {@code _wrap.py}.
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

    /** Lines of at most a width, broken between words; the end of a longer word is left out. */
    static List<String> broken(String cell, int width) {
        List<Integer> breaks = new ArrayList<>();
        int used = 0;
        for (Matcher word = WORD.matcher(cell); word.find();) {
            int length = word.group().stripTrailing().length();
            if (length <= width - used) {
                used += word.group().length();
            } else {
                if (word.start() > 0) {
                    breaks.add(word.start());
                }
                used = word.group().length();
            }
        }
        return lines(cell, breaks, width);
    }

    private static List<String> lines(String cell, List<Integer> breaks, int width) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int to : breaks) {
            lines.add(shortened(cell.substring(from, to).stripTrailing(), width));
            from = to;
        }
        lines.add(shortened(cell.substring(from).stripTrailing(), width));
        return lines;
    }

    private static String shortened(String line, int width) {
        return line.length() <= width ? line : line.substring(0, width - 1) + "…";
    }
}
