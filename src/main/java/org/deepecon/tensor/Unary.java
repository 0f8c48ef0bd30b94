package org.deepecon.tensor;

/** Operations that take each number by itself. */
public enum Unary {
    /** −x. */
    NEGATE,
    /** |x|. */
    ABS,
    /** −1, 0 or 1; NaN stays. */
    SIGN,
    /** x². */
    SQUARE,
    /** √x. */
    SQRT,
    /** 1/x. */
    RECIPROCAL,
    /** eˣ. */
    EXP,
    /** eˣ − 1, exact near 0. */
    EXPM1,
    /** ln x. */
    LOG,
    /** ln(1 + x), exact near 0. */
    LOG1P,
    /** sin x, radians. */
    SIN,
    /** cos x, radians. */
    COS,
    /** tanh x. */
    TANH,
    /** 1/(1 + e⁻ˣ). */
    SIGMOID,
    /** max(x, 0). */
    RELU,
    /** ln(1 + eˣ), without overflow. */
    SOFTPLUS,
    /** The Gauss error function. */
    ERF,
    /** The largest whole number not above x. */
    FLOOR
}
