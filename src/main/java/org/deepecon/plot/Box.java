package org.deepecon.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The distribution of some values as a box.
 *
 * @param label written below it
 * @param place on the horizontal axis
 * @param count how many values there are
 * @param quartiles what is drawn
 */
record Box(String label, double place, int count, Quartiles quartiles) implements Mark {
    private static final double HALF = 0.28;
    private static final String OPACITY = "0.3";

    @Override
    public String name() {
        return "";
    }

    @Override
    public Box named(String newName) {
        return new Box(newName, place, count, quartiles);
    }

    @Override
    public String describe() {
        return "box" + Words.named(label) + " (" + Words.count(count, "value") + ")";
    }

    @Override
    public void extend(Extent x, Extent y) {
        x.include(place - 0.5, place + 0.5);
        y.include(quartiles.low(), quartiles.high());
        y.include(quartiles.beyond());
    }

    @Override
    public void draw(Pen pen) {
        var q = quartiles;
        String box = "M" + pen.point(place - HALF, q.first()) + "L" + pen.point(place + HALF,
                q.first()) + "L" + pen.point(place + HALF, q.third()) + "L"
                + pen.point(place - HALF, q.third()) + "z";
        pen.fill(box, OPACITY);
        pen.stroke(box + bar(pen, HALF / 2, q.low()) + bar(pen, HALF / 2, q.high())
                + "M" + pen.point(place, q.low()) + "L" + pen.point(place, q.first())
                + "M" + pen.point(place, q.high()) + "L" + pen.point(place, q.third()), 1.5, "");
        pen.stroke(bar(pen, HALF, q.median()), 3, "");
        outliers().draw(pen);
    }

    private String bar(Pen pen, double half, double at) {
        return "M" + pen.point(place - half, at) + "L" + pen.point(place + half, at);
    }

    private Series outliers() {
        var x = new double[quartiles.beyond().length];
        Arrays.fill(x, place);
        return new Series("", Series.Style.DOTS, x, quartiles.beyond());
    }

    @Override
    public List<Map<String, Object>> traces(String colour) {
        var q = quartiles;
        var traces = new ArrayList<Map<String, Object>>();
        traces.add(Tree.of("type", "box", "x", Tree.numbers(place),
                "q1", Tree.numbers(q.first()), "median", Tree.numbers(q.median()),
                "q3", Tree.numbers(q.third()), "lowerfence", Tree.numbers(q.low()),
                "upperfence", Tree.numbers(q.high()), "width", 2 * HALF,
                "line", Tree.of("color", colour),
                "fillcolor", Palette.clear(colour, OPACITY)));
        if (q.beyond().length > 0) {
            traces.addAll(outliers().traces(colour));
        }
        return traces;
    }
}
