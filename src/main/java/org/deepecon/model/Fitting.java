package org.deepecon.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deepecon.optim.Optimizer;
import org.deepecon.optim.TrainingDivergedException;
import org.deepecon.tensor.Variable;

/**
 * A fit: epochs of steps, each epoch followed by validation. If it diverges, the model gets back
 * the weights of an epoch's end at which all was finite.
 */
final class Fitting {
    /** Weights are kept after this many steps, so that keeping them costs little. */
    private static final int STEPS_BETWEEN_SNAPSHOTS = 16;

    private final Model model;
    private final Programs programs;
    private final Compilation compiled;
    private final Samples samples;
    private final FitOptions options;
    private final CallbackList callbacks;
    private final Judgement validation;
    private final Permutation permutation;
    private final Feed feed;
    private final Logs running;
    private Prepared full;
    private Snapshot lastFinite;
    private int lastFiniteStep;
    private String lastFiniteEpoch = "before the fit";
    private int steps;

    /**
     * A fit that is about to begin.
     *
     * @param seed of the samples' order
     */
    Fitting(Model model, Programs programs, Compilation compiled, Split split,
            FitOptions options, CallbackList callbacks, long seed) {
        this.model = model;
        this.programs = programs;
        this.compiled = compiled;
        this.samples = split.training();
        this.options = options;
        this.callbacks = callbacks;
        this.validation = split.validation() == null ? null
                : new Judgement(programs, compiled.scores(), split.validation(),
                        options.validationBatchSize(), callbacks);
        this.permutation = options.shuffle() ? new Permutation(samples.rows(), seed) : null;
        this.feed = new Feed(samples, permutation == null ? null : permutation.order());
        this.running = new Logs(compiled.scores());
    }

    void run() {
        prepare();
        callbacks.onTrainBegin();
        lastFinite.take();
        var logs = new Logs(Map.of());
        for (int epoch = model.firstEpoch(options.initialEpoch());
                epoch < options.epochs() && !model.isStopping(); epoch++) {
            logs = epoch(epoch);
        }
        compiled.optimizer().finish();
        callbacks.onTrainEnd(logs);
    }

    /** Traces first, so that a misfit is found before anything changes. */
    private void prepare() {
        int rows = samples.rows();
        full = programs.training(samples, Math.min(options.batchSize(), rows));
        Optimizer optimizer = compiled.optimizer();
        List<Variable> state = Stream.concat(model.weights().stream(),
                optimizer.variables().stream()).toList();
        lastFinite = new Snapshot(state);
        callbacks.setModel(model);
        callbacks.setParams(new Params(options.verbose(), options.epochs(),
                Rows.batches(rows, options.batchSize())));
    }

    private Logs epoch(int epoch) {
        compiled.scores().reset();
        callbacks.onEpochBegin(epoch);
        if (permutation != null) {
            permutation.shuffle(epoch);
        }
        steps(epoch);
        Map<String, Double> values = new HashMap<>();
        compiled.scores().report(values);
        if (validation != null && options.validatesAfter(epoch)) {
            validation.run().forEach((name, value) -> values.put("val_" + name, value));
        }
        var logs = new Logs(values);
        callbacks.onEpochEnd(epoch, logs);
        return logs;
    }

    private void steps(int epoch) {
        int rows = samples.rows();
        int size = options.batchSize();
        for (int first = 0, batch = 0; first < rows && !model.isStopping();
                first += size, batch++) {
            callbacks.onTrainBatchBegin(batch);
            double loss = step(first, Math.min(size, rows - first));
            running.change();
            callbacks.onTrainBatchEnd(batch, running);
            if (!(Math.abs(loss) <= Double.MAX_VALUE)) {
                diverged(epoch, "loss", loss);
                return;
            }
            Stop.ifInterrupted("fit");
        }
        keepIfFinite(epoch);
    }

    private double step(int first, int count) {
        Prepared prepared = count == full.rows() ? full : programs.training(samples, count);
        feed.fill(prepared.inputs(), first, count);
        double loss = prepared.run().getAsDouble();
        compiled.scores().add(prepared.results(), count);
        steps++;
        return loss;
    }

    private void keepIfFinite(int epoch) {
        boolean last = epoch == options.epochs() - 1 || model.isStopping();
        if (!last && steps - lastFiniteStep < STEPS_BETWEEN_SNAPSHOTS) {
            return;
        }
        if (!lastFinite.isFinite()) {
            diverged(epoch, "weights", Double.NaN);
            return;
        }
        lastFinite.take();
        lastFiniteStep = steps;
        lastFiniteEpoch = "of the end of epoch " + (epoch + 1);
    }

    /** Puts back the last finite weights; quiet if a callback asked to stop. */
    private void diverged(int epoch, String what, double value) {
        double rate = compiled.optimizer().learningRate();
        lastFinite.restore();
        if (!model.isStopping()) {
            throw new TrainingDivergedException("fit, epoch " + (epoch + 1) + ",", steps, what,
                    value, rate, "The model has its weights " + lastFiniteEpoch + ".");
        }
    }
}
