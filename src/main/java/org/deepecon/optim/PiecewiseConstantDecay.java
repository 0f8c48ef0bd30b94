package org.deepecon.optim;

import java.util.List;

/**
 * A list of rates, each up to and including its boundary step. Source: Keras 3.15
 * {@code PiecewiseConstantDecay}.
 *
 * @param boundaries last steps of all rates but the last, increasing
 * @param values the rates, at least 0; one more than boundaries
 */
public record PiecewiseConstantDecay(List<Long> boundaries, List<Double> values)
        implements LearningRateSchedule {
    private static final String NAME = "PiecewiseConstantDecay";

    /**
     * Checks the settings.
     *
     * @param boundaries increasing
     * @param values one more than boundaries
     */
    public PiecewiseConstantDecay {
        boundaries = List.copyOf(boundaries);
        values = List.copyOf(values);
        if (values.size() != boundaries.size() + 1 || boundaries.isEmpty()) {
            throw new IllegalArgumentException(NAME + ": expected at least one boundary and one"
                    + " value more, got boundaries " + boundaries + " and values " + values + ".");
        }
        values.forEach(value -> Require.notNegative(NAME, "value", value));
        for (int i = 1; i < boundaries.size(); i++) {
            if (boundaries.get(i) <= boundaries.get(i - 1)) {
                throw new IllegalArgumentException(
                        NAME + ": expected increasing boundaries, got " + boundaries + ".");
            }
        }
    }

    @Override
    public double at(long step) {
        int i = 0;
        while (i < boundaries.size() && step > boundaries.get(i)) {
            i++;
        }
        return values.get(i);
    }
}
