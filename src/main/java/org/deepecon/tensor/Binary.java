package org.deepecon.tensor;

/**
 * Operations on two numbers, each with its derivatives. Comparisons give 1 or 0, and 0 where a
 * number is NaN; they have no derivative.
 */
public enum Binary implements Elementwise {
    /** a + b. */
    PLUS((a, b, y, g) -> g, (a, b, y, g) -> g),
    /** a − b. */
    MINUS((a, b, y, g) -> g, (a, b, y, g) -> g.negate()),
    /** a · b. */
    TIMES((a, b, y, g) -> g.times(b), (a, b, y, g) -> g.times(a)),
    /** a / b. */
    DIVIDE((a, b, y, g) -> g.div(b), (a, b, y, g) -> g.times(y).div(b).negate()),
    /** The larger; NaN if either is. At a tie each has half of the derivative. */
    MAXIMUM((a, b, y, g) -> g.times(a.greater(b).plus(a.equalTo(b).times(0.5))),
            (a, b, y, g) -> g.times(b.greater(a).plus(a.equalTo(b).times(0.5)))),
    /** The smaller; NaN if either is. At a tie each has half of the derivative. */
    MINIMUM((a, b, y, g) -> g.times(b.greater(a).plus(a.equalTo(b).times(0.5))),
            (a, b, y, g) -> g.times(a.greater(b).plus(a.equalTo(b).times(0.5)))),
    /** aᵇ. The derivative with respect to b is 0 where a is 0 and b positive. */
    POW((a, b, y, g) -> g.times(b).times(a.pow(b.minus(1))),
            (a, b, y, g) -> g.times(y).times(Tensor.where(a.equalTo(0), a.times(0), a.log()))),
    /** a where b > 0, else 0: how {@link Unary#RELU} hands a derivative on. */
    RELU_GRADIENT((a, b, y, g) -> g.reluGradient(b), null),
    /** 1 where a > b. */
    GREATER(null, null),
    /** 1 where a ≥ b. */
    GREATER_EQUAL(null, null),
    /** 1 where a = b. */
    EQUAL(null, null);

    @FunctionalInterface
    private interface Derivative {
        Tensor of(Tensor a, Tensor b, Tensor y, Tensor upstream);
    }

    private final Derivative first;
    private final Derivative second;

    Binary(Derivative first, Derivative second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        Tensor a = result.inputs()[0];
        Tensor b = result.inputs()[1];
        return new Tensor[] {
            a.isConstant() || first == null ? null
                    : first.of(a, b, result, upstream).sumTo(a.shape()),
            b.isConstant() || second == null ? null
                    : second.of(a, b, result, upstream).sumTo(b.shape())};
    }
}
