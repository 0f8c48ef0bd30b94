package org.deepecon.nn.metric;

/** Which values of a metric are better. */
public enum Direction {
    /** Larger ones, as of accuracies. */
    UP,
    /** Smaller ones, as of errors. */
    DOWN,
    /** The metric does not say, such as a count. */
    UNKNOWN
}
