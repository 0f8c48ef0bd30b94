package org.deepecon.optim;

import java.util.List;
import java.util.Map;
import org.deepecon.tensor.Tensor;
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
     * @return positive
     */
    double learningRate();

    /**
     * Fixes the learning rate from now on.
     *
     * @param value positive
     */
    void learningRate(double value);

    /**
     * The optimizer's memory: momenta, averages. Saved with the model.
     *
     * @return made by {@link #updates}
     */
    List<Variable> variables();

    /**
     * Keras's class name, such as {@code adam}.
     *
     * @return lower case
     */
    String name();
}
