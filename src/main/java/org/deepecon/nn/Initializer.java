package org.deepecon.nn;

import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/** Makes a weight's first value. */
@FunctionalInterface
public interface Initializer {
    /**
     * Makes a value.
     *
     * @param shape of the weight
     * @param type of its numbers
     * @param random used by random initializers only
     * @return the value
     */
    Tensor make(Shape shape, DType type, RandomSource random);
}
