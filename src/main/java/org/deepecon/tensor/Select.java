package org.deepecon.tensor;

/** {@code where(condition, a, b)}: a where the condition is not 0, else b. */
enum Select implements Elementwise {
    WHERE;

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        Tensor condition = result.inputs()[0];
        Tensor zero = Tensor.scalar(0, upstream.dtype());
        return new Tensor[] {null,
            Tensor.where(condition, upstream, zero).sumTo(result.inputs()[1].shape()),
            Tensor.where(condition, zero, upstream).sumTo(result.inputs()[2].shape())};
    }
}
