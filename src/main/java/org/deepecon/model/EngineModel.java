package org.deepecon.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.deepecon.nn.Loss;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * A model as another engine trains, judges and uses it. After each epoch the model has the weights
 * that the engine found; optimizer memory stays with the engine.
 *
 * <pre>{@code
 * model.compile("adam", "mse");
 * model.on(Engine.DL4J).fit(x, y, fit().epochs(10));
 * model.predict(x);
 * }</pre>
 */
public final class EngineModel {
    private final Model model;
    private final EngineNetwork network;

    private EngineModel(Model model, EngineNetwork network) {
        this.model = model;
        this.network = network;
    }

    static EngineModel of(Model model, Engine engine) {
        for (EngineProvider each : ServiceLoader.load(EngineProvider.class,
                EngineModel.class.getClassLoader())) {
            if (each.engine() == engine) {
                return new EngineModel(model.build(), each.network(model));
            }
        }
        throw new IllegalStateException("Engine " + engine + " is not on the class path. Add the"
                + " library that brings it.");
    }

    /**
     * Trains for one epoch.
     *
     * @param x the inputs, one row for each sample
     * @param y the targets
     * @return loss and metrics
     */
    public History fit(Object x, Object y) {
        return fit(x, y, FitOptions.fit());
    }

    /**
     * Trains. The order of samples is as in {@link Model#fit} with the same seed.
     *
     * @param x the inputs, one row for each sample
     * @param y the targets
     * @param options epochs, batches, validation, callbacks; weights of samples and classes are
     *     refused
     * @return loss of each epoch, and with validation data loss and metrics of those
     */
    public History fit(Object x, Object y, FitOptions options) {
        Compilation plan = compiled("fit");
        Split split = Split.of(model, plan.losses(), x, y, options);
        if (split.training().weight() != null) {
            throw new UnsupportedOperationException(model.title() + " on another engine: weights of"
                    + " samples or classes are not supported. Fit it here.");
        }
        model.begin(split);
        var history = model.history();
        var progress = new ProgressLine(options.verbose());
        var callbacks = new CallbackList(Stream.concat(options.callbacks().stream(),
                Stream.of(history, progress)).toList());
        int batches = Rows.batches(split.training().rows(), options.batchSize());
        callbacks.setModel(model);
        callbacks.setParams(new Params(options.verbose(), options.epochs(), batches));
        try {
            callbacks.onTrainBegin();
            var order = new Permutation(split.training().rows(), model.orderSeed());
            for (int epoch = options.initialEpoch(); epoch < options.epochs()
                    && !model.isStopping(); epoch++) {
                epoch(epoch, split, options, order, callbacks);
            }
            callbacks.onTrainEnd(new Logs(Map.of()));
        } finally {
            progress.end();
        }
        return history;
    }

    private void epoch(int epoch, Split split, FitOptions options, Permutation order,
            CallbackList callbacks) {
        callbacks.onEpochBegin(epoch);
        int rows = split.training().rows();
        for (int i = 0; i < rows && !options.shuffle(); i++) {
            order.order()[i] = i;
        }
        if (options.shuffle()) {
            order.shuffle(epoch);
        }
        double total = 0;
        for (int first = 0, batch = 0; first < rows; first += options.batchSize(), batch++) {
            int[] chosen = Arrays.copyOfRange(order.order(), first,
                    Math.min(rows, first + options.batchSize()));
            callbacks.onTrainBatchBegin(batch);
            total += chosen.length * network.train(chosen(split.training().x().get(0), chosen),
                    chosen(split.training().y().get(0), chosen));
            callbacks.onTrainBatchEnd(batch,
                    new Logs(Map.of("loss", total / (first + chosen.length))));
        }
        model.setWeights(network.weights());
        Map<String, Double> values = new HashMap<>();
        values.put("loss", total / rows);
        if (split.validation() != null) {
            judged(split.validation()).forEach((name, value) -> values.put("val_" + name, value));
        }
        callbacks.onEpochEnd(epoch, new Logs(values));
    }

    private static Tensor chosen(Tensor rows, int... order) {
        Tensor index = Tensor.of(Arrays.stream(order).asDoubleStream().toArray(),
                Shape.of(order.length), rows.dtype());
        return rows.rank() == 1 ? rows.reshape(rows.size(), 1).gather(index).reshape(order.length)
                : rows.gather(index);
    }

    /**
     * Loss and metrics of what the engine predicts.
     *
     * @param x the inputs, one row for each sample
     * @param y the targets
     * @return by name
     */
    public Logs evaluate(Object x, Object y) {
        Compilation plan = compiled("evaluate");
        return judged(new Border(model, "evaluate").samples(x, y, null, plan.losses()));
    }

    private Logs judged(Samples samples) {
        Tensor predictions = network.predict(samples.x().get(0));
        Tensor targets = samples.y().get(0);
        Compilation plan = model.compiled();
        Loss loss = plan.losses().get(0);
        Map<String, Double> values = new HashMap<>();
        values.put("loss", loss.of(targets, predictions).item());
        for (OutputMetric each : plan.scores().metrics()) {
            each.metric().reset();
            each.metric().updateState(targets, predictions);
            values.put(each.name(), each.metric().result());
        }
        return new Logs(values);
    }

    /**
     * What the engine makes of samples.
     *
     * @param x the inputs, one row for each sample
     * @return (samples, …)
     */
    public Tensor predict(Object x) {
        return network.predict(new Border(model, "predict").inputs(x).x().get(0));
    }

    private Compilation compiled(String what) {
        model.optimizer();
        List<Loss> losses = new ArrayList<>(model.compiled().losses());
        if (losses.size() > 1) {
            throw new UnsupportedOperationException(model.title() + ": " + what
                    + " on another engine takes models of one output.");
        }
        return model.compiled();
    }

    /**
     * The model, with the weights of the last epoch's end.
     *
     * @return as given
     */
    public Model model() {
        return model;
    }
}
