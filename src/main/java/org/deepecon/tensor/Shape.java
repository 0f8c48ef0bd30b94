package org.deepecon.tensor;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The lengths of a tensor's axes; {@code ()} is a single number. Immutable. */
public final class Shape {
    /** The shape of a single number. */
    public static final Shape SCALAR = new Shape();

    private final int[] dims;
    private final int size;

    private Shape(int... dims) {
        this.dims = dims;
        this.size = product(dims);
    }

    /**
     * A shape.
     *
     * @param dims the length of each axis, ≥ 0
     * @return the shape
     * @throws ShapeException if a length is negative or the product exceeds 2³¹ − 1
     */
    public static Shape of(int... dims) {
        return dims.length == 0 ? SCALAR : new Shape(dims.clone());
    }

    private static int product(int[] dims) {
        long size = 1;
        for (int dim : dims) {
            if (dim < 0) {
                throw new ShapeException("Shape " + text(dims)
                        + ": expected lengths of 0 or more, got " + dim + ".");
            }
            size *= dim;
            if (size > Integer.MAX_VALUE) {
                throw new ShapeException("Shape " + text(dims) + " has more than "
                        + Integer.MAX_VALUE + " numbers; use smaller batches.");
            }
        }
        return (int) size;
    }

    /**
     * The number of axes.
     *
     * @return 0 for a single number
     */
    public int rank() {
        return dims.length;
    }

    /**
     * The length of an axis.
     *
     * @param axis from 0; −1 is the last
     * @return the length
     * @throws ShapeException if there is no such axis
     */
    public int dim(int axis) {
        return dims[axis(axis)];
    }

    /**
     * An axis counted from the front.
     *
     * @param axis from 0; −1 is the last
     * @return from 0
     * @throws ShapeException if there is no such axis
     */
    public int axis(int axis) {
        int from0 = axis < 0 ? axis + dims.length : axis;
        if (from0 < 0 || from0 >= dims.length) {
            throw new ShapeException("Shape " + this + " has no axis " + axis + ": expected "
                    + (dims.length == 0 ? "none" : -dims.length + " to " + (dims.length - 1)) + ".");
        }
        return from0;
    }

    /**
     * How many numbers.
     *
     * @return the product of the lengths
     */
    public int size() {
        return size;
    }

    /**
     * The lengths.
     *
     * @return a copy
     */
    public int[] dims() {
        return dims.clone();
    }

    /**
     * This shape with another length.
     *
     * @param axis from 0; −1 is the last
     * @param length of that axis
     * @return the changed copy
     */
    public Shape with(int axis, int length) {
        int[] changed = dims.clone();
        changed[axis(axis)] = length;
        return new Shape(changed);
    }

    /**
     * The product of the lengths of some neighbouring axes.
     *
     * @param from the first, from 0
     * @param to behind the last
     * @return 1 if there is none
     */
    public int size(int from, int to) {
        int size = 1;
        for (int axis = from; axis < to; axis++) {
            size = Math.multiplyExact(size, dims[axis]);
        }
        return size;
    }

    /**
     * The steps between neighbours along each axis, last axis fastest.
     *
     * @return in numbers
     */
    public int[] strides() {
        int[] strides = new int[dims.length];
        int step = 1;
        for (int i = dims.length - 1; i >= 0; i--) {
            strides[i] = step;
            step *= dims[i];
        }
        return strides;
    }

    /**
     * The shape that both fit, NumPy's rule: aligned at the last axis, lengths equal or 1.
     *
     * @param other the other shape
     * @return the common shape
     * @throws ShapeException if they do not fit
     */
    public Shape broadcast(Shape other) {
        if (equals(other) || other.dims.length == 0) {
            return this;
        }
        int rank = Math.max(rank(), other.rank());
        int[] common = new int[rank];
        for (int i = 1; i <= rank; i++) {
            int a = i <= rank() ? dims[rank() - i] : 1;
            int b = i <= other.rank() ? other.dims[other.rank() - i] : 1;
            if (a != b && a != 1 && b != 1) {
                throw new ShapeException("Shapes " + this + " and " + other
                        + " do not fit: counted from the last axis, lengths must be equal or 1, got "
                        + a + " and " + b + ".");
            }
            common[rank - i] = a == 1 ? b : a;
        }
        return new Shape(common);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape && Arrays.equals(dims, shape.dims);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(dims);
    }

    @Override
    public String toString() {
        return text(dims);
    }

    private static String text(int[] dims) {
        return Arrays.stream(dims).mapToObj(Integer::toString)
                .collect(Collectors.joining(", ", "(", dims.length == 1 ? ",)" : ")"));
    }
}
