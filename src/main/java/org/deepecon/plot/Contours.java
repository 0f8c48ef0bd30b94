package org.deepecon.plot;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lines of equal height, or the areas between them.
 *
 * @param grid the heights
 * @param filled whether the areas are coloured
 * @param levels the heights of the lines, rising
 */
record Contours(Grid grid, boolean filled, double[] levels) implements Mark {
    private static final int ABOUT = 10;
    private static final int MOST = 81;
    private static final int LABEL_ROOM = 60;

    static Contours of(Grid grid, boolean filled) {
        double low = grid.low();
        double high = grid.high();
        var marks = high > low ? Ticks.linear(low, high, ABOUT).marks() : List.<Ticks.Mark>of();
        return new Contours(grid, filled, marks.stream().mapToDouble(Ticks.Mark::value)
                .filter(level -> level > low && level < high).toArray());
    }

    Contours at(double[] newLevels) {
        var sorted = newLevels.clone();
        Arrays.sort(sorted);
        return new Contours(grid, filled, sorted);
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public Mark named(String newName) {
        return this;
    }

    @Override
    public String describe() {
        return (filled ? "filled contours (" : "contours (") + Words.count(levels.length, "level")
                + ")";
    }

    /** What lies on the areas begins with orange: blue would drown in them. */
    @Override
    public boolean takesColour() {
        return filled;
    }

    @Override
    public boolean isField() {
        return filled;
    }

    @Override
    public Optional<ColourBar> colourBar() {
        if (!filled || levels.length < 2) {
            return Optional.empty();
        }
        double step = (last() - levels[0]) / (levels.length - 1);
        return isEven() ? Optional.of(new ColourBar(ColourMap.VIRIDIS, levels[0] - step,
                last() + step, levels.length + 1)) : Optional.empty();
    }

    private double last() {
        return levels[levels.length - 1];
    }

    private boolean isEven() {
        double step = (last() - levels[0]) / (levels.length - 1);
        for (int i = 1; i < levels.length; i++) {
            if (Math.abs(levels[i] - levels[i - 1] - step) > step * 1e-6) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void extend(Extent x, Extent y) {
        x.edge(grid.x()[0]);
        x.edge(grid.x()[grid.x().length - 1]);
        y.edge(grid.y()[0]);
        y.edge(grid.y()[grid.y().length - 1]);
    }

    @Override
    public void draw(Pen pen) {
        var shown = grid.thinned(Math.min(MOST, Math.max(24, (int) Math.sqrt(pen.most() * 3.4))));
        if (filled) {
            pen.svg().path("fill=\"" + ColourMap.VIRIDIS.colour(0) + "\"", outline(pen));
        }
        for (int i = 0; i < levels.length; i++) {
            var squares = filled ? MarchingSquares.areas(shown, levels[i])
                    : MarchingSquares.lines(shown, levels[i]);
            var way = new StringBuilder();
            squares.forEach(line -> way.append(line.drawn(pen)));
            if (filled) {
                String colour = ColourMap.VIRIDIS.colour((i + 1.0) / levels.length);
                pen.svg().path("fill=\"" + colour + "\" fill-rule=\"evenodd\"", way);
            } else {
                pen.svg().path("fill=\"none\" stroke=\"#808080\" stroke-width=\"1.2\"", way);
                label(pen, squares, levels[i]);
            }
        }
    }

    private String outline(Pen pen) {
        double x0 = grid.x()[0];
        double x1 = grid.x()[grid.x().length - 1];
        double y0 = grid.y()[0];
        double y1 = grid.y()[grid.y().length - 1];
        return "M" + pen.point(x0, y0) + "L" + pen.point(x1, y0) + "L" + pen.point(x1, y1) + "L"
                + pen.point(x0, y1) + "z";
    }

    /** Writes the height beside the middle of the longest line, if that is long enough. */
    private static void label(Pen pen, List<Polyline> lines, double level) {
        lines.stream().max((a, b) -> Double.compare(a.length(pen), b.length(pen)))
                .filter(longest -> longest.length(pen) > LABEL_ROOM)
                .ifPresent(longest -> {
                    double[] at = longest.labelPlace(pen);
                    String text = Ticks.label(level);
                    String look = " font-size=\"10\"";
                    pen.svg().text(at[0], at[1] + 3.5, "middle", look + " " + Svg.HALO
                            .replace("fill=\"none\"", "fill=\"#fff\"") + " stroke-width=\"4\"",
                            text);
                    pen.svg().text(at[0], at[1] + 3.5, "middle", look, text);
                });
    }

    @Override
    public List<Map<String, Object>> traces(String colour) {
        var shown = grid.thinned(MOST);
        var contours = Tree.of("coloring", filled ? "fill" : "none", "showlabels", !filled,
                "showlines", !filled);
        if (levels.length > 1) {
            contours.put("start", levels[0]);
            contours.put("end", last());
            contours.put("size", (last() - levels[0]) / (levels.length - 1));
        }
        return List.of(Tree.of("type", "contour", "x", Tree.numbers(shown.x()),
                "y", Tree.numbers(shown.y()), "z", Tree.rows(shown.z()),
                "colorscale", ColourMap.VIRIDIS.scale(), "showscale", colourBar().isPresent(),
                "autocontour", false, "contours", contours,
                "line", filled ? Tree.of("width", 0) : Tree.of("color", PlotlyTree.GREY)));
    }
}
