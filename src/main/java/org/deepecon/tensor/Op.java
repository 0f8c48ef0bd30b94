package org.deepecon.tensor;

/**
 * An operation: what it makes of its inputs' shapes, how it is computed, and its derivative written
 * in operations again. Two ops that are {@code equals} compute the same from the same inputs.
 */
public interface Op {
    /**
     * The shape of the result.
     *
     * @param inputs the operands
     * @return the shape
     * @throws ShapeException if they do not fit
     */
    Shape shape(Tensor... inputs);

    /**
     * Prepares the computation on given memory.
     *
     * @param backend of the numbers' type
     * @param inputs where the operands lie
     * @param output where the result goes; overlaps no input
     * @return the work
     */
    Step bind(Backend backend, View[] inputs, View output);

    /**
     * The vector-Jacobian product.
     *
     * @param result the result of this op, with its inputs
     * @param upstream the derivative with respect to the result, of its shape
     * @return the derivative with respect to each input, of that input's shape; {@code null} where
     *     the result does not depend on it or has no derivative
     */
    Tensor[] gradient(Expression result, Tensor upstream);
}
