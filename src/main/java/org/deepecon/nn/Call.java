package org.deepecon.nn;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * What a layer is told, and what it leaves, when it is applied: whether this is training, changes
 * of its state, and penalties to be added to the loss.
 */
public final class Call {
    private final boolean training;
    private final RandomSource random;
    private final Map<Variable, Tensor> updates = new LinkedHashMap<>();
    private final List<Tensor> losses = new ArrayList<>();
    private final Map<Tensor, Tensor> masks = new IdentityHashMap<>();

    private Call(boolean training, RandomSource random) {
        this.training = training;
        this.random = random;
    }

    /**
     * A step of training.
     *
     * @param random where dropout and noise come from
     * @return the call
     */
    public static Call training(RandomSource random) {
        return new Call(true, random);
    }

    /**
     * The use of a trained network.
     *
     * @return the call
     */
    public static Call inference() {
        return new Call(false, null);
    }

    /**
     * Whether dropout drops and batch normalization normalizes by the batch.
     *
     * @return true while fitting
     */
    public boolean isTraining() {
        return training;
    }

    /**
     * Random numbers for this call; only in training.
     *
     * @return a stream of the layer's own
     */
    public RandomSource random() {
        return random.split();
    }

    /**
     * Changes a variable at the end of the step.
     *
     * @param variable a layer's state
     * @param value the new value
     */
    public void update(Variable variable, Tensor value) {
        updates.put(variable, value);
    }

    /**
     * Adds to the loss.
     *
     * @param penalty a single number
     */
    public void addLoss(Tensor penalty) {
        losses.add(penalty);
    }

    /**
     * Adds a penalty on a layer's result to the loss, divided by the number of samples, as in
     * Keras.
     *
     * @param regularizer of the penalty; null adds nothing
     * @param output (batch, …)
     */
    public void addActivityLoss(Regularizer regularizer, Tensor output) {
        if (regularizer != null) {
            addLoss(regularizer.penalty(output).times(1.0 / output.shape().dim(0)));
        }
    }

    /**
     * Says which steps of a sequence count.
     *
     * @param tensor (batch, steps, …)
     * @param mask (batch, steps), 0 for steps that are to be left out; null if all count
     */
    public void mask(Tensor tensor, Tensor mask) {
        if (mask != null) {
            masks.put(tensor, mask);
        }
    }

    /**
     * Which steps of a sequence count.
     *
     * @param tensor (batch, steps, …)
     * @return (batch, steps), 0 for steps that are to be left out; null if all count
     */
    public Tensor mask(Tensor tensor) {
        return masks.get(tensor);
    }

    /**
     * What changes at the end of the step.
     *
     * @return new values by variable
     */
    public Map<Variable, Tensor> updates() {
        return updates;
    }

    /**
     * What is added to the loss.
     *
     * @return single numbers
     */
    public List<Tensor> losses() {
        return losses;
    }
}
