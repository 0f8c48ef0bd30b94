package org.deepecon.data;

/** The families of {@link GenzFunction}; c and w are its parameters. */
public enum Genz {
    /** {@code cos(2π w₁ + Σ cᵢxᵢ)}. */
    OSCILLATORY(1.5),
    /** {@code Π 1 / (cᵢ⁻² + (xᵢ − wᵢ)²)}. */
    PRODUCT_PEAK(Double.NaN),
    /** {@code (1 + Σ cᵢxᵢ)^−(d+1)}. */
    CORNER_PEAK(1.85),
    /** {@code exp(−Σ cᵢ²(xᵢ − wᵢ)²)}. */
    GAUSSIAN(7.03),
    /** {@code exp(−Σ cᵢ|xᵢ − wᵢ|)}: continuous, with a kink. */
    CONTINUOUS(20.4),
    /** {@code exp(Σ cᵢxᵢ)} where x₁ ≤ w₁ and x₂ ≤ w₂, else 0. */
    DISCONTINUOUS(4.3);

    private final double difficulty;

    Genz(double difficulty) {
        this.difficulty = difficulty;
    }

    /**
     * What the c add up to in the usual test.
     *
     * @param d number of dimensions
     * @return the number of dimensions for the product peak, else a constant
     */
    public double difficulty(int d) {
        return this == PRODUCT_PEAK ? d : difficulty;
    }
}
