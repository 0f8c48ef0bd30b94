package org.deepecon.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.config.Configurable;
import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;
import org.deepecon.nn.Loss;
import org.deepecon.nn.Losses;
import org.deepecon.nn.metric.Metrics;
import org.deepecon.optim.Optimizer;
import org.deepecon.optim.Optimizers;

/**
 * How a model is trained and judged. Strings are Keras's names; defaults are Keras's.
 *
 * <pre>{@code
 * model.compile(compile().optimizer(adam()).losses("mse", "sparse_categorical_crossentropy")
 *         .lossWeights(1, 0.2).metricsOf("kind", "accuracy"));
 * }</pre>
 */
public final class CompileOptions implements Configurable {
    private final Map<String, Object[]> metricsOf = new LinkedHashMap<>();
    private final Map<String, Object> lossOf = new LinkedHashMap<>();
    private Optimizer optimizer;
    private List<Object> losses = List.of();
    private double[] lossWeights;
    private Object[] metrics = {};
    private Object[] weightedMetrics = {};

    private CompileOptions() {
    }

    /**
     * Keras's defaults.
     *
     * @return RMSprop, no loss, no metrics
     */
    public static CompileOptions compile() {
        return new CompileOptions();
    }

    /**
     * How weights change.
     *
     * @param value one of its own for each model; RMSprop unless set
     * @return this
     */
    public CompileOptions optimizer(Optimizer value) {
        optimizer = value;
        return this;
    }

    /**
     * How weights change.
     *
     * @param name such as {@code adam}
     * @return this
     * @throws IllegalArgumentException if there is none of this name; the message names the nearest
     */
    public CompileOptions optimizer(String name) {
        return optimizer(Optimizers.of(name));
    }

    /**
     * The loss, of every output if there are several.
     *
     * @param value what is made small
     * @return this
     */
    public CompileOptions loss(Loss value) {
        losses = List.of(value);
        return this;
    }

    /**
     * The loss, of every output if there are several.
     *
     * @param name such as {@code mse}
     * @return this
     * @throws IllegalArgumentException if there is none of this name; the message names the nearest
     */
    public CompileOptions loss(String name) {
        return loss(Losses.get(name));
    }

    /**
     * A loss for each output; their weighted sum is made small.
     *
     * @param values {@link Loss}es or names, in the order of the outputs; null for an output that
     *     has none
     * @return this
     */
    public CompileOptions losses(Object... values) {
        losses = Arrays.stream(values).map(CompileOptions::toLoss)
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        return this;
    }

    /**
     * The loss of one output; outputs that are not named have none.
     *
     * @param output its layer's name
     * @param loss a {@link Loss} or a name
     * @return this
     */
    public CompileOptions lossOf(String output, Object loss) {
        lossOf.put(output, toLoss(loss));
        return this;
    }

    /**
     * The settings under Keras's names.
     *
     * @param s writes or reads them
     */
    @Override
    public void settings(Settings s) {
        optimizer = s.value("optimizer", optimizer == null ? Optimizers.of("rmsprop") : optimizer,
                Optimizers.KIND);
        keepLosses(s.value("loss", savedLosses(), Kinds.nested(Losses.KIND)));
        lossWeights = s.value("loss_weights", lossWeights, Kinds.NUMBERS);
        keepMetrics(s.value("metrics", savedMetrics(), Kinds.nested(Metrics.KIND)));
        Object weighted = weightedMetrics.length == 0 ? null : Arrays.asList(weightedMetrics);
        Object kept = s.value("weighted_metrics", weighted, Kinds.nested(Metrics.KIND));
        weightedMetrics = kept instanceof List<?> list ? list.toArray() : new Object[0];
        s.ignored("run_eagerly", false);
        s.ignored("steps_per_execution", 1);
        s.ignored("jit_compile", "auto");
        s.unwritten("auto_scale_loss");
    }

    private Object savedLosses() {
        return !lossOf.isEmpty() ? new LinkedHashMap<>(lossOf) : losses.size() == 1 ? losses.get(0) : losses;
    }

    private void keepLosses(Object saved) {
        lossOf.clear();
        losses = List.of();
        if (saved instanceof Map<?, ?> map) {
            map.forEach((output, loss) -> lossOf((String) output, loss));
        } else if (saved instanceof List<?> list) {
            losses(list.toArray());
        } else if (saved != null) {
            losses(saved);
        }
    }

