package org.deepecon.tensor.f32.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.deepecon.tensor.Reduction;

/** Pieces of work for {@link Trials}: enough to tell, small enough to be done soon. */
final class TrialData {
    private static final int SIDE = 16;
    private static final int SIZE = SIDE * SIDE;
    private static final int ROWS = 16;
    private static final int COLUMNS = 256;
    private static final int DEPTH = 64;

    private TrialData() {
    }

    private static float[] numbers(int n) {
        var numbers = new float[n];
        Arrays.fill(numbers, 0.5f);
        return numbers;
    }

    static Runnable of(UnaryKernel kernel) {
        float[] a = numbers(SIZE);
        float[] out = numbers(SIZE);
        return () -> kernel.apply(a, 0, out, 0, SIZE);
    }

    static Runnable of(BinaryKernel kernel) {
        float[] a = numbers(SIZE);
        float[] out = numbers(SIZE);
        return () -> kernel.apply(a, 0, a, 0, out, 0, SIZE);
    }

    static Runnable where(Kernels kernels) {
        float[] a = numbers(SIZE);
        float[] out = numbers(SIZE);
        return () -> kernels.where(a, 0, a, 0, a, 0, out, 0, SIZE);
    }

    static Runnable inner(Kernels kernels, Reduction op) {
        float[] a = numbers(4 * SIZE);
        float[] out = numbers(SIDE);
        return () -> kernels.reduceInner(op, a, 0, out, 0, SIDE, 4 * SIDE);
    }

    static Runnable outer(Kernels kernels, Reduction op) {
        float[] a = numbers(4 * SIZE);
        float[] out = numbers(4 * SIDE);
        return () -> kernels.reduceOuter(op, a, 0, out, 0, SIDE, 4 * SIDE);
    }

    static Runnable transpose(Kernels kernels) {
        float[] a = numbers(SIZE);
        float[] out = numbers(SIZE);
        return () -> kernels.transpose(a, 0, SIDE, out, 0, SIDE, SIDE, SIDE);
    }

    /** Rows of all widths that a tile can have: each has a loop of its own. */
    static Runnable windows(Kernels kernels) {
        int[] starts = IntStream.range(0, SIDE).toArray();
        float[] a = numbers(2 * SIZE);
        float[] b = numbers(SIDE * DEPTH);
        float[] c = numbers(SIDE * DEPTH);
        var work = new ArrayList<WindowKernel>();
        for (int width = SIDE; width <= DEPTH; width += SIDE) {
            int[] targets = Arrays.stream(starts).map(i -> i * DEPTH).toArray();
            work.add(kernels.windows(new WindowShape(starts, targets, starts, DEPTH, width)));
        }
        return () -> work.forEach(each -> each.apply(a, 0, b, 0, c, 0, 0, SIDE, false));
    }

    static Runnable pools(Kernels kernels) {
        int[] starts = IntStream.rangeClosed(0, SIDE).map(i -> 2 * i).toArray();
        int[] pixels = IntStream.range(0, 2 * SIDE).map(i -> i * SIDE).toArray();
        var places = new Places(SIDE, starts, pixels);
        float[] a = numbers(2 * SIZE);
        float[] largest = numbers(SIZE);
        float[] out = numbers(2 * SIZE);
        return () -> {
            kernels.largest(places, a, 0, largest, 0, 0, SIDE);
            kernels.giveToLargest(places, a, 0, largest, 0, largest, 0, out, 0);
        };
    }

    /** A product of the same kind, cut down. */
    static Runnable matmul(Kernels kernels, MatMulShape s) {
        MatMulShape small = MatMulShape.rowMajor(Math.min(s.m(), ROWS), Math.min(s.n(), COLUMNS),
                Math.min(s.k(), DEPTH));
        small = s.aColumn() == 1 ? small : small.transposeA();
        small = s.bColumn() == 1 ? small : small.transposeB();
        MatMulKernel kernel = kernels.matmul(small);
        float[] a = numbers(small.m() * small.k());
        float[] b = numbers(small.k() * small.n());
        float[] c = numbers(small.m() * small.n());
        return () -> kernel.apply(a, 0, b, 0, c, 0);
    }
}
