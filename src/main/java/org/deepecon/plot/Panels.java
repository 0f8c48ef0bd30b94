package org.deepecon.plot;

import java.util.List;
import java.util.stream.Collectors;

/** Several plots in one: side by side, and in rows where there are many. */
public final class Panels extends Plot {
    private static final int WIDTH = 340;
    private static final int HEIGHT = 290;
    private static final int MOST_COLUMNS = 3;

    private final List<Plot> plots;
    private final int columns;
    private final String title;

    private Panels(String title, List<? extends Plot> plots, int columns) {
        this.title = title;
        this.plots = List.copyOf(plots);
        this.columns = columns;
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
        return new Panels("", plots, columns);
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
        return new Panels(title, plots, count);
    }

    /**
     * Sets the title of all.
     *
     * @param text above them
     * @return new panels
     */
    public Panels title(String text) {
        return new Panels(text, plots, columns);
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
        return rows() * HEIGHT + (title.isEmpty() ? 0 : 36);
    }

    @Override
    void draw(Svg svg, Area area, int mostPoints) {
        double top = title.isEmpty() ? 0 : 36;
        svg.text(area.middle(), area.top() + 26, "middle", " font-size=\"17\"", title);
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
        tree.margin("t", title.isEmpty() ? 60 : 90);
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
}
