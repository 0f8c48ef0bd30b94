package org.deepecon.tensor;

/** Prepares work on numbers of one type. */
public interface Backend {
    /**
     * Memory.
     *
     * @param size how many numbers
     * @return zeros
     */
    Storage allocate(int size);

    /**
     * Elementwise operations that are run together.
     *
     * @param fusion what to do
     * @return the work
     */
    Step fused(Fusion fusion);

    /**
     * Makes (outer, inner) of (outer, reduced, inner).
     *
     * @param kind of reduction
     * @param input (outer, reduced, inner)
     * @param output (outer, inner)
     * @return the work
     */
    Step reduce(Reduction kind, View input, View output);

    /**
     * The matrix product a·b, with a or b transposed where asked.
     *
     * @param op which of both is transposed
     * @param a (m, k), or (k, m) transposed
     * @param b (k, n), or (n, k) transposed
     * @param output (m, n)
     * @return the work
     */
    Step matmul(MatMul op, View a, View b, View output);

    /**
     * Many matrix products of one form.
     *
     * @param form which numbers of the operands make which product
     * @param a first operand
     * @param b second operand
     * @param output where the products go
     * @return the work
     */
    Step products(Products form, View a, View b, View output);

    /**
     * Copies between two layouts.
     *
     * @param region which numbers and where to
     * @param input the source
     * @param output the target
     * @return the work
     */
    Step copy(Region region, View input, View output);

    /**
     * Adds what lies in one layout to zeros in another, where places may coincide.
     *
     * @param region which numbers and where to; its last axis lies without gaps in both
     * @param input the source
     * @param output the target
     * @return the work
     */
    Step copyAdding(Region region, View input, View output);

    /**
     * Writes one value everywhere.
     *
     * @param value to write
     * @param output the target
     * @return the work
     */
    Step fill(double value, View output);

    /**
     * Rows of a table by number.
     *
     * @param table (rows, columns)
     * @param indices whole numbers, any shape
     * @param output (indices, columns)
     * @return the work; it throws IndexOutOfBoundsException on a number outside the table
     */
    Step gather(View table, View indices, View output);

    /**
     * Adds rows to the rows of a table of zeros.
     *
     * @param rows (indices, columns)
     * @param indices whole numbers
     * @param output (rows, columns)
     * @return the work
     */
    Step scatterAdd(View rows, View indices, View output);

    /**
     * One of the three that take part in a convolution, from the others.
     *
     * @param op which one, and how the window moves
     * @param input (batch, rows, columns, channels)
     * @param kernel (height, width, channels, filters)
     * @param output (batch, places down, places right, filters)
     * @return the work
     */
    Step convolve(Convolution op, View input, View kernel, View output);

    /**
     * The largest number of each channel in each place of a window.
     *
     * @param window how it moves
     * @param input (batch, rows, columns, channels)
     * @param output (batch, places down, places right, channels)
     * @return the work
     */
    Step maxPool(Window window, View input, View output);

    /**
     * Moves numbers between the places of a window and the first largest number in each.
     *
     * @param op in which direction, and how the window moves
     * @param input (batch, rows, columns, channels)
     * @param largest of each place: what {@link #maxPool} makes of the input
     * @param from what is moved: (batch, places down, places right, channels), or as the input
     * @param to receives it
     * @return the work
     */
    Step firstLargest(FirstLargest op, View input, View largest, View from, View to);

    /**
     * The index of the first maximum of each row.
     *
     * @param input (rows, columns)
     * @param output (rows)
     * @return the work
     */
    Step argMax(View input, View output);

    /**
     * New random numbers at each run.
     *
     * @param source of the numbers
     * @param output the target
     * @return the work
     */
    Step random(RandomFill source, View output);

    /**
     * The backend for a type.
     *
     * @param type of numbers
     * @return the backend
     */
    static Backend of(DType type) {
        return type == DType.FLOAT32 ? org.deepecon.tensor.f32.ArrayBackend.INSTANCE
                : org.deepecon.tensor.f64.ArrayBackend.INSTANCE;
    }
}
