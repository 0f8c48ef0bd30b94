package org.deepecon.data;

import java.util.Arrays;

/**
 * A line that is observed with noise: {@code y = intercept + slope · x + noise · ε}, x uniform on
 * [0, 100), ε standard normal. The truth is known, so an estimate can be held against it.
 *
 * @param intercept true height at x = 0
 * @param slope true rise per unit of x
 * @param noise standard deviation of the noise, in units of y; not negative
 */
public record NoisyLine(double intercept, double slope, double noise) {
    /** x lies between 0 and this, unless said. */
    public static final double LARGEST_X = 100;

    /**
     * Checks the noise.
     *
     * @param intercept true height at x = 0
     * @param slope true rise per unit of x
     * @param noise standard deviation of the noise, not negative
     */
    public NoisyLine {
        if (!(noise >= 0)) {
            throw new IllegalArgumentException(
                    "NoisyLine: expected noise of at least 0, got " + noise + ".");
        }
    }

    /**
     * Draws observations: first every x, then every ε, from {@link NumpyLegacyRandom}, so that
     * NumPy draws the same.
     *
     * @param count how many
     * @param seed the same seed gives the same sample
     * @return the observations
     */
    public Observations sample(int count, int seed) {
        return sample(count, LARGEST_X, seed);
    }

    /**
     * Draws observations with x from another stretch.
     *
     * @param count how many
     * @param largestX x lies between 0 and this
     * @param seed the same seed gives the same sample
     * @return the observations
     */
    public Observations sample(int count, double largestX, int seed) {
        var random = new NumpyLegacyRandom(seed);
        var x = new double[count];
        Arrays.setAll(x, i -> random.uniform(0, largestX));
        var y = new double[count];
        Arrays.setAll(y, i -> intercept + slope * x[i] + noise * random.nextGaussian());
        return new Observations(x, y);
    }
}
