package org.deepecon.grading;

import java.util.ArrayList;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** Assertions on blocks of numbers that name the first place where they differ. */
public final class Close {
    private Close() {
    }

    /**
     * Fails unless two arrays have the same length and nearly the same numbers.
     *
     * @param expected the right numbers; NaN equals NaN
     * @param got the student's
     * @param tolerance largest difference, absolute
     */
    public static void assertClose(double[] expected, double[] got, double tolerance) {
        assertClose(new TensorData(List.of(expected.length), expected),
                new TensorData(List.of(got.length), got), tolerance);
    }

    /**
     * Fails unless two matrices have the same rows and columns and nearly the same numbers.
     *
     * @param expected the right numbers
     * @param got the student's
     * @param tolerance largest difference, absolute
     */
    public static void assertClose(double[][] expected, double[][] got, double tolerance) {
        if (expected.length != got.length) {
            throw differ("The number of rows differs.", expected.length, got.length);
        }
        for (int i = 0; i < expected.length; i++) {
            if (expected[i].length != got[i].length) {
                throw differ("The length of row " + i + " differs.",
                        expected[i].length, got[i].length);
            }
            for (int j = 0; j < expected[i].length; j++) {
                check(expected[i][j], got[i][j], tolerance, List.of(i, j));
            }
        }
    }

    /**
     * Fails unless two tensors have the same shape and nearly the same numbers.
     *
     * @param expected the right one
     * @param got the student's
     * @param tolerance largest difference, absolute
     */
    public static void assertClose(TensorData expected, TensorData got, double tolerance) {
        if (!expected.shape().equals(got.shape())) {
            throw expected.shape().size() == 1 && got.shape().size() == 1
                    ? differ("The length differs.", expected.shape().get(0), got.shape().get(0))
                    : differ("The shape differs.", expected.shape(), got.shape());
        }
        for (int i = 0; i < expected.values().length; i++) {
            check(expected.values()[i], got.values()[i], tolerance, index(i, expected.shape()));
        }
    }

    private static void check(double expected, double got, double tolerance, List<Integer> at) {
        boolean same = Double.compare(expected, got) == 0
                || Math.abs(expected - got) <= tolerance;
        if (!same) {
            throw differ("The first difference is at index "
                    + (at.size() == 1 ? at.get(0) : at) + ".", expected, got);
        }
    }

    private static List<Integer> index(int flat, List<Integer> shape) {
        var index = new ArrayList<Integer>();
        int rest = flat;
        for (int axis = shape.size() - 1; axis >= 0; axis--) {
            index.add(0, rest % shape.get(axis));
            rest /= shape.get(axis);
        }
        return index;
    }

    private static AssertionFailedError differ(String message, Object expected, Object got) {
        return new AssertionFailedError(message, expected, got);
    }
}
