package org.deepecon.tensor.f32.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;
import org.deepecon.tensor.f32.kernel.RowSums;

/**
 * The sums of {@link RowSums} for four rows at a time: the 16 chains of a row in one vector, or in
 * two of 8. To the same bits.
 */
final class VectorSums {
    /** Whether the machine's vectors suit; on JDK 17, permutations are left to float32. */
    static final boolean FAST = Lanes.COUNT == 16 || Lanes.COUNT == 8
            && (Lanes.MANY_PERMUTATIONS || Lanes.SPECIES.vectorBitSize() == 256);

    private static final VectorSpecies<Float> S = Lanes.SPECIES;
    private static final int CHAINS = RowSums.CHAINS;
    private static final int HALF = Lanes.COUNT / 2;
    private static final int QUARTER = Lanes.COUNT / 4;
    private static final boolean TWO = Lanes.COUNT == 8;

    private static final VectorShuffle<Float> SWAP_HALVES = swap(HALF);
    private static final VectorShuffle<Float> SWAP_QUARTERS = swap(QUARTER);
    private static final VectorShuffle<Float> SWAP_PAIRS = swap(2);
    private static final VectorShuffle<Float> SWAP_NEIGHBOURS = swap(1);
    private static final VectorMask<Float> UPPER_HALF = places(HALF);
    private static final VectorMask<Float> UPPER_QUARTERS = places(QUARTER);

    private VectorSums() {
    }

    private static VectorShuffle<Float> swap(int distance) {
        return VectorShuffle.fromOp(S, i -> (i ^ distance) & (Lanes.COUNT - 1));
    }

    private static VectorMask<Float> places(int bit) {
        long places = 0;
        for (int i = 0; i < Lanes.COUNT; i++) {
            places |= (i & bit) == 0 ? 0 : 1L << i;
        }
        return VectorMask.fromLong(S, places);
    }

    /** Sums rows; past the last row, the last is summed again. */
    static void sums(float[] a, int ao, float[] out, int oo, int rows, int columns) {
        for (int i = 0; i < rows; i += 4) {
            int i1 = Math.min(i + 1, rows - 1);
            int i2 = Math.min(i + 2, rows - 1);
            int i3 = Math.min(i + 3, rows - 1);
            fourSums(a, ao + i * columns, ao + i1 * columns, ao + i2 * columns,
                    ao + i3 * columns, out, oo + i, oo + i1, oo + i2, oo + i3, columns);
        }
    }

    private static void fourSums(float[] a, int a0, int a1, int a2, int a3, float[] out, int o0,
            int o1, int o2, int o3, int n) {
        int whole = n & -CHAINS;
        wholeSums(a, a0, a1, a2, a3, out, o0, o1, o2, o3, whole);
        if (whole < n) {
            out[o0] = rest(out[o0], a, a0 + whole, a0 + n);
            out[o1] = o1 == o0 ? out[o0] : rest(out[o1], a, a1 + whole, a1 + n);
            out[o2] = o2 == o1 ? out[o1] : rest(out[o2], a, a2 + whole, a2 + n);
            out[o3] = o3 == o2 ? out[o2] : rest(out[o3], a, a3 + whole, a3 + n);
        }
    }

    private static float rest(float sum, float[] a, int from, int to) {
        float total = sum;
        for (int i = from; i < to; i++) {
            total += a[i];
        }
        return total;
    }

    private static void wholeSums(float[] a, int a0, int a1, int a2, int a3, float[] out, int o0,
            int o1, int o2, int o3, int n) {
        FloatVector s0 = FloatVector.zero(S);
        FloatVector s1 = s0;
        FloatVector s2 = s0;
        FloatVector s3 = s0;
        FloatVector t0 = s0;
        FloatVector t1 = s0;
        FloatVector t2 = s0;
        FloatVector t3 = s0;
        for (int i = 0; i < n; i += CHAINS) {
            s0 = s0.add(FloatVector.fromArray(S, a, a0 + i));
            s1 = s1.add(FloatVector.fromArray(S, a, a1 + i));
            s2 = s2.add(FloatVector.fromArray(S, a, a2 + i));
            s3 = s3.add(FloatVector.fromArray(S, a, a3 + i));
            if (TWO) {
                t0 = t0.add(FloatVector.fromArray(S, a, a0 + i + 8));
                t1 = t1.add(FloatVector.fromArray(S, a, a1 + i + 8));
                t2 = t2.add(FloatVector.fromArray(S, a, a2 + i + 8));
                t3 = t3.add(FloatVector.fromArray(S, a, a3 + i + 8));
            }
        }
        FloatVector s = TWO ? folded(s0.add(t0), s1.add(t1), s2.add(t2), s3.add(t3))
                : folded(s0, s1, s2, s3);
        out[o0] = s.lane(0);
        out[o1] = s.lane(HALF);
        out[o2] = s.lane(QUARTER);
        out[o3] = s.lane(HALF + QUARTER);
    }

