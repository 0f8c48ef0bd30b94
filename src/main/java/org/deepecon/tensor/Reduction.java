package org.deepecon.tensor;

/** Ways to make one number of many. */
public enum Reduction {
    /** Their sum. */
    SUM,
    /** The largest; NaN if one is. */
    MAX,
    /** The smallest; NaN if one is. */
    MIN
}
