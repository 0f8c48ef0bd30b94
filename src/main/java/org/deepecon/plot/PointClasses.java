package org.deepecon.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Points of classes, each class a series of its own. */
final class PointClasses {
    private PointClasses() {
    }

    static Figure scatter(Figure base, Object x, Object y, Object classes) {
        var places = Values.of("x", x);
        double[] heights = Values.numbers("y", y);
        var given = Values.of("classes", classes);
        if (given.numbers().length != heights.length) {
            throw new IllegalArgumentException("Figure: expected a class for each point, got "
                    + heights.length + " points and " + given.numbers().length + " classes.");
        }
        boolean named = !given.names().isEmpty();
        var names = named ? new ArrayList<>(given.names().stream().distinct().sorted().toList())
                : new ArrayList<>(Arrays.stream(given.numbers()).distinct().sorted().boxed()
                        .toList());
        var figure = base;
        for (Object one : names) {
            int[] own = IntStream.range(0, heights.length).filter(i -> one.equals(named
                    ? given.names().get(i) : (Object) given.numbers()[i])).toArray();
            figure = figure.with(new Series(
                    named ? (String) one : "class " + Ticks.label((Double) one),
                    Series.Style.DOTS, pick(places.numbers(), own), pick(heights, own)), places);
        }
        return figure;
    }

    private static double[] pick(double[] from, int[] which) {
        return Arrays.stream(which).mapToDouble(i -> from[i]).toArray();
    }
}
