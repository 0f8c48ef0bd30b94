package org.deepecon.tensor.f32.kernel;

import org.deepecon.tensor.Reduction;

/** Plain reductions of rows and columns. */
final class Reductions {
    private Reductions() {
    }

    static void inner(Reduction op, float[] a, int ao, float[] out, int oo, int rows,
            int columns) {
        for (int row = 0; row < rows; row++) {
            int from = ao + row * columns;
            out[oo + row] = switch (op) {
                case SUM -> RowSums.sum(a, from, columns);
                case MAX -> max(a, from, columns);
                case MIN -> min(a, from, columns);
            };
        }
    }

    private static float max(float[] a, int ao, int n) {
        float max = Float.NEGATIVE_INFINITY;
        for (int i = ao; i < ao + n; i++) {
            max = Math.max(max, a[i]);
        }
        return max;
    }

    private static float min(float[] a, int ao, int n) {
        float min = Float.POSITIVE_INFINITY;
        for (int i = ao; i < ao + n; i++) {
            min = Math.min(min, a[i]);
        }
        return min;
    }

    static void outer(Reduction op, float[] a, int ao, float[] out, int oo, int rows,
            int columns) {
        Loops.fill(neutral(op), out, oo, columns);
        for (int row = 0; row < rows; row++) {
            int from = ao + row * columns;
            switch (op) {
                case SUM -> PairLoops.plus(out, oo, a, from, out, oo, columns);
                case MAX -> PairLoops.maximum(out, oo, a, from, out, oo, columns);
                case MIN -> PairLoops.minimum(out, oo, a, from, out, oo, columns);
            }
        }
    }

    private static float neutral(Reduction op) {
        return switch (op) {
            case SUM -> 0f;
            case MAX -> Float.NEGATIVE_INFINITY;
            case MIN -> Float.POSITIVE_INFINITY;
        };
    }

    static void argMax(float[] a, int ao, float[] out, int oo, int rows, int columns) {
        for (int row = 0; row < rows; row++) {
            out[oo + row] = argMax(a, ao + row * columns, columns);
        }
    }

    private static int argMax(float[] a, int ao, int n) {
        int best = 0;
        for (int i = 1; i < n && a[ao + best] == a[ao + best]; i++) {
            if (!(a[ao + i] <= a[ao + best])) {
                best = i;
            }
        }
        return best;
    }
}
