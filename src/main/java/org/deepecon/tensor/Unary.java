package org.deepecon.tensor;

/** Operations that take each number by itself, each with its derivative. */
public enum Unary implements Elementwise {
    /** −x. */
    NEGATE((x, y, g) -> g.negate()),
    /** |x|. */
    ABS((x, y, g) -> g.times(x.sign())),
    /** −1, 0 or 1; NaN stays. */
    SIGN(null),
    /** x². */
    SQUARE((x, y, g) -> g.times(x).times(2)),
    /** √x. */
    SQRT((x, y, g) -> g.times(0.5).div(y)),
    /** 1/x. */
    RECIPROCAL((x, y, g) -> g.times(y.square()).negate()),
    /** eˣ. */
    EXP((x, y, g) -> g.times(y)),
    /** eˣ − 1, exact near 0. */
    EXPM1((x, y, g) -> g.times(y.plus(1))),
    /** ln x. */
    LOG((x, y, g) -> g.div(x)),
    /** ln(1 + x), exact near 0. */
    LOG1P((x, y, g) -> g.div(x.plus(1))),
    /** sin x, radians. */
    SIN((x, y, g) -> g.times(x.cos())),
    /** cos x, radians. */
    COS((x, y, g) -> g.times(x.sin()).negate()),
    /** tanh x. */
    TANH((x, y, g) -> g.minus(g.times(y.square()))),
    /** 1/(1 + e⁻ˣ). */
    SIGMOID((x, y, g) -> g.times(y.minus(y.square()))),
    /** max(x, 0); its derivative at 0 is 0. */
    RELU((x, y, g) -> g.reluGradient(y)),
    /** ln(1 + eˣ), without overflow. */
    SOFTPLUS((x, y, g) -> g.times(x.sigmoid())),
    /** The Gauss error function. */
    ERF((x, y, g) -> g.times(x.square().negate().exp()).times(2 / Math.sqrt(Math.PI))),
    /** The largest whole number not above x. */
    FLOOR(null);

    @FunctionalInterface
    private interface Derivative {
        Tensor of(Tensor x, Tensor y, Tensor upstream);
    }

    private final Derivative derivative;

    Unary(Derivative derivative) {
        this.derivative = derivative;
    }

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        return new Tensor[] {derivative == null ? null
                : derivative.of(result.inputs()[0], result, upstream)};
    }
}
