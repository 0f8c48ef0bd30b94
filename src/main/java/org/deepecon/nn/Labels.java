package org.deepecon.nn;

import org.deepecon.tensor.Tensor;

/** Looks at targets before training. */
public final class Labels {
    private Labels() {
    }

    /**
     * Requires whole numbers from 0 below the number of classes.
     *
     * @param yTrue labels (samples, …), numbers
     * @param classes how many there are
     * @throws IllegalArgumentException naming the row and the value that is not a label
     */
    public static void check(Tensor yTrue, int classes) {
        check(yTrue, classes, null);
    }

    /**
     * Requires whole numbers from 0 below the number of classes.
     *
     * @param yTrue labels (samples, …), numbers
     * @param classes how many there are
     * @param ignored another label that may occur, or {@code null}
     * @throws IllegalArgumentException naming the row and the value that is not a label
     */
    public static void check(Tensor yTrue, int classes, Integer ignored) {
        double[] values = yTrue.toDoubles();
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            boolean fits = value >= 0 && value < classes && value == Math.rint(value);
            if (!fits && (ignored == null || value != ignored)) {
                throw new IllegalArgumentException("Targets: row " + row(yTrue, i) + " holds "
                        + text(value) + "; expected labels, whole numbers from 0 to "
                        + (classes - 1) + ", for predictions of " + classes + " classes. "
                        + remedy(value, classes));
            }
        }
    }

    /**
     * Requires numbers in a range.
     *
     * @param yTrue targets (samples, …), numbers
     * @param from the least
     * @param to the largest
     * @throws IllegalArgumentException naming the row and the value that is outside
     */
    public static void checkRange(Tensor yTrue, double from, double to) {
        double[] values = yTrue.toDoubles();
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] >= from && values[i] <= to)) {
                throw new IllegalArgumentException("Targets: row " + row(yTrue, i) + " holds "
                        + text(values[i]) + "; expected numbers from " + text(from) + " to "
                        + text(to) + ". For more than two classes use"
                        + " \"sparse_categorical_crossentropy\" and one unit for each class.");
            }
        }
    }

    private static int row(Tensor yTrue, int index) {
        return yTrue.rank() == 0 ? 0 : index / (yTrue.size() / yTrue.shape().dim(0));
    }

    private static String remedy(double value, int classes) {
        if (value == classes) {
            return "If labels start at 1, subtract 1; else give the last layer a unit more.";
        }
        return value >= 0 && value == Math.rint(value)
                ? "Give the last layer " + text(value + 1) + " units or more."
                : "Number the classes from 0.";
    }

    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value) : Double.toString(value);
    }
}
