package org.deepecon.plot;

import java.util.List;

/**
 * A figure as SVG: no fonts, scripts or links from elsewhere, the same bytes on every machine, and
 * at most some 60 KB.
 *
 * <p>The drawing brings its own page: light, or dark where the reader's system says so. JupyterLab
 * shows it as a picture, which no style sheet outside can reach, so ink and page must come together
 * to be readable everywhere. Where a viewer strips the style, the light page remains.
 */
final class SvgDrawing {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int RIGHT = 20;
    private static final int BOTTOM = 54;
    private static final int LETTER = 7;
    /** Dots and line points of a whole drawing; about 14 bytes each. */
    private static final int MOST_POINTS = 3_200;
    private static final int MOST_POINTS_OF_ONE = 2_000;

    private static final String DARK = "<style>@media (prefers-color-scheme:dark){"
            + ".de-page{fill:#1b1b1b}.de-ink{fill:#ddd}.de-grid{stroke:#3a3a3a}"
            + ".de-frame{stroke:#8a8a8a}}</style>\n";

    private final Figure figure;
    private final int left;
    private final int top;
    private final Scale xScale;
    private final Scale yScale;
    private final StringBuilder svg = new StringBuilder();

    SvgDrawing(Figure figure) {
        this.figure = figure;
        var y = Scale.of(figure.yAxis(), figure.series(), Series::y);
        int widest = y.marks().stream().mapToInt(m -> m.label().length()).max().orElse(1);
        var legend = new SvgLegend(figure.series(), WIDTH - 2 * RIGHT);
        int titleHeight = figure.title().isEmpty() ? 14 : 40;
        left = 16 + widest * LETTER + (figure.yAxis().title().isEmpty() ? 0 : 20);
        top = titleHeight + legend.height();
        xScale = Scale.of(figure.xAxis(), figure.series(), Series::x).onto(0, plotWidth());
        yScale = y.onto(plotHeight(), 0);
        page();
        grid();
        frame();
        marks();
        svg.append(legend.drawing(left, titleHeight)).append("</svg>\n");
    }

    private int plotWidth() {
        return WIDTH - left - RIGHT;
    }

    private int plotHeight() {
        return HEIGHT - top - BOTTOM;
    }

    private void page() {
        String text = SvgText.escape(figure.toString());
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\""
                + HEIGHT + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\""
                + " aria-label=\"" + text + "\""
                + " font-family=\"system-ui,sans-serif\" font-size=\"12\">\n");
        String title = figure.title().isEmpty() ? "Figure" : figure.title();
        svg.append("<title>" + SvgText.escape(title) + "</title>\n<desc>" + text + "</desc>\n");
        svg.append(DARK);
        svg.append("<rect class=\"de-page\" width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    }

    private void grid() {
        for (var mark : xScale.marks()) {
            double x = left + xScale.pixel(mark.value());
            gridLine(x, top, x, top + plotHeight());
            text(x, top + plotHeight() + 18, "middle", mark.label());
        }
        for (var mark : yScale.marks()) {
            double y = top + yScale.pixel(mark.value());
            gridLine(left, y, left + plotWidth(), y);
            text(left - 7, y + 4, "end", mark.label());
        }
    }

    private void gridLine(double x1, double y1, double x2, double y2) {
        svg.append("<path class=\"de-grid\" stroke=\"#e2e2e2\" d=\"M" + SvgText.number(x1) + ","
                + SvgText.number(y1) + "L" + SvgText.number(x2) + "," + SvgText.number(y2)
                + "\"/>\n");
    }

    private void frame() {
        svg.append("<rect class=\"de-frame\" x=\"" + left + "\" y=\"" + top + "\" width=\""
                + plotWidth() + "\" height=\"" + plotHeight()
                + "\" fill=\"none\" stroke=\"#888\"/>\n");
        double middle = left + plotWidth() / 2.0;
        if (!figure.title().isEmpty()) {
            String place = "x=\"" + SvgText.number(middle) + "\" y=\"26\" font-size=\"15\"";
            svg.append(SvgText.text(place, "middle", figure.title()));
        }
        text(middle, HEIGHT - 12, "middle", figure.xAxis().title());
        String turned = "transform=\"translate(16," + SvgText.number(top + plotHeight() / 2.0)
                + ")rotate(-90)\"";
        svg.append(SvgText.text(turned, "middle", figure.yAxis().title()));
    }

    private void text(double x, double y, String anchor, String text) {
        svg.append(SvgText.text("x=\"" + SvgText.number(x) + "\" y=\"" + SvgText.number(y) + "\"",
                anchor, text));
    }

    /** An inner svg cuts off what lies outside the frame, without an id that could clash. */
    private void marks() {
        svg.append("<svg x=\"" + left + "\" y=\"" + top + "\" width=\"" + plotWidth()
                + "\" height=\"" + plotHeight() + "\">\n");
        List<Series> all = figure.series();
        int strokes = all.stream().mapToInt(s -> s.mark() == Series.Mark.PATH ? 2 : 1).sum();
        int most = Math.max(8, Math.min(MOST_POINTS_OF_ONE, MOST_POINTS / Math.max(1, strokes)));
        for (int i = 0; i < all.size(); i++) {
            var s = Thinning.thin(all.get(i), most);
            if (s.mark().hasLine()) {
                stroke(joined(s), i, s.mark().hasDots() ? "1.5" : "2");
            }
            if (s.mark().hasDots()) {
                stroke(dots(s), i, s.x().length > 500 ? "3" : "7");
            }
        }
        svg.append("</svg>\n");
    }

    private void stroke(String path, int series, String width) {
        svg.append("<path fill=\"none\" stroke=\"" + Palette.colour(series) + "\" stroke-width=\""
                + width + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"" + path
                + "\"/>\n");
    }

    private String joined(Series s) {
        var path = new StringBuilder();
        boolean gap = true;
        for (int i = 0; i < s.x().length; i++) {
            if (shows(s, i)) {
                path.append(gap ? 'M' : 'L').append(point(s, i));
            }
            gap = !shows(s, i);
        }
        return path.toString();
    }

    /** A line of no length with round ends is a dot, in half the bytes of a circle. */
    private String dots(Series s) {
        var path = new StringBuilder();
        for (int i = 0; i < s.x().length; i++) {
            if (shows(s, i)) {
                path.append('M').append(point(s, i)).append("h0");
            }
        }
        return path.toString();
    }

    private boolean shows(Series s, int i) {
        return figure.xAxis().shows(s.x()[i]) && figure.yAxis().shows(s.y()[i]);
    }

    private String point(Series s, int i) {
        return SvgText.number(xScale.pixel(s.x()[i])) + ","
                + SvgText.number(yScale.pixel(s.y()[i]));
    }

    @Override
    public String toString() {
        return svg.toString();
    }
}
