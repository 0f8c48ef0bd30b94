package org.deepecon.data;

/**
 * How fast crickets chirp and how warm it is: 15 measurements of the striped ground cricket.
 *
 * <p>x is chirps per second, y degrees Fahrenheit. Source: George W. Pierce, <i>The Songs of
 * Insects</i>, Harvard University Press 1948, in the single-precision digits in which it
 * circulates. The same rows with licence and checksum: {@code datasets/crickets/}.
 */
public final class Crickets {
    private static final double[] CHIRPS_PER_SECOND = {
        20, 16, 19.79999924, 18.39999962, 17.10000038, 15.5, 14.69999981, 17.10000038,
        15.39999962, 16.20000076, 15, 17.20000076, 16, 17, 14.39999962};

    private static final double[] DEGREES_FAHRENHEIT = {
        88.59999847, 71.59999847, 93.30000305, 84.30000305, 80.59999847, 75.19999695, 69.69999695,
        82, 69.40000153, 83.30000305, 79.59999847, 82.59999847, 80.59999847, 83.5, 76.30000305};

    private Crickets() {
    }

    /**
     * The measurements.
     *
     * @return 15 pairs
     */
    public static Observations observations() {
        return new Observations(CHIRPS_PER_SECOND, DEGREES_FAHRENHEIT);
    }
}
