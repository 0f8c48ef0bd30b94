package org.deepecon.plot;

import java.util.function.DoubleFunction;

/**
 * Draws a surface as patches, the furthest first, so that nearer ones hide what is behind them.
 * The near corner has the largest x and the smallest y; there is no perspective.
 */
final class SurfaceDrawing {
    private static final int MOST = 29;
    private static final double AZIMUTH = Math.toRadians(33);
    private static final double ELEVATION = Math.toRadians(27);
    private static final double TALL = 0.62;
    private static final double[] LIGHT = {-0.45, -0.35, 0.82};

    private final Surface surface;
    private final Svg svg;
    private final Area area;
    private final Grid grid;
    private final double low;
    private final double high;
    private final Ticks[] ticks;
    private double unit = 1;
    private double centreX;
    private double centreY;

    SurfaceDrawing(Surface surface, Svg svg, Area area, int mostPoints) {
        this.surface = surface;
        this.svg = svg;
        this.area = area;
        this.grid = surface.grid().thinned(
                Math.max(10, Math.min(MOST, (int) Math.sqrt(mostPoints / 3.6))));
        double bottom = surface.grid().low();
        double top = surface.grid().high();
        low = bottom < top ? bottom : bottom - 0.5;
        high = bottom < top ? top : top + 0.5;
        ticks = new Ticks[] {
            Ticks.linear(grid.x()[0], grid.x()[grid.x().length - 1], 4),
            Ticks.linear(grid.y()[0], grid.y()[grid.y().length - 1], 4),
            Ticks.linear(low, high, 4)};
    }

    void draw() {
        var bar = new ColourBar(ColourMap.VIRIDIS, low, high, 0);
        boolean roomy = area.width() > 500;
        double top = surface.heading().isEmpty() ? 14 : 40;
        var inner = area.inset(30, top, roomy ? bar.width() + 40 : 12, 26);
        unit = Math.min(inner.width() / 2.9, inner.height() / 2.35);
        centreX = inner.middle() + 6;
        centreY = inner.top() + inner.height() * 0.48;
        svg.text(area.middle(), area.top() + 26, "middle", " font-size=\"15\"",
                surface.heading());
        walls();
        patches();
        labels();
        if (roomy) {
            bar.draw(svg, new Area(area.left(), inner.top() + 30, area.width() - bar.width() - 20,
                    inner.height() - 60));
        }
    }

    private double share(double[] places, double value) {
        return places.length == 1 ? 0
                : 2 * (value - places[0]) / (places[places.length - 1] - places[0]) - 1;
    }

    private double height(double z) {
        return (2 * (z - low) / (high - low) - 1) * TALL;
    }

    /** Where a point of the box [-1, 1] × [-1, 1] × [-TALL, TALL] is seen. */
    private double[] seen(double x, double y, double z) {
        double across = x * Math.cos(AZIMUTH) + y * Math.sin(AZIMUTH);
        double away = y * Math.cos(AZIMUTH) - x * Math.sin(AZIMUTH);
        return new double[] {centreX + unit * across,
            centreY - unit * (z * Math.cos(ELEVATION) + away * Math.sin(ELEVATION))};
    }

    private String at(double x, double y, double z) {
        double[] point = seen(x, y, z);
        return Svg.at(point[0], point[1]);
    }

    private void walls() {
        gridLines(0, v -> "M" + at(v, -1, -TALL) + "L" + at(v, 1, -TALL) + "L" + at(v, 1, TALL));
        gridLines(1, v -> "M" + at(1, v, -TALL) + "L" + at(-1, v, -TALL) + "L" + at(-1, v, TALL));
        gridLines(2, v -> "M" + at(-1, -1, v) + "L" + at(-1, 1, v) + "L" + at(1, 1, v));
        svg.path(Svg.FRAME, "M" + at(-1, -1, TALL) + "L" + at(-1, -1, -TALL) + "L"
                + at(1, -1, -TALL) + "L" + at(1, 1, -TALL));
    }

    private void gridLines(int axis, DoubleFunction<String> line) {
        var way = new StringBuilder();
        for (var mark : ticks[axis].marks()) {
            way.append(line.apply(place(axis, mark.value())));
        }
        svg.path(Svg.GRID + " fill=\"none\"", way);
    }

    private double place(int axis, double value) {
        return axis == 2 ? height(value) : share(axis == 0 ? grid.x() : grid.y(), value);
    }

    private void patches() {
        svg.group("stroke=\"#000\" stroke-opacity=\".2\" stroke-width=\".6\"");
        for (int i = grid.y().length - 2; i >= 0; i--) {
            for (int j = 0; j + 1 < grid.x().length; j++) {
                patch(i, j);
            }
        }
        svg.endGroup();
    }

    private void patch(int i, int j) {
        double[][] corners = {corner(i, j), corner(i, j + 1), corner(i + 1, j + 1),
            corner(i + 1, j)};
        double middle = 0;
        long lastX = 0;
        long lastY = 0;
        var way = new StringBuilder();
        for (double[] corner : corners) {
            double[] point = seen(corner[0], corner[1], corner[2]);
            long x = Math.round(point[0]);
            long y = Math.round(point[1]);
            way.append(way.isEmpty() ? 'M' : 'l').append(x - lastX).append(',').append(y - lastY);
            lastX = x;
            lastY = y;
            middle += corner[2] / 4;
        }
        if (!Double.isNaN(middle)) {
            String colour = lit((middle / TALL + 1) / 2, corners);
            svg.path("fill=\"" + colour + "\"", way.append('z'));
        }
    }

    private double[] corner(int i, int j) {
        return new double[] {share(grid.x(), grid.x()[j]), share(grid.y(), grid.y()[i]),
            height(grid.z()[i][j])};
    }

    /** The colour of a height, darker where the patch turns from the light; 3 digits. */
    private static String lit(double share, double[][] corners) {
        double[] a = minus(corners[2], corners[0]);
        double[] b = minus(corners[3], corners[1]);
        double[] normal = {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2],
            a[0] * b[1] - a[1] * b[0]};
        double length = Math.sqrt(dot(normal, normal));
        double light = 0.72 + 0.34 * (length == 0 ? 1 : dot(normal, LIGHT) / length);
        int rgb = ColourMap.VIRIDIS.rgb(share);
        return "#" + digit(rgb >> 16, light) + digit(rgb >> 8, light) + digit(rgb, light);
    }

    private static String digit(int channel, double light) {
        return Integer.toHexString((int) Math.min(15,
                Math.round((channel & 0xff) * light / 17)));
    }

    private static double[] minus(double[] a, double[] b) {
        return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private void labels() {
        for (var mark : ticks[0].marks()) {
            double[] point = seen(place(0, mark.value()), -1, -TALL);
            svg.text(point[0] - 6, point[1] + 16, "end", mark.label());
        }
        for (var mark : ticks[1].marks()) {
            double[] point = seen(1, place(1, mark.value()), -TALL);
            svg.text(point[0] + 8, point[1] + 14, "start", mark.label());
        }
        for (var mark : ticks[2].marks()) {
            double[] point = seen(-1, -1, place(2, mark.value()));
            svg.text(point[0] - 7, point[1] + 4, "end", mark.label());
        }
        double[] x = seen(0, -1, -TALL);
        svg.text(x[0] - 22, x[1] + 40, "end", surface.axis(0));
        double[] y = seen(1, 0, -TALL);
        svg.text(y[0] + 30, y[1] + 34, "start", surface.axis(1));
        double[] z = seen(-1, -1, TALL);
        svg.text(z[0], z[1] - 10, "middle", surface.axis(2));
    }
}
