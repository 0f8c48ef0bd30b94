package org.deepecon.plot;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Several plots in one: side by side, and in rows where there are many. */
public final class Panels extends Plot {
    private static final int WIDTH = 340;
    private static final int HEIGHT = 290;
    private static final int MOST_COLUMNS = 3;

    private final List<Plot> plots;
    private final int columns;
    private final String title;
    private final List<String> legend;

    private Panels(String title, List<? extends Plot> plots, int columns, List<String> legend) {
        this.title = title;
        this.plots = List.copyOf(plots);
        this.columns = columns;
        this.legend = List.copyOf(legend);
    }

    /**
     * Plots side by side: up to three in a row, four in two rows.
     *
     * @param plots at least one
     * @return them together
     * @throws IllegalArgumentException if there is none
     */
    public static Panels of(List<? extends Plot> plots) {
        if (plots.isEmpty()) {
            throw new IllegalArgumentException("Panels: expected at least one plot, got none.");
        }
        int columns = plots.size() == 4 ? 2 : Math.min(MOST_COLUMNS, plots.size());
        return new Panels("", plots, columns, List.of());
    }

    /**
     * Sets how many stand side by side.
     *
     * @param count at least 1
     * @return new panels
     * @throws IllegalArgumentException if it is less than 1
     */
    public Panels columns(int count) {
        if (count < 1) {
            throw new IllegalArgumentException(
                    "Panels: expected at least 1 column, got " + count + ".");
        }
        return new Panels(title, plots, count, legend);
    }

    /**
     * Sets the title of all.
     *
     * @param text above them
     * @return new panels
     */
    public Panels title(String text) {
        return new Panels(text, plots, columns, legend);
    }

    /**
     * Names the colours once for all panels, where each draws the same things in the same order.
     *
     * @param names of the first line in each figure, the second…; see {@link Figure#skipColour}
     * @return new panels
     */
    public Panels legend(List<String> names) {
        return new Panels(title, plots, columns, names);
    }

    private SvgLegend colours() {
        return new SvgLegend(IntStream.range(0, legend.size())
                .mapToObj(i -> new SvgLegend.Entry(legend.get(i), Palette.colour(i), Mark.Key.LINE,
                        false)).toList(), width() - 40);
    }

    /** Pixels above the panels. */
    private int head() {
        return (title.isEmpty() ? 0 : 36) + (legend.isEmpty() ? 0 : colours().height() + 8);
    }

    @Override
    public String toString() {
        return (title.isEmpty() ? "" : "'" + title + "' ") + Words.count(plots.size(), "panel")
                + ": " + plots.stream().map(Plot::toString).collect(Collectors.joining(" | "));
    }

    @Override
    String heading() {
        return title;
    }

    private int rows() {
        return (plots.size() + columns - 1) / columns;
    }

    @Override
    int width() {
        return Math.max(640, Math.min(columns * WIDTH, 1020));
    }

    @Override
    int height() {
        return rows() * HEIGHT + head();
    }

    @Override
    void draw(Svg svg, Area area, int mostPoints) {
        double top = head();
        svg.text(area.middle(), area.top() + 26, "middle", " font-size=\"17\"", title);
        colours().draw(svg, area.left() + 20, area.top() + (title.isEmpty() ? 10 : 46));
        double width = area.width() / columns;
        double height = (area.height() - top) / rows();
        for (int i = 0; i < plots.size(); i++) {
            var part = new Area(area.left() + i % columns * width,
                    area.top() + top + i / columns * height, width, height);
            plots.get(i).draw(svg, part, mostPoints / plots.size());
        }
    }

    @Override
    void addTo(PlotlyTree tree, Domain domain) {
        tree.put("title", Tree.of("text", title));
        tree.margin("t", (title.isEmpty() ? 60 : 90) + (legend.isEmpty() ? 0 : 30));
        addLegend(tree);
        double width = (domain.right() - domain.left()) / columns;
        double height = (domain.top() - domain.bottom()) / rows();
        double besides = columns == 1 ? 0 : 0.16 * width;
        double between = rows() == 1 ? 0 : 0.26 * height;
        for (int i = 0; i < plots.size(); i++) {
            double left = domain.left() + i % columns * width;
            double top = domain.top() - i / columns * height;
            plots.get(i).addTo(tree, new Domain(left + (i % columns == 0 ? 0 : besides / 2),
                    left + width - (i % columns == columns - 1 ? 0 : besides / 2),
                    top - height + between, top));
        }
    }

    /** Lines without points, for their names and colours only. */
    private void addLegend(PlotlyTree tree) {
        if (legend.isEmpty()) {
            return;
        }
        String name = "legend" + tree.nextLegend();
        tree.put(name, Tree.of("orientation", "h", "x", 0, "xanchor", "left", "y", 1.06,
                "yanchor", "bottom", "bgcolor", PlotlyTree.CLEAR));
        for (int i = 0; i < legend.size(); i++) {
            tree.add(Tree.of("type", "scatter", "mode", "lines", "x", List.of(), "y", List.of(),
                    "name", legend.get(i), "showlegend", true, "legend", name,
                    "line", Tree.of("color", Palette.colour(i))));
        }
    }
}
