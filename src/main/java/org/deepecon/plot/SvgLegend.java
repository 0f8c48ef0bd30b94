package org.deepecon.plot;

import java.util.List;

/** The names of the series, in rows above the chart, where they hide no data. */
final class SvgLegend {
    private static final int ROW = 20;
    private static final int SAMPLE = 24;

    private final List<Entry> entries;
    private final double width;

    /** A name with the look of what it names. */
    record Entry(String name, String colour, Mark.Key key, boolean dashed) {
        double width() {
            return SAMPLE + 22 + SvgText.width(name);
        }
    }

    SvgLegend(List<Entry> entries, double width) {
        this.entries = entries;
        this.width = width;
    }

    /** Pixels it needs. */
    int height() {
        int rows = entries.isEmpty() ? 0 : 1;
        double x = 0;
        for (var entry : entries) {
            if (x > 0 && x + entry.width() > width) {
                rows++;
                x = 0;
            }
            x += entry.width();
        }
        return rows == 0 ? 0 : rows * ROW + 6;
    }

    void draw(Svg svg, double left, double top) {
        double x = 0;
        double y = top;
        for (var entry : entries) {
            if (x > 0 && x + entry.width() > width) {
                x = 0;
                y += ROW;
            }
            sample(svg, entry, left + x, y + 6);
            svg.text(left + x + SAMPLE + 6, y + 10, "start", entry.name());
            x += entry.width();
        }
    }

    private static void sample(Svg svg, Entry entry, double x, double y) {
        String stroke = "stroke=\"" + entry.colour() + "\" stroke-linecap=\"round\"";
        var key = entry.key();
        if (key == Mark.Key.LINE || key == Mark.Key.PATH) {
            String dashes = entry.dashed() ? " stroke-dasharray=\"7 5\"" : "";
            svg.path(stroke + " stroke-width=\"2\"" + dashes, "M" + Svg.at(x, y) + "h" + SAMPLE);
        }
        if (key == Mark.Key.DOT || key == Mark.Key.PATH) {
            svg.path(stroke + " stroke-width=\"7\"", "M" + Svg.at(x + SAMPLE / 2.0, y) + "h0");
        }
        if (key == Mark.Key.PATCH) {
            svg.rectangle("fill=\"" + entry.colour() + "\" fill-opacity=\"0.8\"",
                    new Area(x + 6, y - 6, 12, 12));
        }
    }
}
