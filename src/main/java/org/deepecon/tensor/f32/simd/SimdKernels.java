package org.deepecon.tensor.f32.simd;

import org.deepecon.tensor.Binary;
import org.deepecon.tensor.Reduction;
import org.deepecon.tensor.Unary;
import org.deepecon.tensor.f32.kernel.BinaryKernel;
import org.deepecon.tensor.f32.kernel.ChannelLoops;
import org.deepecon.tensor.f32.kernel.MatMulKernel;
import org.deepecon.tensor.f32.kernel.MatMulShape;
import org.deepecon.tensor.f32.kernel.Places;
import org.deepecon.tensor.f32.kernel.PlainKernels;
import org.deepecon.tensor.f32.kernel.RowSums;
import org.deepecon.tensor.f32.kernel.UnaryKernel;
import org.deepecon.tensor.f32.kernel.WindowKernel;
import org.deepecon.tensor.f32.kernel.WindowShape;

/** Loops on the Vector API; what is not here, the plain loops do as fast. */
public final class SimdKernels extends PlainKernels {
    /** Makes them; called by name. */
    public SimdKernels() {
    }

    @Override
    public UnaryKernel unary(Unary op) {
        UnaryKernel plain = super.unary(op);
        UnaryKernel wide = WideUnary.of(op);
        return wide == null ? plain : (a, ao, out, oo, n) -> {
            int whole = Lanes.whole(n);
            wide.apply(a, ao, out, oo, whole);
            plain.apply(a, ao + whole, out, oo + whole, n - whole);
        };
    }

    @Override
    public BinaryKernel binary(Binary op) {
        BinaryKernel plain = super.binary(op);
        BinaryKernel wide = WideBinary.of(op);
        return wide == null ? plain : (a, ao, b, bo, out, oo, n) -> {
            int whole = Lanes.whole(n);
            wide.apply(a, ao, b, bo, out, oo, whole);
            plain.apply(a, ao + whole, b, bo + whole, out, oo + whole, n - whole);
        };
    }

    @Override
    public MatMulKernel matmul(MatMulShape shape) {
        if (shape.isRowDots() && !VectorSums.FAST) {
            return super.matmul(shape);
        }
        boolean column = shape.n() == 1 && shape.cRow() == 1 && !shape.isRowDots();
        MatMulShape exchanged = Exchanged.shape(shape);
        return column && !exchanged.isRowDots() ? new Exchanged(new SimdMatMul(exchanged))
                : new SimdMatMul(shape);
    }

    @Override
    public void where(float[] c, int co, float[] a, int ao, float[] b, int bo,
            float[] out, int oo, int n) {
        int whole = Lanes.whole(n);
        WideLoops.where(c, co, a, ao, b, bo, out, oo, whole);
        super.where(c, co + whole, a, ao + whole, b, bo + whole, out, oo + whole, n - whole);
    }

    @Override
    public void reduceInner(Reduction op, float[] a, int ao, float[] out, int oo, int rows,
            int columns) {
        if (op == Reduction.SUM && VectorSums.FAST && columns >= RowSums.CHAINS) {
            VectorSums.sums(a, ao, out, oo, rows, columns);
        } else if (op != Reduction.SUM && columns >= Lanes.COUNT) {
            VectorExtremes.inner(op, a, ao, out, oo, rows, columns);
        } else {
            super.reduceInner(op, a, ao, out, oo, rows, columns);
        }
    }

    @Override
    public void reduceOuter(Reduction op, float[] a, int ao, float[] out, int oo, int rows,
            int columns) {
        if (columns >= Lanes.COUNT) {
            VectorColumns.reduce(op, a, ao, out, oo, rows, columns);
        } else {
            super.reduceOuter(op, a, ao, out, oo, rows, columns);
        }
    }

    @Override
    public WindowKernel windows(WindowShape shape) {
        return new SimdWindows(shape);
    }

    @Override
    public void largest(Places places, float[] a, int ao, float[] out, int oo, int from, int to) {
        VectorPools.largest(places, a, ao, out, oo, from, to);
        ChannelLoops.largest(places, a, ao, out, oo, from, to, Lanes.whole(places.channels()));
    }

    @Override
    public void giveToLargest(Places places, float[] a, int ao, float[] largest, int lo,
            float[] given, int go, float[] out, int oo) {
        VectorPools.giveToLargest(places, a, ao, largest, lo, given, go, out, oo);
        ChannelLoops.giveToLargest(places, a, ao, largest, lo, given, go, out, oo,
                Lanes.whole(places.channels()));
    }

    @Override
    public void transpose(float[] a, int ao, int aRow, float[] out, int oo, int outRow,
            int rows, int columns) {
        Transposition.apply(a, ao, aRow, out, oo, outRow, rows, columns);
    }
}
