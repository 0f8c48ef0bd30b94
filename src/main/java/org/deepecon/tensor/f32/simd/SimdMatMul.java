package org.deepecon.tensor.f32.simd;

import java.util.Arrays;
import org.deepecon.tensor.f32.kernel.MatMulKernel;
import org.deepecon.tensor.f32.kernel.MatMulShape;
import org.deepecon.tensor.f32.kernel.MatMulSplit;

/** A product, split over threads. */
final class SimdMatMul implements MatMulKernel {
    private final MatMulShape shape;
    private Piece[] pieces = new Piece[1];

    SimdMatMul(MatMulShape shape) {
        this.shape = shape;
        pieces[0] = piece();
    }

    private Piece piece() {
        return shape.isRowDots() ? new RowDots(shape) : new Block(shape);
    }

    @Override
    public int parts(int threads) {
        int parts = MatMulSplit.count(shape, threads);
        int before = pieces.length;
        pieces = Arrays.copyOf(pieces, Math.max(before, parts));
        for (int part = before; part < pieces.length; part++) {
            pieces[part] = piece();
        }
        return parts;
    }

    @Override
    public void apply(float[] a, int ao, float[] b, int bo, float[] c, int co, int part,
            int parts) {
        boolean columns = MatMulSplit.byColumns(shape);
        int size = columns ? shape.n() : shape.m();
        int from = MatMulSplit.start(size, part, parts);
        int count = MatMulSplit.start(size, part + 1, parts) - from;
        if (columns) {
            pieces[part].apply(a, ao, b, bo + from * shape.bColumn(), c, co + from, shape.m(),
                    count);
        } else {
            pieces[part].apply(a, ao + from * shape.aRow(), b, bo, c,
                    co + from * shape.cRow(), count, shape.n());
        }
    }
}
