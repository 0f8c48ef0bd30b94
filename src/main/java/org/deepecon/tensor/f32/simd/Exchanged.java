package org.deepecon.tensor.f32.simd;

import org.deepecon.tensor.f32.kernel.MatMulKernel;
import org.deepecon.tensor.f32.kernel.MatMulShape;

/**
 * A product computed as Cᵀ = Bᵀ · Aᵀ, for a C of one column whose numbers are adjacent: it is a
 * row then, and vectors run along it.
 *
 * @param product Bᵀ · Aᵀ
 */
record Exchanged(MatMulKernel product) implements MatMulKernel {
    static MatMulShape shape(MatMulShape s) {
        return new MatMulShape(1, s.m(), s.k(), s.bColumn(), s.bRow(), s.aColumn(), s.aRow(),
                s.m(), s.accumulate());
    }

    @Override
    public int parts(int threads) {
        return product.parts(threads);
    }

    @Override
    public void apply(float[] a, int ao, float[] b, int bo, float[] c, int co, int part,
            int parts) {
        product.apply(b, bo, a, ao, c, co, part, parts);
    }
}
