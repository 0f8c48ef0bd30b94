package org.deepecon.nn;

/** What the variance of {@link VarianceScaling} is divided by. */
public enum FanMode {
    /** The numbers each output adds up. */
    FAN_IN,
    /** The outputs each number goes into. */
    FAN_OUT,
    /** The mean of both. */
    FAN_AVG;

    double of(Fans fans) {
        return switch (this) {
            case FAN_IN -> fans.in();
            case FAN_OUT -> fans.out();
            case FAN_AVG -> fans.average();
        };
    }
}
