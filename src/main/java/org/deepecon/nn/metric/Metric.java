package org.deepecon.nn.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.config.Configurable;
import org.deepecon.config.Settings;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * A number that describes predictions, gathered batch by batch.
 *
 * <p>What is gathered lies in variables. {@link #update} says how a batch changes them, so that a
 * training step can do it along with the rest; {@link #result()} reads them. At the prompt,
 * {@link #updateState(Tensor, Tensor)} does it at once.
 */
public abstract class Metric implements Configurable {
    private final Map<String, Variable> state = new LinkedHashMap<>();
    private String name;
    private String className;

    /**
     * A metric that has seen nothing.
     *
     * @param name Keras's, shown in logs
     */
    protected Metric(String name) {
        this.name = name;
    }

    /** Names Keras's class, by which files name the metric. */
    final void savedAs(String kerasClass) {
        className = kerasClass;
    }

    /** Null if Keras has no such metric. */
    final String className() {
        return className;
    }

    /**
     * The settings under Keras's names.
     *
     * @param s writes or reads them
     */
    @Override
    public void settings(Settings s) {
        name = s.text("name", name);
        s.ignored("dtype", DType.FLOAT32.toString());
    }

    /**
     * How a batch changes the variables. Made of tensor operations, so it can be traced.
     *
     * @param yTrue targets (batch, …)
     * @param yPred predictions (batch, …)
     * @param sampleWeight (batch,) or one for each value; {@code null} for none
     * @return new values, computed from the old ones
     * @throws org.deepecon.tensor.ShapeException if the shapes do not fit
     */
    public abstract Map<Variable, Tensor> update(Tensor yTrue, Tensor yPred, Tensor sampleWeight);

    /**
     * What the variables amount to, computed in double precision.
     *
     * @return one number, or one for each class or threshold
     */
    public abstract double[] results();

    /**
     * Which values are better.
     *
     * @return the direction callbacks look in
     */
    public abstract Direction direction();

    /**
     * What the variables amount to.
     *
     * @return the number; the mean of several
     */
    public double result() {
        return Arrays.stream(results()).average().orElse(0);
    }

    /** Forgets what was gathered. */
    public void reset() {
        state.values().forEach(each -> each.assign(zeros(each.shape(), each.dtype())));
    }

    /**
     * Gathers a batch of numbers.
     *
     * @param yTrue targets (batch, …)
     * @param yPred predictions (batch, …)
     */
    public final void updateState(Tensor yTrue, Tensor yPred) {
        updateState(yTrue, yPred, null);
    }

    /**
     * Gathers a batch of numbers.
     *
     * @param yTrue targets (batch, …)
     * @param yPred predictions (batch, …)
     * @param sampleWeight (batch,) or one for each value; {@code null} for none
     */
    public final void updateState(Tensor yTrue, Tensor yPred, Tensor sampleWeight) {
        assign(update(yTrue, yPred, sampleWeight));
    }

    static void assign(Map<Variable, Tensor> values) {
        List<Tensor> now = new ArrayList<>(values.values());
        int i = 0;
        for (Variable variable : values.keySet()) {
            variable.assign(now.get(i++));
        }
    }

    /**
     * The name.
     *
     * @return shown in logs
     */
    public final String name() {
        return name;
    }

    /**
     * Renames the metric.
     *
     * @param value shown in logs
     * @return this
     */
    public Metric name(String value) {
        name = value;
        return this;
    }

    /**
     * What is gathered.
     *
     * @return none before the first batch
     */
    public final List<Variable> variables() {
        return List.copyOf(state.values());
    }

    /**
     * A variable, made as zeros when first asked for.
     *
     * @param what is gathered in it, such as {@code total}
     * @param shape of it
     * @param type of its numbers, that of the predictions
     * @return the same each time
     * @throws IllegalStateException if it was made with another shape or type
     */
    protected final Variable state(String what, Shape shape, DType type) {
        Variable variable = state.computeIfAbsent(what, key ->
                new Variable(name + "/" + key, zeros(shape, type)));
        if (!variable.shape().equals(shape) || variable.dtype() != type) {
            throw new IllegalStateException("Metric " + name + ": expected " + variable.shape()
                    + " " + variable.dtype() + " as in batches before, got " + shape + " " + type
                    + ". Use a metric of its own for each model.");
        }
        return variable;
    }

    /**
     * The numbers gathered in a variable.
     *
     * @param what is gathered in it
     * @param size how many zeros to give before the first batch
     * @return all numbers
     */
    protected final double[] gathered(String what, int size) {
        Variable variable = state.get(what);
        return variable == null ? new double[size] : variable.value().toDoubles();
    }

    /**
     * A change that adds to what was gathered.
     *
     * @param what is gathered
     * @param added of the shape to gather
     * @param updates the change is put here
     */
    protected final void add(String what, Tensor added, Map<Variable, Tensor> updates) {
        Variable variable = state(what, added.shape(), added.dtype());
        updates.put(variable, variable.plus(added));
    }

    /** a / b, and 0 where b is 0. */
    static double quotient(double a, double b) {
        return b == 0 ? 0 : a / b;
    }

    private static Tensor zeros(Shape shape, DType type) {
        return Tensor.full(0, shape, type);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " " + name;
    }
}
