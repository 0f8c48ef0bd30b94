package org.deepecon.optim;

import java.util.List;
import org.deepecon.config.Settings;
import org.deepecon.tensor.Tensor;

/**
 * Divides the gradient by the root of the sum of all its squares so far: weights that are seldom
 * used take larger steps.
 *
 * <p>{@code a ← a + g²; w ← w − rate · g / √(a + ε)}. Keeps one number a weight.
 *
 * <p>Source: Keras 3.15 {@code Adagrad}; Duchi et al. 2011. The learning rate of the paper's
 * experiments is nearer to 1.
 */
public final class Adagrad extends KerasOptimizer<Adagrad> {
    /** Learning rate unless set. */
    public static final double DEFAULT_LEARNING_RATE = 0.001;
    /** Sum of squares before the first step, unless set. */
    public static final double DEFAULT_INITIAL_ACCUMULATOR_VALUE = 0.1;
    /** What keeps the root from 0, unless set. */
    public static final double DEFAULT_EPSILON = 1e-7;

    private double initialAccumulatorValue = DEFAULT_INITIAL_ACCUMULATOR_VALUE;
    private double epsilon = DEFAULT_EPSILON;

    /** With Keras's defaults. */
    public Adagrad() {
        super(DEFAULT_LEARNING_RATE);
    }

    /**
     * The sum of squares before the first step.
     *
     * @param value at least 0; {@value #DEFAULT_INITIAL_ACCUMULATOR_VALUE} unless set
     * @return this
     */
    public Adagrad initialAccumulatorValue(double value) {
        initialAccumulatorValue = setting("initialAccumulatorValue").notNegative(value);
        return this;
    }

    /**
     * What keeps the root from 0.
     *
     * @param value at least 0; {@value #DEFAULT_EPSILON} unless set
     * @return this
     */
    public Adagrad epsilon(double value) {
        epsilon = setting("epsilon").notNegative(value);
        return this;
    }

    @Override
    protected Tensor step(Slots memory, Tensor w, Tensor g) {
        Tensor sum = memory.update("accumulator", w.shape(), initialAccumulatorValue,
                old -> old.plus(g.square()));
        return w.minus(g.times(rate()).div(sum.plus(epsilon).sqrt()));
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        initialAccumulatorValue =
                s.number("initial_accumulator_value", initialAccumulatorValue);
        epsilon = s.number("epsilon", epsilon);
    }

    @Override
    protected List<List<String>> slotGroups() {
        return List.of(List.of("accumulator"));
    }
}
