package org.deepecon.plot;

import java.util.List;

/** Draws a figure into a part of a drawing: title, legend, axes, marks, colour bar. */
final class FigureDrawing {
    private static final int RIGHT = 20;
    private static final int LABELS = 30;
    private static final int TITLE = 24;
    private static final int LONGEST_LABEL = 24;
    private static final double TURNED = 0.7;
    private static final int MOST_POINTS_OF_ONE = 2_000;

    private final Figure figure;
    private final Svg svg;
    private final SvgLegend legend;
    private final Area frame;
    private final double titleHeight;
    private final double bottom;
    private final boolean turned;
    private final Scale x;
    private final Scale y;
    private final Area whole;

    FigureDrawing(Figure figure, Svg svg, Area area) {
        this.figure = figure;
        this.svg = svg;
        this.whole = area;
        titleHeight = figure.heading().isEmpty() ? 14 : 40;
        legend = new SvgLegend(figure.legend(), area.width() - 2 * RIGHT - 30);
        var extentX = new Extent(figure.xAxis());
        var extentY = new Extent(figure.yAxis());
        figure.marks().forEach(mark -> mark.extend(extentX, extentY));
        double right = RIGHT + figure.colourBar().map(ColourBar::width).orElse(0);
        turned = labelsNeedTurning(area.width() * 0.85 - right);
        bottom = LABELS + (figure.xAxis().title().isEmpty() ? 4 : TITLE)
                + (turned ? widest(figure.xAxis().labels()) * TURNED - 8 : 0);
        double top = titleHeight + legend.height();
        var unplacedY = Scale.of(figure.yAxis(), extentY,
                marks((area.height() - top - bottom) / 47));
        double left = 16 + unplacedY.marks().stream()
                .mapToDouble(mark -> SvgText.width(shortened(mark.label()))).max().orElse(7)
                + (figure.yAxis().title().isEmpty() ? 0 : 20);
        var inner = area.inset(left, top, right, bottom);
        var unplacedX = Scale.of(figure.xAxis(), extentX, marks(inner.width() / 80));
        frame = figure.isSquare() ? squared(inner, unplacedX, unplacedY) : inner;
        x = unplacedX.onto(0, frame.width());
        y = unplacedY.onto(frame.height(), 0);
    }

    private static int marks(double room) {
        return (int) Math.max(3, Math.min(7, room));
    }

    private boolean labelsNeedTurning(double room) {
        var labels = figure.xAxis().labels();
        return !labels.isEmpty() && widest(labels) + 6 > room / Math.min(40, labels.size());
    }

    private static double widest(List<String> labels) {
        return labels.stream().mapToDouble(label -> SvgText.width(shortened(label))).max()
                .orElse(0);
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST_LABEL ? label
                : label.substring(0, LONGEST_LABEL - 1) + "…";
    }

    /** The largest part of an area in which a unit has the same length on both axes. */
    private static Area squared(Area area, Scale x, Scale y) {
        double shape = (x.high() - x.low()) / (y.high() - y.low());
        double width = Math.min(area.width(), area.height() * shape);
        double height = Math.min(area.height(), area.width() / shape);
        return new Area(area.left() + (area.width() - width) / 2, area.top(), width, height);
    }

    void draw(int mostPoints) {
        boolean covered = figure.marks().stream().anyMatch(Mark::isField);
        if (!covered) {
            grid();
        }
        marks(mostPoints);
        labels();
        svg.rectangle(Svg.FRAME, frame);
        figure.colourBar().ifPresent(bar -> bar.draw(svg, frame));
        svg.text(whole.middle(), whole.top() + 26, "middle", " font-size=\"15\"",
                figure.heading());
        double below = frame.bottom() + bottom - 10;
        svg.text(frame.middle(), below, "middle", figure.xAxis().title());
        svg.turned(frame.left() - leftRoom(), frame.top() + frame.height() / 2, -90, "middle",
                figure.yAxis().title());
        legend.draw(svg, Math.min(frame.left(), whole.left() + 60), whole.top() + titleHeight);
    }

    private double leftRoom() {
        return 14 + y.marks().stream()
                .mapToDouble(mark -> SvgText.width(shortened(mark.label()))).max().orElse(7);
    }

    private void grid() {
        for (var mark : x.marks()) {
            if (figure.xAxis().labels().isEmpty()) {
                double at = frame.left() + x.pixel(mark.value());
                svg.line(Svg.GRID, at, frame.top(), at, frame.bottom());
            }
        }
        for (var mark : y.marks()) {
            if (figure.yAxis().labels().isEmpty()) {
                double at = frame.top() + y.pixel(mark.value());
                svg.line(Svg.GRID, frame.left(), at, frame.right(), at);
            }
        }
    }

    private void labels() {
        for (var mark : x.marks()) {
            double at = frame.left() + x.pixel(mark.value());
            if (turned) {
                svg.turned(at + 4, frame.bottom() + 14, -45, "end", shortened(mark.label()));
            } else {
                svg.text(at, frame.bottom() + 18, "middle", mark.label());
            }
        }
        for (var mark : y.marks()) {
            svg.text(frame.left() - 7, frame.top() + y.pixel(mark.value()) + 4, "end",
                    shortened(mark.label()));
        }
    }

    private String halo() {
        boolean pale = figure.marks().stream().anyMatch(mark -> mark instanceof Regions);
        boolean covered = figure.marks().stream().anyMatch(Mark::isField);
        return pale ? Svg.HALO : covered ? Svg.WHITE_HALO : "";
    }

    /** An inner svg cuts off what lies outside the frame, without an id that could clash. */
    private void marks(int mostPoints) {
        svg.open(frame);
        var all = figure.marks();
        var colours = figure.colours();
        int bars = (int) all.stream().filter(mark -> mark instanceof Bars).count();
        int bar = 0;
        int strokes = Math.max(1, all.stream()
                .mapToInt(mark -> mark.key() == Mark.Key.PATH ? 2 : 1).sum());
        int most = Math.max(8, Math.min(MOST_POINTS_OF_ONE, mostPoints / strokes));
        var inside = new Area(0, 0, frame.width(), frame.height());
        for (int i = 0; i < all.size(); i++) {
            all.get(i).draw(new Pen(svg, x, y, inside, colours.get(i), most, halo(), bar,
                    Math.max(1, bars)));
            bar += all.get(i) instanceof Bars ? 1 : 0;
        }
        svg.close();
    }
}
