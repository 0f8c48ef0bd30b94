package org.deepecon.optim;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.config.Catalog;
import org.deepecon.config.ConfigException;
import org.deepecon.config.Kind;

/**
 * Keras's learning-rate schedules by function, for static import.
 *
 * <pre>{@code
 * adam(exponentialDecay(1e-3, 10_000, 0.9).staircase(true))
 * sgd(cosineDecay(0, 9_000).warmup(0.1, 1_000)).momentum(0.9)
 * adam(step -> 1e-3 / Math.sqrt(step + 1))
 * }</pre>
 */
public final class Schedules {
    private static final String WARMUP_TARGET = "warmup_target";

    private static final Catalog<LearningRateSchedule> CLASSES = new Catalog<LearningRateSchedule>(
            "a schedule", "keras.optimizers.schedules", name -> {
                throw new ConfigException("expected a schedule, got only its name, " + name + ".");
            })
            .add("ExponentialDecay", new ExponentialDecay(1, 1, 1, false),
                    "initialLearningRate", "decaySteps", "decayRate", "staircase")
            .add("InverseTimeDecay", new InverseTimeDecay(1, 1, 1, false),
                    "initialLearningRate", "decaySteps", "decayRate", "staircase")
            .add("PolynomialDecay", polynomialDecay(1, 1), "initialLearningRate", "decaySteps",
                    "endLearningRate", "power", "cycle")
            .add("PiecewiseConstantDecay",
                    new PiecewiseConstantDecay(List.of(1L), List.of(1.0, 1.0)), "boundaries",
                    "values")
            .add("CosineDecay", cosineDecay(1, 1), "initialLearningRate", "decaySteps", "alpha",
                    "warmupTarget", "warmupSteps")
            .add("CosineDecayRestarts", cosineDecayRestarts(1, 1), "initialLearningRate",
                    "firstDecaySteps", "tMul", "mMul", "alpha");

    /** In files. */
    public static final Kind<LearningRateSchedule> KIND =
            Kind.of("a schedule", Schedules::saved, Schedules::restored);

    private Schedules() {
    }

    /** Keras's CosineDecay has no warm-up target if it does not warm up. */
    private static Object saved(LearningRateSchedule schedule) {
        Map<?, ?> tree = (Map<?, ?>) CLASSES.write(schedule);
        if (schedule instanceof CosineDecay cosine && cosine.warmupSteps() == 0) {
            Map<Object, Object> config = new LinkedHashMap<>((Map<?, ?>) tree.get("config"));
            config.put(WARMUP_TARGET, null);
            return with(tree, config);
        }
        return tree;
    }

    private static LearningRateSchedule restored(Object tree) {
        if (tree instanceof Map<?, ?> map && map.get("config") instanceof Map<?, ?> config
                && config.containsKey(WARMUP_TARGET) && config.get(WARMUP_TARGET) == null) {
            Map<Object, Object> whole = new LinkedHashMap<>(config);
            whole.put(WARMUP_TARGET, config.get("initial_learning_rate"));
            return CLASSES.read(with(map, whole));
        }
        return CLASSES.read(tree);
    }

    private static Map<Object, Object> with(Map<?, ?> tree, Map<?, ?> config) {
        Map<Object, Object> changed = new LinkedHashMap<>(tree);
        changed.put("config", config);
        return changed;
    }

    /**
     * {@return {@code initial · decayRate^(step / decaySteps)}}
     *
     * @param initialLearningRate rate of step 0, at least 0
     * @param decaySteps after which the rate is multiplied by decayRate once, at least 1
     * @param decayRate positive
     */
    public static ExponentialDecay exponentialDecay(
            double initialLearningRate, long decaySteps, double decayRate) {
        return new ExponentialDecay(initialLearningRate, decaySteps, decayRate, false);
    }

    /**
     * {@return {@code initial / (1 + decayRate · step / decaySteps)}}
     *
     * @param initialLearningRate rate of step 0, at least 0
     * @param decaySteps unit of time, at least 1
     * @param decayRate at least 0
     */
    public static InverseTimeDecay inverseTimeDecay(
            double initialLearningRate, long decaySteps, double decayRate) {
        return new InverseTimeDecay(initialLearningRate, decaySteps, decayRate, false);
    }

    /**
     * {@return A straight line from the initial rate to 0.0001; settings change its end and power}
     *
     * @param initialLearningRate rate of step 0, at least 0
     * @param decaySteps until the end rate is reached, at least 1
     */
    public static PolynomialDecay polynomialDecay(double initialLearningRate, long decaySteps) {
        return new PolynomialDecay(initialLearningRate, decaySteps,
                PolynomialDecay.DEFAULT_END_LEARNING_RATE, 1, false);
    }

    /**
     * {@return Each rate up to and including its boundary}
     *
     * @param boundaries last steps of all rates but the last, increasing
     * @param values the rates, at least 0; one more than boundaries
     */
    public static PiecewiseConstantDecay piecewiseConstantDecay(
            long[] boundaries, double... values) {
        return new PiecewiseConstantDecay(Arrays.stream(boundaries).boxed().toList(),
                Arrays.stream(values).boxed().toList());
    }

    /**
     * {@return Half a period of the cosine from the initial rate to 0; settings add a warm-up}
     *
     * @param initialLearningRate rate of step 0, at least 0
     * @param decaySteps until the end, at least 1
     */
    public static CosineDecay cosineDecay(double initialLearningRate, long decaySteps) {
        return new CosineDecay(initialLearningRate, decaySteps, 0, initialLearningRate, 0);
    }

    /**
     * {@return Half periods of the cosine, each twice as long as the one before unless set}
     *
     * @param initialLearningRate rate of step 0, at least 0
     * @param firstDecaySteps length of the first period, at least 1
     */
    public static CosineDecayRestarts cosineDecayRestarts(
            double initialLearningRate, long firstDecaySteps) {
        return new CosineDecayRestarts(initialLearningRate, firstDecaySteps,
                CosineDecayRestarts.DEFAULT_T_MUL, CosineDecayRestarts.DEFAULT_M_MUL, 0);
    }
}
