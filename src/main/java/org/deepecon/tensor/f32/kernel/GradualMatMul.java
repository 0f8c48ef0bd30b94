package org.deepecon.tensor.f32.kernel;

/**
 * A product that is plain until a trial is won. Both split alike, so that it may change between
 * the parts of one call.
 */
final class GradualMatMul implements MatMulKernel {
    private final MatMulShape shape;
    private volatile MatMulKernel current;
    private int threads = 1;

    GradualMatMul(Kernels plain, Trials trials, MatMulShape shape) {
        this.shape = shape;
        current = plain.matmul(shape);
        trials.submit(kernels -> TrialData.matmul(kernels, shape), this::adopt);
    }

    private synchronized void adopt(Kernels fast) {
        MatMulKernel next = fast.matmul(shape);
        next.parts(threads);
        current = next;
    }

    @Override
    public synchronized int parts(int most) {
        threads = Math.max(threads, most);
        return current.parts(most);
    }

    @Override
    public void apply(float[] a, int ao, float[] b, int bo, float[] c, int co, int part,
            int parts) {
        current.apply(a, ao, b, bo, c, co, part, parts);
    }
}
