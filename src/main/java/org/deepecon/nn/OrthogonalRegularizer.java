package org.deepecon.nn;

import org.deepecon.tensor.DType;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;

/**
 * A penalty on rows, or columns, of a matrix that are not orthogonal: the mean of |cosine| over
 * all pairs, times a factor.
 *
 * @param factor of the penalty, ≥ 0
 * @param mode {@code "rows"} or {@code "columns"}: which are to be orthogonal
 */
public record OrthogonalRegularizer(double factor, String mode) implements Regularizer {
    static final String ROWS = "rows";
    static final String COLUMNS = "columns";
    private static final double SMALLEST_LENGTH = 1e-7;

    /**
     * Checks the factor.
     *
     * @param factor of the penalty
     * @param mode which are to be orthogonal
     * @throws IllegalArgumentException if the factor is negative or not finite, or the mode is
     *     another word
     */
    public OrthogonalRegularizer {
        Regularizers.factor("factor", factor);
        if (!mode.equals(ROWS) && !mode.equals(COLUMNS)) {
            throw new IllegalArgumentException("orthogonalRegularizer: expected mode \"rows\" or"
                    + " \"columns\", got \"" + mode + "\".");
        }
    }

    /**
     * Rows or columns that are to be orthogonal.
     *
     * @param value {@code "rows"}, as unless set, or {@code "columns"}
     * @return the changed copy
     * @throws IllegalArgumentException on another word
     */
    public OrthogonalRegularizer mode(String value) {
        return new OrthogonalRegularizer(factor, value);
    }

    @Override
    public Tensor penalty(Tensor x) {
        if (x.rank() != 2) {
            throw new ShapeException("orthogonal regularizer: expected a matrix (rows, columns),"
                    + " got " + x.shape() + ".");
        }
        Tensor vectors = mode.equals(COLUMNS) ? x.transpose() : x;
        Tensor squares = vectors.square().sumKeepDims(1);
        Tensor unit = vectors.div(squares.maximum(SMALLEST_LENGTH * SMALLEST_LENGTH).sqrt());
        int count = unit.shape().dim(0);
        Tensor cosines = unit.matmul(unit.transpose()).times(others(count, x.dtype()));
        return cosines.abs().sum().times(factor / (count * (count - 1.0)));
    }

    private static Tensor others(int count, DType type) {
        return Tensor.eye(count).as(type).negate().plus(1);
    }
}
