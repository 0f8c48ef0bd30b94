package org.deepecon.plot;

import java.util.ArrayList;
import java.util.List;

/** Boxes and arrows, drawn from above to below: how the layers of a network hang together. */
public final class Diagram extends Plot {
    static final int BOX = 46;
    static final int STEP = 78;

    private final String title;
    private final List<Box> boxes;
    private final List<Arrow> arrows;
    private final DiagramLayout layout;

    /**
     * A box.
     *
     * @param name first line
     * @param detail second line; empty for none
     * @param pale whether it is drawn without colour, as where data enter
     */
    public record Box(String name, String detail, boolean pale) {
    }

    /**
     * An arrow between two boxes.
     *
     * @param from number of the box where it begins, counted from 0
     * @param to number of the box where it ends
     */
    public record Arrow(int from, int to) {
    }

    private Diagram(String title, List<Box> boxes, List<Arrow> arrows) {
        this.title = title;
        this.boxes = boxes;
        this.arrows = arrows;
        this.layout = new DiagramLayout(boxes, arrows);
    }

    /**
     * Boxes joined by arrows.
     *
     * @param title above them; empty for none
     * @param boxes at least one
     * @param arrows from earlier to later boxes
     * @return a diagram
     * @throws IllegalArgumentException if there is no box, or an arrow leads back
     */
    public static Diagram of(String title, List<Box> boxes, List<Arrow> arrows) {
        if (boxes.isEmpty()) {
            throw new IllegalArgumentException("Diagram: expected at least one box, got none.");
        }
        for (var arrow : arrows) {
            if (arrow.from() < 0 || arrow.to() >= boxes.size() || arrow.from() >= arrow.to()) {
                throw new IllegalArgumentException("Diagram: expected arrows from earlier to later"
                        + " of " + boxes.size() + " boxes, got " + arrow + ".");
            }
        }
        return new Diagram(title, List.copyOf(boxes), List.copyOf(arrows));
    }

    @Override
    public String toString() {
        var names = boxes.stream().map(Box::name).toList();
        return "Diagram" + Words.named(title) + ": " + Words.count(boxes.size(), "box").replace(
                "boxs", "boxes") + " (" + String.join(", ", names) + "), "
                + Words.count(arrows.size(), "arrow");
    }

    @Override
    String heading() {
        return title;
    }

    @Override
    int width() {
        return (int) Math.max(360, Math.min(1200, layout.width() + 40));
    }

    @Override
    int height() {
        return top() + layout.rows() * STEP - (STEP - BOX) + 20;
    }

    @Override
    int chartHeight() {
        return height() + 60;
    }

    private int top() {
        return title.isEmpty() ? 16 : 46;
    }

    @Override
    void draw(Svg svg, Area area, int mostPoints) {
        svg.text(area.middle(), area.top() + 28, "middle", " font-size=\"15\"", title);
        double scale = Math.min(1, (area.width() - 20) / layout.width());
        double middle = area.middle();
        double top = area.top() + top();
        for (var way : layout.ways()) {
            svg.path("class=\"de-frame\" fill=\"none\" stroke=\"#888\" stroke-width=\"1.3\"",
                    curve(way, middle, top, scale));
            double[] end = way.get(way.size() - 1);
            svg.path("class=\"de-frame\" fill=\"#888\" stroke=\"#888\"",
                    "M" + Svg.at(middle + end[0] * scale, top + end[1]) + "l-4,-8h8z");
        }
        for (int i = 0; i < boxes.size(); i++) {
            box(svg, boxes.get(i), layout.place(i), middle, top, scale);
        }
    }

    private static void box(Svg svg, Box box, double[] place, double middle, double top,
            double scale) {
        double width = DiagramLayout.width(box) * scale;
        double x = middle + place[0] * scale;
        double y = top + place[1];
        svg.rectangle("rx=\"7\" fill=\"" + Palette.colour(0) + "\" fill-opacity=\""
                + (box.pale() ? "0" : "0.14") + "\" stroke=\"" + Palette.colour(0)
                + "\" stroke-width=\"1.4\"" + (box.pale() ? " stroke-dasharray=\"5 4\"" : ""),
                new Area(x - width / 2, y, width, BOX));
        boolean two = !box.detail().isEmpty();
        svg.text(x, y + (two ? 20 : 28), "middle", " font-weight=\"600\"", box.name());
        svg.text(x, y + 36, "middle", box.detail());
    }

    /** Straight down out of one box and into the next. */
    private static String curve(List<double[]> way, double middle, double top, double scale) {
        var drawn = new StringBuilder();
        for (int i = 0; i < way.size(); i++) {
            double x = middle + way.get(i)[0] * scale;
            double y = top + way.get(i)[1] - (i == way.size() - 1 ? 4 : 0);
            if (i == 0) {
                drawn.append('M').append(Svg.at(x, y));
            } else {
                double before = middle + way.get(i - 1)[0] * scale;
                double half = (top + way.get(i - 1)[1] + y) / 2;
                drawn.append('C').append(Svg.at(before, half)).append(' ').append(Svg.at(x, half))
                        .append(' ').append(Svg.at(x, y));
            }
        }
        return drawn.toString();
    }

    @Override
    void addTo(PlotlyTree tree, Domain domain) {
        String end = tree.nextAxes();
        double half = layout.width() / 2 + 10;
        tree.title(title, domain, false);
        for (var way : layout.ways()) {
            tree.shape(Tree.of("type", "path", "path", curve(way, 0, 0, 1), "xref", "x" + end,
                    "yref", "y" + end, "line", Tree.of("color", PlotlyTree.GREY, "width", 1.3)));
            double[] tip = way.get(way.size() - 1);
            tree.shape(Tree.of("type", "path", "path", "M" + Svg.at(tip[0], tip[1]) + "L"
                    + Svg.at(tip[0] - 4, tip[1] - 9) + "L" + Svg.at(tip[0] + 4, tip[1] - 9) + "Z",
                    "xref", "x" + end, "yref", "y" + end, "fillcolor", PlotlyTree.GREY,
                    "line", Tree.of("width", 0)));
        }
        var x = new ArrayList<>();
        var y = new ArrayList<>();
        var text = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            double[] place = layout.place(i);
            double wide = DiagramLayout.width(box) / 2;
            tree.shape(Tree.of("type", "rect", "x0", place[0] - wide, "x1", place[0] + wide,
                    "y0", place[1], "y1", place[1] + BOX, "xref", "x" + end, "yref", "y" + end,
                    "line", Tree.of("color", Palette.colour(0), "width", 1.4,
                            "dash", box.pale() ? "dash" : "solid"),
                    "fillcolor", box.pale() ? PlotlyTree.CLEAR
                            : Palette.clear(Palette.colour(0), "0.14")));
            x.add(place[0]);
            y.add(place[1] + BOX / 2.0);
            text.add("<b>" + SvgText.escape(box.name()) + "</b>"
                    + (box.detail().isEmpty() ? "" : "<br>" + SvgText.escape(box.detail())));
        }
        tree.add(Tree.of("type", "scatter", "mode", "text", "x", x, "y", y, "text", text,
                "showlegend", false, "hoverinfo", "skip", "textfont", Tree.of("size", 12),
                "xaxis", "x" + end, "yaxis", "y" + end));
        tree.put("xaxis" + end, Tree.of("visible", false, "range", List.of(-half, half),
                "domain", domain.across(), "anchor", "y" + end));
        tree.put("yaxis" + end, Tree.of("visible", false, "range",
                List.of(layout.rows() * STEP, -6), "domain", domain.up(), "anchor", "x" + end));
    }
}
