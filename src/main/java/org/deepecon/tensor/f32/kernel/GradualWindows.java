package org.deepecon.tensor.f32.kernel;

/** Sums over windows that are plain until the trial of such sums is won. */
final class GradualWindows implements WindowKernel {
    private final GradualSlot slot;
    private final WindowShape shape;
    private Kernels kernels;
    private WindowKernel current;

    GradualWindows(GradualSlot slot, WindowShape shape) {
        this.slot = slot;
        this.shape = shape;
    }

    @Override
    public void apply(float[] a, int ao, float[] b, int bo, float[] c, int co, int from, int to,
            boolean add) {
        Kernels best = slot.get();
        if (best != kernels) {
            kernels = best;
            current = best.windows(shape);
        }
        current.apply(a, ao, b, bo, c, co, from, to, add);
    }
}
