package org.deepecon.optim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
public abstract class KerasOptimizer<T extends KerasOptimizer<T>> implements Optimizer {
    /** Momentum of moving averages unless set. */
    public static final double DEFAULT_EMA_MOMENTUM = 0.99;

    private final SlotStore slots = new SlotStore();
    private final List<StepNumber> numbers = new ArrayList<>();
    private final List<SavedNumber> saved = new ArrayList<>();
    private final List<Variable> weights = new ArrayList<>();
    private final SavedNumber iteration = new SavedNumber("iteration", 0);
    private final StepNumber stepRate = number("step_rate");
    private final LearningRate learningRate;
    private final WeightDecay decay = new WeightDecay(number("shrinkage"));
    private final Accumulation accumulation = new Accumulation(number("full"), slots);
    private final MovingAverage average =
            new MovingAverage(number("gain"), number("overwrite"), slots);
    private Clipping clipping = Clipping.NONE;
    private String clippedBy;
    private double lossScale = 1;

    /**
     * An optimizer with Keras's defaults.
     *
     * @param rate learning rate unless set
     */
    protected KerasOptimizer(double rate) {
        learningRate = new LearningRate(title(), rate);
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
     * Sets the numbers that depend on the step about to be made.
     *
     * @param t number of this step, from 1
     * @param rate its learning rate
     */
    protected void prepare(long t, double rate) {
    }

    /**
     * A number to be set by {@link #prepare} and used by {@link #step}.
     *
     * @param name for people who look at the graph
     * @return 0 at first
     */
    protected final StepNumber number(String name) {
        var number = new StepNumber(name);
        numbers.add(number);
        return number;
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

    /** Begins to change a setting; refuses once a step has been traced. */
    final Setting setting(String what) {
        if (!slots.isEmpty()) {
            throw new IllegalStateException(title() + ": " + what + " must be set before training"
                    + " begins. Make a new optimizer with it.");
        }
        return new Setting(title(), what);
    }

    @SuppressWarnings("unchecked")
    final T self() {
        return (T) this;
    }

    /**
     * Lets a schedule set the learning rate.
     *
     * @param schedule rate by step, counted from 0
     * @return this
     */
    public final T learningRate(LearningRateSchedule schedule) {
        learningRate.set(schedule);
        return self();
    }

    /**
     * Shrinks weights before each step, {@code w ← w − w · decay · rate}.
     *
     * @param value at least 0; 0 unless set
     * @return this
     */
    public final T weightDecay(double value) {
        decay.decay(setting("weightDecay").notNegative(value));
        return self();
    }

    /**
     * Keeps weights from being shrunk.
     *
     * @param names regular expressions found in the weights' names, such as {@code "bias"}
     * @return this
     */
    public final T excludeFromWeightDecay(String... names) {
        setting("excludeFromWeightDecay");
        decay.exclude(names);
        return self();
    }

    /**
     * Keeps weights from being shrunk.
     *
     * @param excluded the weights themselves
     * @return this
     */
    public final T excludeFromWeightDecay(List<Variable> excluded) {
        setting("excludeFromWeightDecay");
        decay.exclude(excluded);
        return self();
    }

    /**
     * Shortens each weight's gradient to a largest norm.
     *
     * @param limit positive
     * @return this
     */
    public final T clipNorm(double limit) {
        return clip("clipNorm", Clipping.norm(setting("clipNorm").positive(limit)));
    }

    /**
     * Keeps every number of the gradients between −limit and limit.
     *
     * @param limit positive
     * @return this
     */
    public final T clipValue(double limit) {
        return clip("clipValue", Clipping.value(setting("clipValue").positive(limit)));
    }

    /**
     * Shortens all gradients alike, to a largest norm of all together.
     *
     * @param limit positive
     * @return this
     */
    public final T globalClipNorm(double limit) {
        return clip("globalClipNorm",
                Clipping.globalNorm(setting("globalClipNorm").positive(limit)));
    }

    private T clip(String what, Clipping how) {
        if (clippedBy != null && !clippedBy.equals(what)) {
            throw new IllegalArgumentException("%s: expected one of clipNorm, clipValue and"
                    .formatted(title()) + " globalClipNorm, got %s and %s.".formatted(
                            clippedBy, what));
        }
        clippedBy = what;
        clipping = how;
        return self();
    }

    /**
     * Keeps an exponential moving average of each weight; {@link #finish} puts it in the weight's
     * place.
     *
     * @param on false unless set
     * @return this
     */
    public final T useEma(boolean on) {
        setting("useEma");
        average.use(on);
        return self();
    }

    /**
     * How slowly the averages of {@link #useEma} follow.
     *
     * @param value from 0 to 1; {@value #DEFAULT_EMA_MOMENTUM} unless set
     * @return this
     */
    public final T emaMomentum(double value) {
        average.momentum(setting("emaMomentum").share(value));
        return self();
    }

    /**
     * Puts the averages of {@link #useEma} in the weights' places now and then.
     *
     * @param steps between, at least 1; never unless set
     * @return this
     */
    public final T emaOverwriteFrequency(int steps) {
        average.overwriteEvery(setting("emaOverwriteFrequency").atLeast(1, steps));
        return self();
    }

    /**
     * Changes weights only after some steps, along the mean of their gradients.
     *
     * @param steps at least 2; each step counts unless set
     * @return this
     */
    public final T gradientAccumulationSteps(int steps) {
        accumulation.steps(setting("gradientAccumulationSteps").atLeast(2, steps));
        return self();
    }

    /**
     * Multiplies the loss, and divides its gradients again, against underflow.
     *
     * @param factor positive; 1 unless set
     * @return this
     */
    public final T lossScaleFactor(double factor) {
        lossScale = setting("lossScaleFactor").positive(factor);
        return self();
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
        return Stream.of(Stream.of(iteration.variable()), learningRate.variables(),
                saved.stream().map(SavedNumber::variable), slots.all().stream())
                .flatMap(each -> each).toList();
    }

    @Override
    public final String name() {
        return title().toLowerCase(Locale.ROOT);
    }

    final String title() {
        return getClass().getSimpleName();
    }

    @Override
    public String toString() {
        return title() + "(learning_rate=" + learningRate + ")";
    }
}
