package org.deepecon.tensor.f32.kernel;

/** For each row of C, adds rows of B, in a loop that the compiler makes vector code. */
final class PlainWindows implements WindowKernel {
    private final WindowShape shape;

    PlainWindows(WindowShape shape) {
        this.shape = shape;
    }

    @Override
    public void apply(float[] a, int ao, float[] b, int bo, float[] c, int co, int from, int to,
            boolean add) {
        for (int i = from; i < to; i++) {
            int target = co + shape.targets()[i];
            if (!add) {
                Loops.fill(0f, c, target, shape.columns());
            }
            row(a, ao + shape.rows()[i], b, bo, c, target);
        }
    }

    private void row(float[] a, int ao, float[] b, int bo, float[] c, int co) {
        int[] steps = shape.steps();
        for (int p = 0; p < steps.length; p++) {
            addRow(a[ao + steps[p]], b, bo + p * shape.bRow(), c, co, shape.columns());
        }
    }

    private static void addRow(float factor, float[] b, int bo, float[] c, int co, int n) {
        for (int j = 0; j < n; j++) {
            c[co + j] = Math.fma(factor, b[bo + j], c[co + j]);
        }
    }
}