    private Object savedMetrics() {
        if (metricsOf.isEmpty()) {
            return metrics.length == 0 ? null : Arrays.asList(metrics);
        }
        Map<String, Object> byOutput = new LinkedHashMap<>();
        metricsOf.forEach((output, values) -> byOutput.put(output, Arrays.asList(values)));
        return byOutput;
    }

    private void keepMetrics(Object saved) {
        metricsOf.clear();
        metrics = saved instanceof List<?> list ? list.toArray() : new Object[0];
        if (saved instanceof Map<?, ?> map) {
            map.forEach((output, values) -> metricsOf((String) output,
                    values instanceof List<?> list ? list.toArray() : new Object[] {values}));
        }
    }

    private static Object toLoss(Object loss) {
        if (loss == null || loss instanceof Loss) {
            return loss;
        }
        if (loss instanceof String name) {
            return Losses.get(name);
        }
        throw new IllegalArgumentException("compile: expected a Loss or its name, got "
                + loss.getClass().getSimpleName() + ".");
    }

    /**
     * How much each output's loss counts.
     *
     * @param values one for each output; 1 unless set
     * @return this
     */
    public CompileOptions lossWeights(double... values) {
        lossWeights = values.clone();
        return this;
    }

    /**
     * What else is reported. For several outputs give one for each, or a list of them each.
     *
     * @param values {@link org.deepecon.nn.metric.Metric}s or names
     * @return this
     */
    public CompileOptions metrics(Object... values) {
        metrics = values.clone();
        return this;
    }

    /**
     * What else is reported of one output.
     *
     * @param output its layer's name
     * @param values {@link org.deepecon.nn.metric.Metric}s or names
     * @return this
     */
    public CompileOptions metricsOf(String output, Object... values) {
        metricsOf.put(output, values.clone());
        return this;
    }

    /**
     * What else is reported with the samples' weights.
     *
     * @param values as for {@link #metrics}
     * @return this
     */
    public CompileOptions weightedMetrics(Object... values) {
        weightedMetrics = values.clone();
        return this;
    }

    /** Fits the settings to a model's outputs. */
    Compilation with(List<String> outputs) {
        Loss[] each = lossesOf(outputs);
        var names = new MetricNames(outputs);
        names.add(metrics, false);
        metricsOf.forEach((output, values) -> names.addTo(index(output, outputs), values, false));
        names.add(weightedMetrics, true);
        return new Compilation(optimizer == null ? Optimizers.of("rmsprop") : optimizer,
                Arrays.asList(each), weights(outputs), new Scores(lossNames(outputs, each),
                names.all()));
    }

    private Loss[] lossesOf(List<String> outputs) {
        Loss[] each = new Loss[outputs.size()];
        lossOf.forEach((output, loss) -> each[index(output, outputs)] = (Loss) loss);
        if (losses.size() > 1 && losses.size() != each.length) {
            throw new IllegalArgumentException("compile: expected a loss for each of the outputs "
                    + outputs + ", got " + losses.size() + ".");
        }
        for (int i = 0; i < each.length && !losses.isEmpty(); i++) {
            each[i] = (Loss) losses.get(losses.size() == 1 ? 0 : i);
        }
        if (Arrays.stream(each).allMatch(loss -> loss == null)) {
            throw new IllegalArgumentException("compile: expected a loss, got none. Give one, for"
                    + " example \"mse\".");
        }
        return each;
    }

    private static int index(String output, List<String> outputs) {
        if (!outputs.contains(output)) {
            throw new IllegalArgumentException("compile: expected one of the outputs " + outputs
                    + ", got \"" + output + "\".");
        }
        return outputs.indexOf(output);
    }

    private double[] weights(List<String> outputs) {
        double[] ones = new double[outputs.size()];
        Arrays.fill(ones, 1);
        if (lossWeights != null && lossWeights.length != ones.length) {
            throw new IllegalArgumentException("compile: expected a loss weight for each of the"
                    + " outputs " + outputs + ", got " + lossWeights.length + ".");
        }
        return lossWeights == null ? ones : lossWeights;
    }

    private static List<String> lossNames(List<String> outputs, Loss... losses) {
        List<String> names = new ArrayList<>(List.of("loss"));
        boolean several = Arrays.stream(losses).filter(loss -> loss != null).count() > 1;
        for (int i = 0; i < losses.length; i++) {
            if (several && losses[i] != null) {
                names.add(outputs.get(i) + "_loss");
            }
        }
        return names;
    }
}
