package org.deepecon.tensor.f32;

import org.deepecon.tensor.Binary;
import org.deepecon.tensor.Step;
import org.deepecon.tensor.View;
import org.deepecon.tensor.Workers;
import org.deepecon.tensor.f32.kernel.BinaryKernel;
import org.deepecon.tensor.f32.kernel.Kernels;
import org.deepecon.tensor.f32.kernel.MatMulKernel;
import org.deepecon.tensor.f32.kernel.MatMulShape;

/**
 * A product of much larger matrices than its result: a wide input times its weights, or the
 * gradient of few weights from many rows. Stretches of A's columns and B's rows are multiplied
 * apart and added up, so that a thread reads only what it wrote itself. How many stretches depends
 * on the shape alone, and with it the bits.
 */
final class SummedMatMulStep implements Step {
    /** Length of a stretch, at least. */
    private static final int LONG = 256;
    private static final int MOST = 8;
    /** How many times smaller than the factors the result is to be. */
    private static final int SMALLER = 4;

    private final MatMulKernel[] kernels;
    private final int[] starts;
    private final int size;
    private final BinaryKernel plus;
    private final int parts;
    private final Workers.Task task = this::part;
    private final float[] a;
    private final int ao;
    private final int aColumn;
    private final float[] b;
    private final int bo;
    private final int bRow;
    private final float[] c;
    private final int co;
    /** The sums of all stretches but the first. */
    private final float[][] sums;

    SummedMatMulStep(Kernels kernels, MatMulShape shape, View a, View b, View output) {
        int stretches = stretches(shape);
        this.kernels = new MatMulKernel[stretches];
        this.starts = new int[stretches];
        for (int i = 0; i < stretches; i++) {
            starts[i] = start(shape, i, stretches);
            int rows = start(shape, i + 1, stretches) - starts[i];
            this.kernels[i] = kernels.matmul(shape.deep(rows));
        }
        this.size = shape.m() * shape.n();
        this.plus = kernels.binary(Binary.PLUS);
        this.parts = Math.min(Workers.count(), stretches);
        this.a = ArrayStorage.array(a);
        this.ao = a.offset();
        this.aColumn = shape.aColumn();
        this.b = ArrayStorage.array(b);
        this.bo = b.offset();
        this.bRow = shape.bRow();
        this.c = ArrayStorage.array(output);
        this.co = output.offset();
        this.sums = new float[stretches - 1][size];
    }

    private static int stretches(MatMulShape shape) {
        return Math.min(MOST, Integer.highestOneBit(shape.k() / LONG));
    }

    private static int start(MatMulShape shape, int stretch, int stretches) {
        return (int) ((long) shape.k() * stretch / stretches);
    }

    /** Whether adding up costs little. */
    static boolean suits(MatMulShape shape) {
        long result = (long) shape.m() * shape.n();
        long factors = (long) shape.k() * (shape.m() + shape.n());
        return stretches(shape) > 1 && result * SMALLER <= factors;
    }

    @Override
    public void run() {
        if (parts == 1) {
            part(0);
        } else {
            Workers.run(parts, task);
        }
        for (float[] sum : sums) {
            plus.apply(c, co, sum, 0, c, co, size);
        }
    }

    private void part(int part) {
        int end = kernels.length * (part + 1) / parts;
        for (int i = kernels.length * part / parts; i < end; i++) {
            kernels[i].apply(a, ao + starts[i] * aColumn, b, bo + starts[i] * bRow,
                    i == 0 ? c : sums[i - 1], i == 0 ? co : 0);
        }
    }
}
