package org.deepecon.tensor.f64.simd;

import org.deepecon.tensor.Unary;
import org.deepecon.tensor.f64.kernel.UnaryKernel;

/** Which operations on one number have a loop on vectors. */
final class WideUnary {
    private WideUnary() {
    }

    /** The loop, for whole vectors; null where the JDK's functions serve float64. */
    static UnaryKernel of(Unary op) {
        return switch (op) {
            case NEGATE -> WideLoops::negate;
            case ABS -> WideLoops::abs;
            case SQUARE -> WideLoops::square;
            case SQRT -> WideLoops::sqrt;
            case RECIPROCAL -> WideLoops::reciprocal;
            case SIGN -> WideLoops::sign;
            case RELU -> WideLoops::relu;
            default -> null;
        };
    }
}
