package org.deepecon.optim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.deepecon.config.Configurable;
import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;
import org.deepecon.tensor.Variable;

/**
 * The settings that all of Keras's optimizers share, in Keras's words. They are made before the
 * first step.
 *
 * @param <T> the optimizer itself, which settings return
 */
public abstract class CommonSettings<T extends CommonSettings<T>> implements Configurable {
    /** Momentum of moving averages unless set. */
    public static final double DEFAULT_EMA_MOMENTUM = 0.99;

    private static final String CLIP_NORM = "clipNorm";
    private static final String CLIP_VALUE = "clipValue";
    private static final String GLOBAL_CLIP_NORM = "globalClipNorm";

    final SlotStore slots = new SlotStore();
    final List<StepNumber> numbers = new ArrayList<>();
    final LearningRate learningRate;
    final WeightDecay decay = new WeightDecay(number("shrinkage"));
    final Accumulation accumulation = new Accumulation(number("full"), slots);
    final MovingAverage average = new MovingAverage(number("gain"), number("overwrite"), slots);
    Clipping clipping = Clipping.NONE;
    double lossScale = 1;
    private String clippedBy;
    private double clippedAt;
    private String savedName;

    CommonSettings(double rate) {
        learningRate = new LearningRate(title(), rate);
    }

    /**
     * A number to be set before each step and used by the traced step.
     *
     * @param name for people who look at the graph
     * @return 0 at first
     */
    protected final StepNumber number(String name) {
        var number = new StepNumber(name);
        numbers.add(number);
        return number;
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
        return clip(CLIP_NORM, setting(CLIP_NORM).positive(limit));
    }

    /**
     * Keeps every number of the gradients between −limit and limit.
     *
     * @param limit positive
     * @return this
     */
    public final T clipValue(double limit) {
        return clip(CLIP_VALUE, setting(CLIP_VALUE).positive(limit));
    }

    /**
     * Shortens all gradients alike, to a largest norm of all together.
     *
     * @param limit positive
     * @return this
     */
    public final T globalClipNorm(double limit) {
        return clip(GLOBAL_CLIP_NORM, setting(GLOBAL_CLIP_NORM).positive(limit));
    }

    private T clip(String what, double limit) {
        if (clippedBy != null && !clippedBy.equals(what)) {
            throw new IllegalArgumentException("%s: expected one of clipNorm, clipValue and"
                    .formatted(title()) + " globalClipNorm, got %s and %s.".formatted(
                            clippedBy, what));
        }
        clippedBy = what;
        clippedAt = limit;
        clipping = switch (what) {
            case CLIP_NORM -> Clipping.norm(limit);
            case CLIP_VALUE -> Clipping.value(limit);
            default -> Clipping.globalNorm(limit);
        };
        return self();
    }

    /**
     * Keeps an exponential moving average of each weight; {@link Optimizer#finish} puts it in the
     * weight's place.
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

    /**
     * Keras's class name.
     *
     * @return lower case, such as {@code adam}
     */
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

    @Override
    public void settings(Settings s) {
        savedName = s.text("name", savedName == null ? name() : savedName);
        learningRate.exchange(s);
        decay.exchange(s);
        exchangeClipping(s);
        average.exchange(s);
        Double factor = s.value("loss_scale_factor", lossScale == 1 ? null : lossScale,
                Kinds.NUMBER);
        lossScale = factor == null ? 1 : factor;
        accumulation.exchange(s);
    }

    private void exchangeClipping(Settings s) {
        exchangeClipping(s, "clipnorm", CLIP_NORM);
        exchangeClipping(s, "global_clipnorm", GLOBAL_CLIP_NORM);
        exchangeClipping(s, "clipvalue", CLIP_VALUE);
    }

    private void exchangeClipping(Settings s, String keras, String what) {
        Double now = what.equals(clippedBy) ? clippedAt : null;
        Double limit = s.value(keras, now, Kinds.NUMBER);
        if (limit != null && !limit.equals(now)) {
            clip(what, setting(what).positive(limit));
        }
    }
}
