package org.deepecon.optim;

/**
 * A learning rate that depends on the step. {@link Schedules} has Keras's; any
 * function will do: {@code step -> 0.1 / Math.sqrt(step + 1)}.
 */
@FunctionalInterface
public interface LearningRateSchedule {
    /**
     * The rate of one step.
     *
     * @param step from 0
     * @return at least 0
     */
    double at(long step);
}
