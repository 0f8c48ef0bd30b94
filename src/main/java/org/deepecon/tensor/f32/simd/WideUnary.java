package org.deepecon.tensor.f32.simd;

import org.deepecon.tensor.Unary;
import org.deepecon.tensor.f32.kernel.UnaryKernel;
import org.deepecon.tensor.f32.simd.function.ExponentialLoops;
import org.deepecon.tensor.f32.simd.function.LogarithmLoops;
import org.deepecon.tensor.f32.simd.function.TrigonometryLoops;

/** Which operations on one number have a loop on vectors. */
final class WideUnary {
    private WideUnary() {
    }

    /** The loop, for whole vectors; null if the plain one is as fast. */
    static UnaryKernel of(Unary op) {
        return switch (op) {
            case NEGATE -> WideLoops::negate;
            case ABS -> WideLoops::abs;
            case SQUARE -> WideLoops::square;
            case SQRT -> WideLoops::sqrt;
            case RECIPROCAL -> WideLoops::reciprocal;
            case SIGN -> WideLoops::sign;
            case RELU -> WideLoops::relu;
            case EXP -> ExponentialLoops::exp;
            case EXPM1 -> ExponentialLoops::expm1;
            case LOG -> LogarithmLoops::log;
            case LOG1P -> LogarithmLoops::log1p;
            case SIN -> TrigonometryLoops::sin;
            case COS -> TrigonometryLoops::cos;
            case TANH -> ExponentialLoops::tanh;
            case SIGMOID -> ExponentialLoops::sigmoid;
            case SOFTPLUS -> LogarithmLoops::softplus;
            case ERF -> ExponentialLoops::erf;
            case FLOOR -> null;
        };
    }
}
