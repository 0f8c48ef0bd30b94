package org.deepecon.grading;

import java.util.List;

/**
 * A tensor that left the student's process.
 *
 * @param shape length of each axis; empty for a number
 * @param values elements in row-major order
 */
public record TensorData(List<Integer> shape, double[] values) {
    /** Checks that shape and number of elements agree. */
    public TensorData {
        shape = List.copyOf(shape);
        long size = shape.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
        if (size != values.length) {
            throw new IllegalArgumentException("TensorData: expected " + size
                    + " elements for shape " + shape + ", got " + values.length);
        }
    }
}
