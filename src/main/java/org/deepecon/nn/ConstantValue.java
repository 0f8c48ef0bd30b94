package org.deepecon.nn;

import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * One value everywhere.
 *
 * @param value of all numbers
 */
public record ConstantValue(double value) implements Initializer {
    @Override
    public Tensor make(Shape shape, DType type, RandomSource random) {
        return Tensor.full(value, shape, type);
    }
}
