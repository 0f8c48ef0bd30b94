package org.deepecon.optim;

import java.util.List;
import java.util.Map;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.deepecon.tensor.Variable;

/**
 * Changes weights along their gradients. Formulas and defaults are Keras 3's.
 *
 * <p>One optimizer belongs to one model: {@link #updates} is traced once and makes the memory it
 * needs beside each weight; before each step {@link #beforeStep} sets the numbers that differ from
 * step to step, such as the learning rate.
 */
public interface Optimizer {
    /**
     * Traces one step.
     *
     * @param weights what to change
     * @param gradients of the loss, one for each weight, of its shape
     * @return new values of the weights and of the optimizer's own memory
     */
    Map<Variable, Tensor> updates(List<Variable> weights, List<Tensor> gradients);

    /**
     * Makes the memory beside each weight without a step, so that saved memory can be put back.
     *
     * @param weights as {@link #updates} will get them
     */
    default void build(List<Variable> weights) {
        Tracing.of(() -> updates(weights, List.copyOf(weights)));
    }

    /**
     * What is to be derived instead of the loss; its gradients go to {@link #updates}.
     *
     * @param loss traced, a single number
     * @return the loss, unless the optimizer scales it
     */
    default Tensor scaleLoss(Tensor loss) {
        return loss;
    }

    /** Sets the numbers that depend on the step about to be made; counts the steps. */
    void beforeStep();

    /**
     * Steps made so far.
     *
     * @return from 0
     */
    long iterations();

    /**
     * The learning rate of the next step.
     *
     * @return at least 0
     */
    double learningRate();

    /**
     * Fixes the learning rate from now on.
     *
     * @param value at least 0
     * @throws IllegalArgumentException if it is negative or not finite
     * @throws IllegalStateException if a schedule sets it, as in Keras
     */
    void learningRate(double value);

    /**
     * The optimizer's memory: step count, learning rate, momenta, averages. Saved with the model;
     * assigning saved values to them restores the optimizer.
     *
     * @return the memory beside weights is made by {@link #updates} or {@link #build}
     */
    List<Variable> variables();

    /** Gives the weights their final values once training is over. */
    default void finish() {
    }

    /**
     * Keras's class name, such as {@code adam}.
     *
     * @return lower case
     */
    String name();
}
