package org.deepecon.nn.metric;

import java.util.Arrays;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * Limits above which a prediction counts as positive. Evenly spaced ones are found by rounding, as
 * in Keras, so that both agree on predictions at a limit.
 *
 * @param limits in ascending order if even
 * @param even whether they are 0, 1/n, …, 1
 * @param open whether the first counts predictions of 0 as well
 */
record Thresholds(double[] limits, boolean even, boolean open) {
    /** Below every prediction. */
    static final double LOWEST = -1e10;

    private static final double NEAR = 1e-7;
    private static final double NEAR_RELATIVE = 1e-5;

    static Thresholds of(double... limits) {
        for (double limit : limits) {
            if (!(limit >= 0 && limit <= 1)) {
                throw new IllegalArgumentException("Thresholds: expected numbers from 0 to 1, got "
                        + Arrays.toString(limits) + ".");
            }
        }
        if (limits.length == 0) {
            throw new IllegalArgumentException("Thresholds: expected at least one, got none.");
        }
        return new Thresholds(limits.clone(), isEven(limits), false);
    }

    static Thresholds all() {
        return new Thresholds(new double[] {LOWEST}, false, false);
    }

    /** With one more below 0 and above 1. */
    static Thresholds padded(double... inner) {
        double[] limits = new double[inner.length + 2];
        System.arraycopy(inner, 0, limits, 1, inner.length);
        Arrays.sort(limits, 1, limits.length - 1);
        limits[limits.length - 1] = 1;
        boolean even = isEven(limits);
        limits[0] = -NEAR;
        limits[limits.length - 1] = 1 + NEAR;
        return new Thresholds(limits, even, true);
    }

    private static boolean isEven(double... limits) {
        boolean even = limits.length >= 3;
        for (int i = 0; i < limits.length && even; i++) {
            double place = (double) i / (limits.length - 1);
            even = Math.abs(limits[i] - place) <= NEAR + NEAR_RELATIVE * place;
        }
        return even;
    }

    int count() {
        return limits.length;
    }

    /** 1 where a prediction is above a limit: (…, limits). */
    Tensor above(Tensor yPred) {
        Tensor column = yPred.expandDims(-1);
        if (!even) {
            return column.greater(Tensor.of(limits, Shape.of(count()), yPred.dtype()));
        }
        // The last limit below each prediction; −1 if there is none.
        Tensor bucket = column.clip(0, 1).times(count() - 1).negate().floor().negate().minus(1);
        return (open ? bucket.maximum(0) : bucket)
                .greaterEqual(Tensor.arange(count()).as(yPred.dtype()));
    }
}
