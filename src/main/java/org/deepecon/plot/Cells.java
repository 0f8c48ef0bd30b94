package org.deepecon.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A heat map: a coloured cell for each number.
 *
 * @param grid the numbers, at evenly spaced places
 * @param map their colours
 * @param low what the first colour means
 * @param high what the last colour means
 * @param words written into the cells; null for none
 */
record Cells(Grid grid, ColourMap map, double low, double high, String[][] words)
        implements Mark {
    private static final int MOST = 128;

    Cells {
        requireEven("x", grid.x());
        requireEven("y", grid.y());
    }

    static Cells of(Grid grid) {
        return new Cells(grid, ColourMap.VIRIDIS, grid.low(), grid.high(), null);
    }

    private static void requireEven(String what, double[] places) {
        for (int i = 2; i < places.length; i++) {
            double even = (places[places.length - 1] - places[0]) / (places.length - 1);
            if (Math.abs(places[i] - places[i - 1] - even) > even * 0.01) {
                throw new IllegalArgumentException("Figure: a heat map expects evenly spaced "
                        + what + ", got " + places[i - 1] + " and " + places[i]
                        + " among others. Give names instead, or draw a contour.");
            }
        }
    }

    /** The same with colours that diverge from 0. */
    Cells diverging() {
        double most = Math.max(Math.abs(low), Math.abs(high));
        return new Cells(grid, ColourMap.DIVERGING, -most, most, words);
    }

    Cells between(double newLow, double newHigh) {
        return new Cells(grid, map, newLow, newHigh, words);
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
        return "heat map (" + grid.y().length + " × " + grid.x().length + ")";
    }

    /** What lies on the cells begins with orange: blue would drown in them. */
    @Override
    public boolean takesColour() {
        return true;
    }

    @Override
    public boolean isField() {
        return true;
    }

    @Override
    public Optional<ColourBar> colourBar() {
        return map == ColourMap.TINT ? Optional.empty()
                : Optional.of(new ColourBar(map, low, high, 0));
    }

    @Override
    public void extend(Extent x, Extent y) {
        x.edge(edge(grid.x(), 0));
        x.edge(edge(grid.x(), 1));
        y.edge(edge(grid.y(), 0));
        y.edge(edge(grid.y(), 1));
    }

    /** Half a cell before the first place, or behind the last. */
    private static double edge(double[] places, int side) {
        int n = places.length;
        double half = n == 1 ? 0.5 : (places[n - 1] - places[0]) / (n - 1) / 2;
        return side == 0 ? places[0] - half : places[n - 1] + half;
    }

    @Override
    public void draw(Pen pen) {
        double left = pen.x().pixel(edge(grid.x(), 0));
        double right = pen.x().pixel(edge(grid.x(), 1));
        double one = pen.y().pixel(edge(grid.y(), 0));
        double other = pen.y().pixel(edge(grid.y(), 1));
        var pixels = shades(grid.averaged(MOST), one > other);
        pen.svg().image(new Area(left, Math.min(one, other), right - left, Math.abs(one - other)),
                Png.ofShades(pixels, map.shades()));
        if (words != null) {
            write(pen);
        }
    }

    private byte[][] shades(Grid shown, boolean upward) {
        int rows = shown.y().length;
        var pixels = new byte[rows][shown.x().length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < pixels[i].length; j++) {
                double share = share(shown.z()[i][j]);
                pixels[upward ? rows - 1 - i : i][j] =
                        (byte) Math.round(255 * Math.max(0, Math.min(1, share)));
            }
        }
        return pixels;
    }

    private double share(double value) {
        return high > low && !Double.isNaN(value) ? (value - low) / (high - low) : 0;
    }

    private void write(Pen pen) {
        double cell = pen.frame().width() / grid.x().length;
        int size = (int) Math.max(6, Math.min(14, Math.min(cell / 3.2,
                pen.frame().height() / grid.y().length / 1.6)));
        for (int i = 0; i < words.length; i++) {
            for (int j = 0; j < words[i].length; j++) {
                String ink = map.ink(share(grid.z()[i][j]));
                pen.svg().text(pen.x().pixel(grid.x()[j]),
                        pen.y().pixel(grid.y()[i]) + size * 0.36, "middle",
                        " font-size=\"" + size + "\""
                                + (ink.isEmpty() ? "" : " fill=\"" + ink + "\""), words[i][j]);
            }
        }
    }

    @Override
    public List<Map<String, Object>> traces(String colour) {
        var shown = grid.averaged(MOST);
        var traces = new ArrayList<Map<String, Object>>();
        traces.add(Tree.of("type", "heatmap", "x", Tree.numbers(shown.x()),
                "y", Tree.numbers(shown.y()), "z", Tree.rows(shown.z()), "zmin", low,
                "zmax", high, "colorscale", map.scale(), "showscale", colourBar().isPresent()));
        if (words != null) {
            traces.add(texts());
        }
        return traces;
    }

    private Map<String, Object> texts() {
        var x = new ArrayList<>();
        var y = new ArrayList<>();
        var text = new ArrayList<>();
        var inks = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            for (int j = 0; j < words[i].length; j++) {
                x.add(grid.x()[j]);
                y.add(grid.y()[i]);
                text.add(words[i][j]);
                String ink = map.ink(share(grid.z()[i][j]));
                inks.add(ink.isEmpty() ? PlotlyTree.GREY : ink);
            }
        }
        return Tree.of("type", "scatter", "mode", "text", "x", x, "y", y, "text", text,
                "textfont", Tree.of("color", inks), "hoverinfo", "skip");
    }
}
