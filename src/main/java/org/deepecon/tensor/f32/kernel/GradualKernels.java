package org.deepecon.tensor.f32.kernel;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.deepecon.tensor.Binary;
import org.deepecon.tensor.Reduction;
import org.deepecon.tensor.Unary;

/**
 * Plain loops that give way to fast ones, each when a trial in the background has shown that it is
 * faster by now: the first seconds of a JVM are not lost to code that is not yet compiled.
 */
public final class GradualKernels extends PlainKernels {
    private final Kernels plain = new PlainKernels();
    private final Trials trials;
    private final Map<Unary, UnaryKernel> unaries = new EnumMap<>(Unary.class);
    private final Map<Binary, BinaryKernel> binaries = new EnumMap<>(Binary.class);
    private final Map<Reduction, GradualSlot> inner = new EnumMap<>(Reduction.class);
    private final Map<Reduction, GradualSlot> outer = new EnumMap<>(Reduction.class);
    private final GradualSlot where;
    private final GradualSlot transpose;
    private final GradualSlot windows;
    private final GradualSlot pools;

    /**
     * Makes them.
     *
     * @param fast makes the fast kernels; called in the background, at the first trial
     */
    public GradualKernels(Supplier<Kernels> fast) {
        trials = new Trials(plain, fast);
        where = slot(TrialData::where);
        transpose = slot(TrialData::transpose);
        windows = slot(TrialData::windows);
        pools = slot(TrialData::pools);
        for (Reduction op : Reduction.values()) {
            inner.put(op, slot(kernels -> TrialData.inner(kernels, op)));
            outer.put(op, slot(kernels -> TrialData.outer(kernels, op)));
        }
    }

    private GradualSlot slot(Function<Kernels, Runnable> work) {
        return new GradualSlot(plain, trials, work);
    }

    @Override
    public synchronized UnaryKernel unary(Unary op) {
        return unaries.computeIfAbsent(op, any -> new GradualUnary(plain, trials, op));
    }

    @Override
    public synchronized BinaryKernel binary(Binary op) {
        return binaries.computeIfAbsent(op, any -> new GradualBinary(plain, trials, op));
    }

    @Override
    public MatMulKernel matmul(MatMulShape shape) {
        return new GradualMatMul(plain, trials, shape);
    }

    @Override
    public void where(float[] c, int co, float[] a, int ao, float[] b, int bo,
            float[] out, int oo, int n) {
        where.get().where(c, co, a, ao, b, bo, out, oo, n);
    }

    @Override
    public void reduceInner(Reduction op, float[] a, int ao, float[] out, int oo, int rows,
            int columns) {
        inner.get(op).get().reduceInner(op, a, ao, out, oo, rows, columns);
    }

    @Override
    public void reduceOuter(Reduction op, float[] a, int ao, float[] out, int oo, int rows,
            int columns) {
        outer.get(op).get().reduceOuter(op, a, ao, out, oo, rows, columns);
    }

    @Override
    public WindowKernel windows(WindowShape shape) {
        return new GradualWindows(windows, shape);
    }

    @Override
    public void largest(Places places, float[] a, int ao, float[] out, int oo, int from, int to) {
        pools.get().largest(places, a, ao, out, oo, from, to);
    }

    @Override
    public void giveToLargest(Places places, float[] a, int ao, float[] largest, int lo,
            float[] given, int go, float[] out, int oo) {
        pools.get().giveToLargest(places, a, ao, largest, lo, given, go, out, oo);
    }

    @Override
    public void transpose(float[] a, int ao, int aRow, float[] out, int oo, int outRow,
            int rows, int columns) {
        transpose.get().transpose(a, ao, aRow, out, oo, outRow, rows, columns);
    }
}
