package org.deepecon.plot;

import java.util.ArrayList;
import java.util.List;

/** Leaves out points that nobody could see, so that a drawing stays small. */
final class Thinning {
    private Thinning() {
    }

    /**
     * At most {@code most} points. Dots: evenly many. Lines: of each stretch the lowest and the
     * highest, so that spikes survive; first and last point stay.
     */
    static Series thin(Series s, int most) {
        int count = s.x().length;
        if (count <= most) {
            return s;
        }
        var keep = s.style().hasLine() ? extremes(s.y(), most) : evenly(count, most);
        var x = keep.stream().mapToDouble(i -> s.x()[i]).toArray();
        var y = keep.stream().mapToDouble(i -> s.y()[i]).toArray();
        return new Series(s.name(), s.style(), x, y, s.dashed());
    }

    private static List<Integer> evenly(int count, int most) {
        var keep = new ArrayList<Integer>(most);
        for (long k = 0; k < most; k++) {
            keep.add((int) (k * (count - 1) / (most - 1)));
        }
        return keep;
    }

    private static List<Integer> extremes(double[] y, int most) {
        int stretches = (most - 2) / 2;
        var keep = new ArrayList<Integer>(most);
        keep.add(0);
        for (long k = 0; k < stretches; k++) {
            int from = (int) (1 + k * (y.length - 2) / stretches);
            int to = (int) (1 + (k + 1) * (y.length - 2) / stretches);
            addExtremes(keep, y, from, to);
        }
        keep.add(y.length - 1);
        return keep;
    }

    private static void addExtremes(List<Integer> keep, double[] y, int from, int to) {
        int low = from;
        int high = from;
        for (int i = from; i < to; i++) {
            low = y[i] < y[low] || Double.isNaN(y[low]) ? i : low;
            high = y[i] > y[high] || Double.isNaN(y[high]) ? i : high;
        }
        keep.add(Math.min(low, high));
        if (low != high) {
            keep.add(Math.max(low, high));
        }
    }
}
