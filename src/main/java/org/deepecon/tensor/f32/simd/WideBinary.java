package org.deepecon.tensor.f32.simd;

import org.deepecon.tensor.Binary;
import org.deepecon.tensor.f32.kernel.BinaryKernel;

/** Which operations on two numbers have a loop on vectors. */
final class WideBinary {
    private WideBinary() {
    }

    /** The loop, for whole vectors; null if the plain one is as fast. */
    static BinaryKernel of(Binary op) {
        return switch (op) {
            case PLUS -> WidePairLoops::plus;
            case MINUS -> WidePairLoops::minus;
            case TIMES -> WidePairLoops::times;
            case DIVIDE -> WidePairLoops::divide;
            case MAXIMUM -> WidePairLoops::maximum;
            case MINIMUM -> WidePairLoops::minimum;
            case RELU_GRADIENT -> WidePairLoops::reluGradient;
            case GREATER -> WidePairLoops::greater;
            case GREATER_EQUAL -> WidePairLoops::greaterEqual;
            case EQUAL -> WidePairLoops::equal;
            case POW -> null;
        };
    }
}
