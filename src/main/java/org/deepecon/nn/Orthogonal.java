package org.deepecon.nn;

import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;

/**
 * A random matrix with orthonormal columns, or rows if there are fewer of those: it keeps lengths,
 * also in long products. Weights of more axes are read as matrices (all but the last, last).
 *
 * <p>Source: Saxe, McClelland and Ganguli 2014; Q of a normal matrix, with the signs that make R's
 * diagonal positive.
 *
 * @param gain to multiply by
 * @param seed of its own; null takes the model's random numbers
 */
public record Orthogonal(double gain, Long seed) implements Initializer {
    @Override
    public Tensor make(Shape shape, DType type, RandomSource random) {
        if (shape.rank() < 2) {
            throw new ShapeException("orthogonal(): expected a shape of at least two axes, got "
                    + shape + ". Use another initializer for vectors.");
        }
        int columns = shape.dim(-1);
        int rows = shape.size() / Math.max(1, columns);
        int count = Math.min(rows, columns);
        double[][] vectors = Initializers.source(seed, random)
                .normal(Shape.of(count, Math.max(rows, columns)), DType.FLOAT64).toRows();
        orthonormalize(vectors);
        double[] values = new double[shape.size()];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                values[i * columns + j] = gain
                        * (rows < columns ? vectors[i][j] : vectors[j][i]);
            }
        }
        return Tensor.of(values, shape, type);
    }

    /** Gram and Schmidt's way, modified; twice is enough for full precision. */
    private static void orthonormalize(double[]... vectors) {
        for (int i = 0; i < vectors.length; i++) {
            for (int round = 0; round < 2; round++) {
                for (int j = 0; j < i; j++) {
                    add(-dot(vectors[i], vectors[j]), vectors[j], vectors[i]);
                }
            }
            double length = Math.sqrt(dot(vectors[i], vectors[i]));
            add(1 / length - 1, vectors[i], vectors[i]);
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void add(double factor, double[] from, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * from[i];
        }
    }

    /**
     * The same with a seed of its own: it makes the same numbers each time, as in Keras.
     *
     * @param value any number
     * @return the changed copy
     */
    public Orthogonal seed(long value) {
        return new Orthogonal(gain, value);
    }
}
