package org.deepecon.optim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.deepecon.tensor.Variable;

/**
 * What all of Keras's optimizers have in common: learning rate or schedule, weight decay, clipping,
 * accumulation of gradients, moving averages of weights.
 *
 * <p>A subclass says how a weight changes in {@link #step}, in tensor operations, and what depends
 * on the step count in {@link #prepare}, in plain Java. Settings are made before the first step.
 * Mutable; not safe for use by several threads; nothing is random.
 *
 * <p>In each step: gradients are divided by the loss scale, averaged over the accumulated steps and
 * clipped; weights are shrunk by weight decay and changed by the optimizer's formula; their moving
 * averages follow.
 *
 * <p>Source: Keras 3.15, {@code optimizers/base_optimizer.py}.
 *
 * @param <T> the optimizer itself, which settings return
 */
public abstract class KerasOptimizer<T extends KerasOptimizer<T>>
        extends CommonSettings<T> implements Optimizer {
    private final List<SavedNumber> saved = new ArrayList<>();
    private final List<Variable> weights = new ArrayList<>();
    private final SavedNumber iteration = new SavedNumber("iteration", 0);
    private final StepNumber stepRate = number("step_rate");

    /**
     * An optimizer with Keras's defaults.
     *
     * @param rate learning rate unless set
     */
    protected KerasOptimizer(double rate) {
        super(rate);
    }

    /**
     * Traces how one weight changes.
     *
     * @param memory what is kept beside the weight
     * @param w the weight, shrunk by weight decay if there is any
     * @param g its gradient, clipped
     * @return the new weight
     */
    protected abstract Tensor step(Slots memory, Tensor w, Tensor g);

    /**
     * The order in which Keras's files hold what is kept beside the weights.
     *
     * @return names of slots; those of one group stand together for each weight; all in one group
     *     unless overridden
     */
    protected List<List<String>> slotGroups() {
        return List.of();
    }

    /**
     * Sets the numbers that depend on the step about to be made.
     *
     * @param t number of this step, from 1
     * @param rate its learning rate
     */
    protected void prepare(long t, double rate) {
    }

    final SavedNumber saved(String name, double first) {
        var number = new SavedNumber(name, first);
        saved.add(number);
        return number;
    }

    /**
     * The learning rate in a traced step.
     *
     * @return a single number
     */
    protected final Tensor rate() {
        return stepRate.now();
    }

    @Override
    public final Tensor scaleLoss(Tensor loss) {
        return loss.times(lossScale);
    }

    @Override
    public final Map<Variable, Tensor> updates(List<Variable> variables, List<Tensor> gradients) {
        checkGradients(variables, gradients);
        own(variables);
        return Tracing.of(() -> trace(variables, gradients));
    }

    private Map<Variable, Tensor> trace(List<Variable> variables, List<Tensor> gradients) {
        Map<Variable, Tensor> changes = new LinkedHashMap<>();
        List<Tensor> unscaled = gradients.stream().map(g -> g.times(1 / lossScale)).toList();
        List<Tensor> ready = clipping.clip(accumulation.mean(variables, unscaled, changes));
        for (int i = 0; i < variables.size(); i++) {
            Variable w = variables.get(i);
            Tensor changed = step(new Slots(slots, w, accumulation, changes), decay.apply(w),
                    ready.get(i));
            changes.put(w, average.follow(w, accumulation.whenFull(changed, w), changes));
        }
        return changes;
    }

    private void checkGradients(List<Variable> variables, List<Tensor> gradients) {
        if (variables.isEmpty() || variables.size() != gradients.size()) {
            throw new IllegalArgumentException("%s: expected weights and a gradient for each, got"
                    .formatted(title()) + " %d weights and %d gradients.".formatted(
                            variables.size(), gradients.size()));
        }
        for (int i = 0; i < variables.size(); i++) {
            checkGradient(variables.get(i), gradients.get(i), variables.get(0).dtype());
        }
    }

    private void checkGradient(Variable w, Tensor g, DType type) {
        if (w.dtype() != type || g.dtype() != type || !g.shape().equals(w.shape())) {
            throw new IllegalArgumentException(("%s: expected for weight \"%s\" %s %s a gradient of"
                    + " the same shape, all in %s, got %s %s.").formatted(title(), w.name(),
                            w.shape(), w.dtype(), type, g.shape(), g.dtype()));
        }
    }

    /** The weights of the first call are those of all calls. */
    private void own(List<Variable> variables) {
        if (slots.isEmpty()) {
            variables.forEach(slots::add);
            weights.addAll(variables);
            numbers.forEach(number -> number.build(variables.get(0).dtype()));
        }
        for (Variable each : variables) {
            if (!slots.has(each)) {
                throw new IllegalArgumentException(title() + ": weight \"" + each.name() + "\" "
                        + each.shape() + " is none of the " + weights.size() + " weights that it"
                        + " began with. Make a new optimizer for other weights.");
            }
        }
    }

    @Override
    public final void beforeStep() {
        long step = steps();
        long updates = accumulation.updatesBefore(step);
        double rate = learningRate.at(step);
        stepRate.set(rate);
        decay.prepare(rate);
        accumulation.prepare(step);
        average.prepare(updates);
        if (accumulation.isFull(step)) {
            prepare(updates + 1, rate);
        }
        iteration.set(step + 1);
    }

    private long steps() {
        return (long) iteration.get();
    }

    @Override
    public final long iterations() {
        return accumulation.updatesBefore(steps());
    }

    @Override
    public final double learningRate() {
        return learningRate.at(steps());
    }

    @Override
    public final void learningRate(double value) {
        learningRate.set(value);
    }

    @Override
    public final void finish() {
        average.finish(weights);
    }

    @Override
    public final List<Variable> variables() {
        List<List<String>> groups = new ArrayList<>(List.of(List.of(MovingAverage.NAME),
                List.of(Accumulation.NAME)));
        groups.addAll(slotGroups());
        return Stream.of(Stream.of(iteration.variable()), learningRate.variables(),
                slots.inOrder(groups).stream(), saved.stream().map(SavedNumber::variable))
                .flatMap(each -> each).toList();
    }
}
