package org.deepecon.tensor.f32.simd;

import org.deepecon.tensor.Unary;
import org.deepecon.tensor.f32.kernel.UnaryKernel;
import org.deepecon.tensor.f32.simd.function.FunctionLoops;
import org.deepecon.tensor.f32.simd.function.TrigonometryLoops;

/** Which operations on one number have a loop on vectors. */
final class WideUnary {
    private WideUnary() {
    }

    /** The loop, for at least one vector; null if the plain one is as fast. */
    static UnaryKernel of(Unary op) {
        return switch (op) {
            case NEGATE -> WideLoops::negate;
            case ABS -> WideLoops::abs;
            case SQUARE -> WideLoops::square;
            case SQRT -> WideLoops::sqrt;
            case RECIPROCAL -> WideLoops::reciprocal;
            case SIGN -> WideLoops::sign;
            case RELU -> WideLoops::relu;
            case EXP -> FunctionLoops::exp;
            case EXPM1 -> FunctionLoops::expm1;
            case LOG -> FunctionLoops::log;
            case LOG1P -> FunctionLoops::log1p;
            case SIN -> TrigonometryLoops::sin;
            case COS -> TrigonometryLoops::cos;
            case TANH -> FunctionLoops::tanh;
            case SIGMOID -> FunctionLoops::sigmoid;
            case SOFTPLUS -> FunctionLoops::softplus;
            case ERF -> FunctionLoops::erf;
            case FLOOR -> null;
        };
    }
}
