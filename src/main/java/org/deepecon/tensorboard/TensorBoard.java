package org.deepecon.tensorboard;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.deepecon.model.Callback;
import org.deepecon.model.Logs;
import org.deepecon.model.Model;

/**
 * Writes a fit for TensorBoard, under the names that Keras's callback gives.
 *
 * <pre>{@code
 * model.fit(x, y, fit().epochs(20).validationSplit(0.1)
 *         .callbacks(tensorBoard("runs/elu").histogramFreq(5)));
 * }</pre>
 *
 * <ul>
 * <li>in the run {@code train}: {@code epoch_loss} and the other metrics,
 *     {@code epoch_learning_rate}, the graph of the model, on wish histograms of the weights and
 *     {@code batch_…};
 * <li>in the run {@code validation}: {@code epoch_…} without {@code val_}, and
 *     {@code evaluation_…_vs_iterations}.
 * </ul>
 *
 * <p>Each epoch is in the files when the next begins. Use a new folder for each fit: curves of one
 * folder are joined. {@code ./course board runs/} shows them.
 *
 * <p>Source: Keras 3, {@code callbacks/tensorboard.py}. Differs: no profiler, no embeddings;
 * {@code hyperParameters} is Keras's {@code hp.KerasCallback}.
 */
public final class TensorBoard implements Callback {
    private static final String VALIDATION_PREFIX = "val_";

    private final Path folder;
    private final Clock clock;
    private int histogramFreq;
    private boolean writeGraph = true;
    private boolean writeImages;
    private boolean writeStepsPerSecond;
    private int updateFreq;
    private Map<String, ?> hyperParameters = Map.of();

    private Model model;
    private SummaryWriter own;
    private SummaryWriter train;
    private SummaryWriter validation;
    private boolean fitting;
    private long batches;
    private long batchesBefore;
    private long epochStart;
    private long batchStart;

    TensorBoard(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Writes a fit for TensorBoard.
     *
     * @param folder that gets the runs {@code train} and {@code validation}; made if missing
     * @return writes numbers of each epoch, and the graph
     */
    public static TensorBoard tensorBoard(String folder) {
        return new TensorBoard(Path.of(folder), Clock.systemUTC());
    }

    /**
     * How often the weights' histograms are written.
     *
     * @param epochs between them; 0 unless set: never
     * @return this
     */
    public TensorBoard histogramFreq(int epochs) {
        histogramFreq = atLeast(0, "histogramFreq", epochs);
        return this;
    }

    /**
     * Whether the model's graph is written.
     *
     * @param on true unless set
     * @return this
     */
    public TensorBoard writeGraph(boolean on) {
        writeGraph = on;
        return this;
    }

    /**
     * Whether weights are also written as images, each time their histograms are.
     *
     * @param on false unless set
     * @return this
     */
    public TensorBoard writeImages(boolean on) {
        writeImages = on;
        return this;
    }

    /**
     * Whether the speed is written.
     *
     * @param on false unless set
     * @return this
     */
    public TensorBoard writeStepsPerSecond(boolean on) {
        writeStepsPerSecond = on;
        return this;
    }

    /**
     * How often loss and metrics are written within an epoch, as {@code batch_…}.
     *
     * @param steps of training between them, at least 1; never unless set
     * @return this
     */
    public TensorBoard updateFreq(int steps) {
        updateFreq = atLeast(1, "updateFreq", steps);
        return this;
    }

    /**
     * How often loss and metrics are written, in Keras's words.
     *
     * @param word {@code "epoch"}, or {@code "batch"} for each step of training as well
     * @return this
     * @throws IllegalArgumentException on another word
     */
    public TensorBoard updateFreq(String word) {
        if (!word.equals("epoch") && !word.equals("batch")) {
            throw new IllegalArgumentException("tensorBoard: expected updateFreq of \"epoch\","
                    + " \"batch\" or a number of steps, got \"" + word + "\".");
        }
        updateFreq = word.equals("batch") ? 1 : 0;
        return this;
    }

    /**
     * What this fit was made with, for comparison with others.
     *
     * @param values numbers, booleans or texts by name
     * @return this
     */
    public TensorBoard hyperParameters(Map<String, ?> values) {
        hyperParameters = new TreeMap<>(values);
        return this;
    }

    private static int atLeast(int least, String what, int value) {
        if (value < least) {
            throw new IllegalArgumentException("tensorBoard: expected %s of at least %d, got %d."
                    .formatted(what, least, value));
        }
        return value;
    }

    @Override
    public void setModel(Model given) {
        close();
        model = given;
        fitting = false;
    }

    @Override
    public void onTrainBegin() {
        fitting = true;
        batches = 0;
        if (!hyperParameters.isEmpty()) {
            own = new SummaryWriter(folder, clock);
            own.hyperParameters(hyperParameters);
            own.flush();
        }
        if (writeGraph) {
            train().graph(model);
            train.flush();
        }
    }

    @Override
    public void onEpochBegin(int epoch) {
        epochStart = System.nanoTime();
        batchesBefore = batches;
    }

    @Override
    public void onTrainBatchBegin(int batch) {
        if (writeStepsPerSecond && updateFreq > 0) {
            batchStart = System.nanoTime();
        }
    }

    @Override
    public void onTrainBatchEnd(int batch, Logs logs) {
        batches++;
        if (updateFreq == 0 || batches % updateFreq != 0) {
            return;
        }
        logs.forEach((name, value) -> train().scalar("batch_" + name, value, batches));
        if (writeStepsPerSecond) {
            train().scalar("batch_steps_per_second", perSecond(1, batchStart), batches);
        }
    }

    @Override
    public void onEpochEnd(int epoch, Logs logs) {
        Map<String, Double> numbers = new TreeMap<>(logs);
        numbers.put("learning_rate", model.optimizer().learningRate());
        if (writeStepsPerSecond) {
            numbers.put("steps_per_second", perSecond(batches - batchesBefore, epochStart));
        }
        numbers.forEach((name, value) -> {
            if (name.startsWith(VALIDATION_PREFIX)) {
                String plain = name.substring(VALIDATION_PREFIX.length());
                validation().scalar("epoch_" + plain, value, epoch);
            } else {
                train().scalar("epoch_" + name, value, epoch);
            }
        });
        if (histogramFreq > 0 && epoch % histogramFreq == 0) {
            WeightSummaries.write(model, train(), epoch, writeImages);
        }
        flush();
    }

    private static double perSecond(long steps, long since) {
        return steps / ((System.nanoTime() - since) * 1e-9);
    }

    @Override
    public void onTestEnd(Logs logs) {
        long iterations = model.optimizer().iterations();
        logs.forEach((name, value) -> validation()
                .scalar("evaluation_" + name + "_vs_iterations", value, iterations));
        if (!fitting) {
            close();
        }
    }

    @Override
    public void onTrainEnd(Logs logs) {
        close();
    }

    private SummaryWriter train() {
        if (train == null) {
            train = new SummaryWriter(folder.resolve("train"), clock);
        }
        return train;
    }

    private SummaryWriter validation() {
        if (validation == null) {
            validation = new SummaryWriter(folder.resolve("validation"), clock);
        }
        return validation;
    }

    private void flush() {
        train().flush();
        if (validation != null) {
            validation.flush();
        }
    }

    private void close() {
        for (SummaryWriter each : new SummaryWriter[] {own, train, validation}) {
            if (each != null) {
                each.close();
            }
        }
        own = null;
        train = null;
        validation = null;
    }
}
