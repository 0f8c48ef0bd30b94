package org.deepecon.optim;

import java.util.Arrays;

/** A growing list of doubles, without boxing: paths may have millions of points. */
final class Numbers {
    private double[] values = new double[64];
    private int size;

    Numbers add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
        return this;
    }

    double[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
