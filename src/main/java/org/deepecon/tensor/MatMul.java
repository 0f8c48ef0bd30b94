package org.deepecon.tensor;

/**
 * The matrix product a·b of matrices, either transposed first.
 *
 * @param transposeA whether a is (k, m) instead of (m, k)
 * @param transposeB whether b is (n, k) instead of (k, n)
 */
public record MatMul(boolean transposeA, boolean transposeB) implements Op {

    static Tensor of(Tensor a, Tensor b) {
        if (a.rank() == 0 || b.rank() != 2) {
            throw new ShapeException("matmul: expected (…, k) and (k, n), got " + a.shape() + " and "
                    + b.shape() + ".");
        }
        int k = a.shape().dim(-1);
        Tensor matrix = a.rank() == 2 ? a
                : a.reshape(Shape.of(a.shape().size(0, a.rank() - 1), k));
        Tensor product = Tensor.apply(new MatMul(false, false), matrix, b);
        return product.reshape(a.shape().with(-1, b.shape().dim(1)));
    }

    @Override
    public Shape shape(Tensor... inputs) {
        Shape a = inputs[0].shape();
        Shape b = inputs[1].shape();
        if (a.dim(transposeA ? 0 : 1) != b.dim(transposeB ? 1 : 0)) {
            throw new ShapeException("matmul: expected equal inner lengths, got " + a
                    + (transposeA ? " transposed" : "") + " times " + b
                    + (transposeB ? " transposed" : "") + ".");
        }
        return Shape.of(a.dim(transposeA ? 1 : 0), b.dim(transposeB ? 0 : 1));
    }

    @Override
    public Step bind(Backend backend, View[] inputs, View output) {
        return backend.matmul(this, inputs[0], inputs[1], output);
    }

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        Tensor a = result.inputs()[0];
        Tensor b = result.inputs()[1];
        return new Tensor[] {
            a.isConstant() ? null : transposeA ? product(b, transposeB, upstream, true)
                    : product(upstream, false, b, !transposeB),
            b.isConstant() ? null : transposeB ? product(upstream, true, a, transposeA)
                    : product(a, !transposeA, upstream, false)};
    }

    private static Tensor product(Tensor a, boolean transposeA, Tensor b, boolean transposeB) {
        return Tensor.apply(new MatMul(transposeA, transposeB), a, b);
    }
}
