package org.deepecon.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deepecon.tensor.Tensor;

/** Small grey pictures in rows, each with a label: digits, fashion, kernels of a network. */
public final class ImageGrid extends Plot {
    /** How many are shown at most; the text says how many there are. */
    public static final int MOST = 100;

    private static final int LABEL = 18;
    private static final int GAP = 8;
    private static final int WIDTH = 640;
    private static final int LARGEST = 110;

    private final List<double[][]> pictures;
    private final int count;
    private final List<String> labels;
    private final List<Boolean> right;
    private final String title;
    private final int columns;

    private ImageGrid(List<double[][]> pictures, int count, List<String> labels,
            List<Boolean> right, String title, int columns) {
        this.pictures = pictures;
        this.count = count;
        this.labels = labels;
        this.right = right;
        this.title = title;
        this.columns = columns;
    }

    /**
     * Pictures without labels.
     *
     * @param pictures (count, height, width), (count, height, width, 1), or (count, pixels) of
     *         square pictures: a {@link Tensor}, {@code double[][][]} or {@code double[][]}
     * @return the first {@value #MOST} of them
     * @throws IllegalArgumentException if it is of another shape
     */
    public static ImageGrid of(Object pictures) {
        int count = Pictures.count(pictures);
        int shown = Math.min(count, MOST);
        return new ImageGrid(Pictures.first(pictures, shown), count, List.of(), List.of(), "",
                Math.min(shown, shown <= 12 ? 6 : 10));
    }

    /**
     * Writes a label below each picture.
     *
     * @param texts strings or numbers, one for each picture
     * @return new pictures
     * @throws IllegalArgumentException if there are too few
     */
    public ImageGrid labels(Object texts) {
        return labelled(words(texts), List.of());
    }

    /**
     * Writes what a model sees below each picture, and what it should have seen where it is wrong.
     *
     * @param predicted strings or numbers, one for each picture
     * @param truth strings or numbers, one for each picture
     * @return new pictures
     * @throws IllegalArgumentException if there are too few
     */
    public ImageGrid predictions(Object predicted, Object truth) {
        var said = words(predicted);
        var is = words(truth);
        var texts = new ArrayList<String>();
        var hits = new ArrayList<Boolean>();
        for (int i = 0; i < pictures.size(); i++) {
            hits.add(said.get(i).equals(is.get(i)));
            texts.add(said.get(i) + (hits.get(i) ? " ✓" : " ≠ " + is.get(i)));
        }
        return labelled(texts, hits);
    }

    /** So many in a row that no label runs into the next. */
    private ImageGrid labelled(List<String> texts, List<Boolean> hits) {
        double widest = texts.stream().mapToDouble(SvgText::width).max().orElse(1);
        int fitting = (int) Math.max(1, (WIDTH - 40) / (widest + GAP));
        return new ImageGrid(pictures, count, texts, hits, title, Math.min(columns, fitting));
    }

    private List<String> words(Object texts) {
        var values = Values.of("labels", texts);
        var words = values.names().isEmpty()
                ? Arrays.stream(values.numbers()).mapToObj(Ticks::label).toList() : values.names();
        if (words.size() < pictures.size()) {
            throw new IllegalArgumentException("ImageGrid: expected a label for each of the "
                    + pictures.size() + " pictures, got " + words.size() + ".");
        }
        return words;
    }

    /**
     * Sets how many stand in a row.
     *
     * @param number at least 1
     * @return new pictures
     */
    public ImageGrid columns(int number) {
        return new ImageGrid(pictures, count, labels, right, title, Math.max(1, number));
    }

    /**
     * Sets the title.
     *
     * @param text above the pictures
     * @return new pictures
     */
    public ImageGrid title(String text) {
        return new ImageGrid(pictures, count, labels, right, text, columns);
    }