    /**
     * Scalar products of four rows with one column.
     *
     * @param a0 to {@code a3}: where the rows start
     * @param out receives the four products
     */
    static void fourDots(float[] a, int a0, int a1, int a2, int a3, float[] b, int bo,
            float[] out, int n) {
        int whole = n & -CHAINS;
        wholeDots(a, a0, a1, a2, a3, b, bo, out, whole);
        int from = bo + whole;
        int rest = n - whole;
        out[0] = RowSums.dotRest(out[0], a, a0 + whole, b, from, rest);
        out[1] = RowSums.dotRest(out[1], a, a1 + whole, b, from, rest);
        out[2] = RowSums.dotRest(out[2], a, a2 + whole, b, from, rest);
        out[3] = RowSums.dotRest(out[3], a, a3 + whole, b, from, rest);
    }

    private static void wholeDots(float[] a, int a0, int a1, int a2, int a3, float[] b, int bo,
            float[] out, int n) {
        FloatVector s0 = FloatVector.zero(S);
        FloatVector s1 = s0;
        FloatVector s2 = s0;
        FloatVector s3 = s0;
        FloatVector t0 = s0;
        FloatVector t1 = s0;
        FloatVector t2 = s0;
        FloatVector t3 = s0;
        for (int i = 0; i < n; i += CHAINS) {
            FloatVector x = FloatVector.fromArray(S, b, bo + i);
            s0 = FloatVector.fromArray(S, a, a0 + i).fma(x, s0);
            s1 = FloatVector.fromArray(S, a, a1 + i).fma(x, s1);
            s2 = FloatVector.fromArray(S, a, a2 + i).fma(x, s2);
            s3 = FloatVector.fromArray(S, a, a3 + i).fma(x, s3);
            if (TWO) {
                FloatVector y = FloatVector.fromArray(S, b, bo + i + 8);
                t0 = FloatVector.fromArray(S, a, a0 + i + 8).fma(y, t0);
                t1 = FloatVector.fromArray(S, a, a1 + i + 8).fma(y, t1);
                t2 = FloatVector.fromArray(S, a, a2 + i + 8).fma(y, t2);
                t3 = FloatVector.fromArray(S, a, a3 + i + 8).fma(y, t3);
            }
        }
        FloatVector s = TWO ? folded(s0.add(t0), s1.add(t1), s2.add(t2), s3.add(t3))
                : folded(s0, s1, s2, s3);
        out[0] = s.lane(0);
        out[1] = s.lane(HALF);
        out[2] = s.lane(QUARTER);
        out[3] = s.lane(HALF + QUARTER);
    }

    /** The four sums, at 0, one half, one quarter and three quarters of a vector. */
    private static FloatVector folded(FloatVector s0, FloatVector s1, FloatVector s2,
            FloatVector s3) {
        FloatVector s01 = fold(s0, s1, SWAP_HALVES, UPPER_HALF);
        FloatVector s23 = fold(s2, s3, SWAP_HALVES, UPPER_HALF);
        FloatVector s = fold(s01, s23, SWAP_QUARTERS, UPPER_QUARTERS);
        if (Lanes.COUNT == 16) {
            s = s.add(s.rearrange(SWAP_PAIRS));
        }
        return s.add(s.rearrange(SWAP_NEIGHBOURS));
    }

    /** Adds lower and upper places of two vectors; the second's go to the upper places. */
    private static FloatVector fold(FloatVector lower, FloatVector upper,
            VectorShuffle<Float> swap, VectorMask<Float> places) {
        return lower.blend(upper.rearrange(swap), places)
                .add(lower.rearrange(swap).blend(upper, places));
    }
}
