package org.deepecon.plot;

import java.util.List;

/** The names of the series, in rows above the chart, where they hide no data. */
final class SvgLegend {
    private static final int ROW = 20;
    private static final int SAMPLE = 24;
    private static final int LETTER = 7;

    private final List<Series> series;
    private final int width;

    SvgLegend(List<Series> series, int width) {
        this.series = series;
        this.width = width;
    }

    /** Pixels it needs. */
    int height() {
        return rows() == 0 ? 0 : rows() * ROW + 6;
    }

    String drawing(int left, int top) {
        var svg = new StringBuilder();
        int x = 0;
        int y = 0;
        for (int i = 0; i < series.size(); i++) {
            var s = series.get(i);
            if (s.name().isEmpty()) {
                continue;
            }
            if (x > 0 && x + entry(s) > width - left) {
                x = 0;
                y += ROW;
            }
            svg.append(sample(s, i, left + x, top + y + 6));
            svg.append(SvgText.text("x=\"" + (left + x + SAMPLE + 6) + "\" y=\"" + (top + y + 10)
                    + "\"", "start", s.name()));
            x += entry(s);
        }
        return svg.toString();
    }

    private int rows() {
        int rows = 0;
        int x = width;
        for (var s : series) {
            if (!s.name().isEmpty()) {
                boolean wraps = rows == 0 || x + entry(s) > width - SAMPLE * 4;
                rows += wraps ? 1 : 0;
                x = wraps ? entry(s) : x + entry(s);
            }
        }
        return rows;
    }

    private static int entry(Series s) {
        return SAMPLE + 22 + s.name().length() * LETTER;
    }

    private static String sample(Series s, int index, int x, int y) {
        String line = s.mark().hasLine() ? "M" + x + "," + y + "h" + SAMPLE : "";
        String dot = "M" + (x + SAMPLE / 2) + "," + y + "h0";
        String stroke = "<path stroke=\"" + Palette.colour(index) + "\" stroke-linecap=\"round\"";
        return (line.isEmpty() ? "" : stroke + " stroke-width=\"2\" d=\"" + line + "\"/>\n")
                + (s.mark().hasDots() ? stroke + " stroke-width=\"7\" d=\"" + dot + "\"/>\n" : "");
    }
}