    @Override
    public String toString() {
        String of = count > pictures.size() ? pictures.size() + " of " : "";
        double[][] first = pictures.get(0);
        return "Images" + Words.named(title) + ": " + of + Words.count(count, "picture") + " of "
                + first.length + " × " + first[0].length + " pixels"
                + (labels.isEmpty() ? "" : ", labelled "
                + String.join(", ", labels.subList(0, Math.min(10, pictures.size())))
                + (pictures.size() > 10 ? "…" : ""));
    }

    @Override
    String heading() {
        return title;
    }

    @Override
    int width() {
        return WIDTH;
    }

    private int rows() {
        return (pictures.size() + columns - 1) / columns;
    }

    private double side(double width) {
        return Math.min(LARGEST, (width - 40) / columns - GAP);
    }

    private double shape() {
        return pictures.get(0).length / (double) pictures.get(0)[0].length;
    }

    private double rowHeight(double side) {
        return side * shape() + GAP + (labels.isEmpty() ? 0 : LABEL);
    }

    @Override
    int height() {
        return (int) Math.ceil((title.isEmpty() ? 14 : 40) + rows() * rowHeight(side(WIDTH)) + 8);
    }

    @Override
    void draw(Svg svg, Area area, int mostPoints) {
        double top = area.top() + (title.isEmpty() ? 14 : 40);
        svg.text(area.middle(), area.top() + 26, "middle", " font-size=\"15\"", title);
        double side = side(area.width());
        double left = area.left() + (area.width() - columns * (side + GAP) + GAP) / 2;
        for (int i = 0; i < pictures.size(); i++) {
            double x = left + i % columns * (side + GAP);
            double y = top + i / columns * rowHeight(side);
            svg.image(new Area(x, y, side, side * shape()), source(i));
            if (!labels.isEmpty()) {
                svg.text(x + side / 2, y + side * shape() + 14, "middle", ink(i), labels.get(i));
            }
        }
    }

    private String ink(int i) {
        return right.isEmpty() || right.get(i) ? ""
                : " font-weight=\"bold\" fill=\"" + Palette.COLOURS.get(4) + "\"";
    }

    private String source(int i) {
        return Png.ofGrey(Pictures.bytes(pictures.get(i), range()),
                Pictures.size(pictures) > 30_000 ? 4 : 8);
    }

    private double[] range() {
        return Pictures.range(pictures);
    }

    @Override
    void addTo(PlotlyTree tree, Domain domain) {
        String end = tree.nextAxes();
        double cell = labels.isEmpty() ? 1.1 : 1.35;
        var xs = new ArrayList<>();
        var ys = new ArrayList<>();
        var inks = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            double[][] picture = pictures.get(i);
            double x = i % columns * 1.1;
            double y = i / columns * (shape() - 1 + cell);
            xs.add(x + 0.5);
            ys.add(y + shape() + 0.12);
            inks.add(right.isEmpty() || right.get(i) ? PlotlyTree.GREY : Palette.COLOURS.get(4));
            double dx = 1.0 / picture[0].length;
            double dy = shape() / picture.length;
            tree.add(Tree.of("type", "image", "source", source(i), "x0", x + dx / 2, "dx", dx,
                    "y0", y + dy / 2, "dy", dy, "hoverinfo", "skip",
                    "xaxis", "x" + end, "yaxis", "y" + end));
        }
        if (!labels.isEmpty()) {
            tree.add(Tree.of("type", "scatter", "mode", "text", "x", xs, "y", ys,
                    "text", labels.subList(0, pictures.size()), "showlegend", false,
                    "textfont", Tree.of("color", inks, "size", 12), "hoverinfo", "skip",
                    "xaxis", "x" + end, "yaxis", "y" + end));
        }
        tree.title(title, domain, false);
        tree.put("xaxis" + end, Tree.of("visible", false, "domain", domain.across(),
                "anchor", "y" + end, "constrain", "domain"));
        tree.put("yaxis" + end, Tree.of("visible", false, "domain", domain.up(),
                "anchor", "x" + end, "scaleanchor", "x" + end, "autorange", "reversed",
                "constrain", "domain"));
    }
}
