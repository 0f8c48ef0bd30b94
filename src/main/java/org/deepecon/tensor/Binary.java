package org.deepecon.tensor;

/** Operations on two numbers. Comparisons give 1 or 0, and 0 where a number is NaN. */
public enum Binary {
    /** a + b. */
    PLUS,
    /** a − b. */
    MINUS,
    /** a · b. */
    TIMES,
    /** a / b. */
    DIVIDE,
    /** The larger; NaN if either is. */
    MAXIMUM,
    /** The smaller; NaN if either is. */
    MINIMUM,
    /** aᵇ. */
    POW,
    /** 1 where a > b. */
    GREATER,
    /** 1 where a ≥ b. */
    GREATER_EQUAL,
    /** 1 where a = b. */
    EQUAL
}
