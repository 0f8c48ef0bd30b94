package org.deepecon.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deepecon.plot.Diagram.Arrow;
import org.deepecon.plot.Diagram.Box;

/**
 * Where the boxes of a diagram stand: each below all that lead to it; arrows that pass a row get a
 * place in it; within a row, all are ordered by the middle of what leads to them, so that few arrows
 * cross. Source: Sugiyama, Tagawa and Toda 1981.
 */
final class DiagramLayout {
    private static final int GAP = 26;
    private static final int PASSAGE = 14;
    private static final int SWEEPS = 4;

    private final List<List<Stop>> rows = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();
    private final List<List<Stop>> ways = new ArrayList<>();

    /** A box, or an arrow that passes a row. */
    private static final class Stop {
        private final double width;
        private final int row;
        private final List<Stop> from = new ArrayList<>();
        private double x;

        Stop(double width, int row) {
            this.width = width;
            this.row = row;
        }
    }

    DiagramLayout(List<Box> boxes, List<Arrow> arrows) {
        int[] depth = new int[boxes.size()];
        for (int i = 0; i < boxes.size(); i++) {
            for (var arrow : arrows) {
                if (arrow.to() == i) {
                    depth[i] = Math.max(depth[i], depth[arrow.from()] + 1);
                }
            }
        }
        for (int i = 0; i < boxes.size(); i++) {
            stops.add(stop(width(boxes.get(i)), depth[i]));
        }
        arrows.forEach(this::lead);
        rows.forEach(DiagramLayout::place);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            rows.forEach(DiagramLayout::order);
        }
    }

    static double width(Box box) {
        return 28 + Math.max(SvgText.width(box.name()) * 1.08, SvgText.width(box.detail()));
    }

    private Stop stop(double width, int row) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        var stop = new Stop(width, row);
        rows.get(row).add(stop);
        return stop;
    }

    private void lead(Arrow arrow) {
        var way = new ArrayList<Stop>();
        var end = stops.get(arrow.to());
        var last = stops.get(arrow.from());
        way.add(last);
        for (int row = last.row + 1; row < end.row; row++) {
            var passage = stop(PASSAGE, row);
            passage.from.add(last);
            way.add(passage);
            last = passage;
        }
        end.from.add(last);
        way.add(end);
        ways.add(way);
    }

    private static void order(List<Stop> row) {
        row.sort(Comparator.comparingDouble(stop -> stop.from.isEmpty() ? stop.x
                : stop.from.stream().mapToDouble(from -> from.x).average().orElse(0)));
        place(row);
    }

    /** Side by side, about the middle. */
    private static void place(List<Stop> row) {
        double whole = row.stream().mapToDouble(stop -> stop.width + GAP).sum() - GAP;
        double left = -whole / 2;
        for (var stop : row) {
            stop.x = left + stop.width / 2;
            left += stop.width + GAP;
        }
    }

    int rows() {
        return rows.size();
    }

    /** Pixels, of the widest row. */
    double width() {
        return rows.stream().mapToDouble(row -> row.stream()
                .mapToDouble(stop -> stop.width + GAP).sum() - GAP).max().orElse(0);
    }

    /** The middle of a box's upper edge, counted from the middle of the first row. */
    double[] place(int box) {
        var stop = stops.get(box);
        return new double[] {stop.x, stop.row * (double) Diagram.STEP};
    }

    /** For each arrow the points it goes through. */
    List<List<double[]>> ways() {
        var points = new ArrayList<List<double[]>>();
        for (var way : ways) {
            var through = new ArrayList<double[]>();
            for (int i = 0; i < way.size(); i++) {
                double top = way.get(i).row * (double) Diagram.STEP;
                if (i > 0) {
                    through.add(new double[] {way.get(i).x, top});
                }
                if (i < way.size() - 1) {
                    through.add(new double[] {way.get(i).x, top + Diagram.BOX});
                }
            }
            points.add(through);
        }
        return points;
    }
}
