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
        int n = shape.columns();
        int row = shape.bRow();
        int p = 0;
        for (; p + 4 <= steps.length; p += 4) {
            PlainMatMul.addFour(a[ao + steps[p]], a[ao + steps[p + 1]], a[ao + steps[p + 2]],
                    a[ao + steps[p + 3]], b, bo + p * row, row, c, co, n);
        }
        for (; p < steps.length; p++) {
            PlainMatMul.addOne(a[ao + steps[p]], b, bo + p * row, c, co, n);
        }
    }
}
