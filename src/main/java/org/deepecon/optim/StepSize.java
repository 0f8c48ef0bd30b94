package org.deepecon.optim;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;

/**
 * The learning rate of each step of a descent in one dimension: fixed, decaying, or searched.
 *
 * <p>A lambda is enough for one's own rule: {@code (step, x, slope) -> 0.2 / Math.sqrt(1 + step)}.
 */
@FunctionalInterface
public interface StepSize {
    /** Where {@link #lineSearch} starts looking. */
    double LINE_SEARCH_START = 0.1;

    /**
     * The learning rate of one update {@code x ← x − rate · slope}.
     *
     * @param step number of the update, from 0
     * @param x position before it
     * @param slope gradient at {@code x}
     * @return the rate
     */
    double at(int step, double x, double slope);

    /**
     * The same rate at every step.
     *
     * @param rate positive
     * @return the rule
     */
    static StepSize fixed(double rate) {
        Require.positive("Fixed step", "learning rate", rate);
        return (step, x, slope) -> rate;
    }

    /**
     * Inverse-time decay, {@code rate / (1 + decay · step)}. The rates shrink, yet their sum grows
     * without bound, so the descent can still reach any point.
     *
     * @param rate rate of step 0, positive
     * @param decay how fast it falls, per step; positive
     * @return the rule
     */
    static StepSize inverseTimeDecay(double rate, double decay) {
        Require.positive("Inverse-time decay", "learning rate", rate);
        Require.positive("Inverse-time decay", "decay", decay);
        return (step, x, slope) -> rate / (1 + decay * step);
    }

    /**
     * A trap, kept to be looked at: after each step the rate that was already decayed is decayed
     * again, {@code rate ← rate / (1 + decay · step)}. With decay 1 it falls like 1/step!, the sum
     * of all rates is finite, and the descent freezes wherever it then is. Use {@link
     * #inverseTimeDecay}.
     *
     * @param rate rate of step 0, positive
     * @param decay factor, per step; positive
     * @return the rule
     */
    static StepSize compoundingDecay(double rate, double decay) {
        Require.positive("Compounding decay", "learning rate", rate);
        Require.positive("Compounding decay", "decay", decay);
        return (step, x, slope) -> {
            double shrunk = rate;
            for (int t = 0; t < step; t++) {
                shrunk /= 1 + decay * t;
            }
            return shrunk;
        };
    }

    /**
     * The best rate for each step: minimises {@code rate → f(x − rate · slope)} with
     * {@link NelderMead}, from {@value #LINE_SEARCH_START}. Costs some 25 evaluations of {@code f}
     * a step.
     *
     * @param f the function that is descended
     * @return the rule
     */
    static StepSize lineSearch(DoubleUnaryOperator f) {
        Objects.requireNonNull(f, "Line search: expected the function to minimise, got null.");
        var search = NelderMead.of(1e-4);
        return (step, x, slope) ->
                search.minimise(rate -> f.applyAsDouble(x - rate * slope), LINE_SEARCH_START);
    }
}
