package org.deepecon.notebook.board;

/**
 * The moving average of TensorBoard's slider: {@code sₜ = w sₜ₋₁ + (1 − w) xₜ}, divided by
 * {@code 1 − wᵗ} so that its beginning is not drawn to 0. What is not finite stays and does not
 * count.
 */
final class Smoothing {
    private Smoothing() {
    }

    static double[] of(double[] values, double weight) {
        var smooth = new double[values.length];
        double sum = 0;
        double correction = 1;
        for (int i = 0; i < values.length; i++) {
            if (Math.abs(values[i]) <= Double.MAX_VALUE) {
                sum = weight * sum + (1 - weight) * values[i];
                correction *= weight;
                smooth[i] = sum / (1 - correction);
            } else {
                smooth[i] = values[i];
            }
        }
        return smooth;
    }
}
