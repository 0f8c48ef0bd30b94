package org.deepecon.nn;

import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;

/**
 * A number on the diagonal, zeros elsewhere. Only for matrices; they need not be square.
 *
 * @param gain the number
 */
public record IdentityMatrix(double gain) implements Initializer {
    @Override
    public Tensor make(Shape shape, DType type, RandomSource random) {
        if (shape.rank() != 2) {
            throw new ShapeException("identity(): expected the shape of a matrix (rows, columns),"
                    + " got " + shape + ".");
        }
        double[] values = new double[shape.size()];
        for (int i = 0; i < Math.min(shape.dim(0), shape.dim(1)); i++) {
            values[i * shape.dim(1) + i] = gain;
        }
        return Tensor.of(values, shape, type);
    }
}
