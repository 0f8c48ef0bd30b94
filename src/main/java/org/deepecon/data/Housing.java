package org.deepecon.data;

/**
 * What five houses cost: the smallest table from which a line can be learned.
 *
 * <p>x is living area in square feet, y the price in thousands of dollars. Source: the five houses
 * of Portland, Oregon, that Andrew Ng's machine-learning course made known, as the Geneva lecture
 * prints them. The same rows with units and checksum: {@code datasets/housing/}.
 */
public final class Housing {
    private static final double[] SQUARE_FEET = {2104, 1600, 2400, 1416, 3000};
    private static final double[] THOUSANDS_OF_DOLLARS = {400, 330, 369, 232, 540};

    private Housing() {
    }

    /**
     * The houses.
     *
     * @return 5 pairs
     */
    public static Observations observations() {
        return new Observations(SQUARE_FEET, THOUSANDS_OF_DOLLARS);
    }
}
