package org.deepecon.nn;

/** What the numbers of {@link VarianceScaling} are drawn from. */
public enum Distribution {
    /** A normal distribution cut at two standard deviations, and widened to keep its variance. */
    TRUNCATED_NORMAL,
    /** A normal distribution. */
    UNTRUNCATED_NORMAL,
    /** Equally likely between two limits around 0. */
    UNIFORM
}
