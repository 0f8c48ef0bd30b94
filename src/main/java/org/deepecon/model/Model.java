package org.deepecon.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deepecon.nn.Layer;
import org.deepecon.nn.LayerOutput;
import org.deepecon.nn.Loss;
import org.deepecon.nn.metric.Direction;
import org.deepecon.optim.Optimizer;
import org.deepecon.plot.Plot;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Tensor;

/**
 * A network that can be trained, judged, used, described and saved. This one is made of layers used
 * on each other's outputs; layers in a line are a {@link Sequential}.
 *
 * <pre>{@code
 * var in = input(2);
 * var h = dense(64, "relu").on(in);
 * var model = new Model(in, dense(1).on(concatenate().on(in, h)));
 * }</pre>
 *
 * <p>Data are given as a {@link Tensor} or an array of numbers ({@code double[][]},
 * {@code float[][]}, {@code double[]}, {@code int[]}, …), one row for each sample; for several
 * inputs or outputs as a list or a map by name of those. Data that do not fit are refused before
 * any weight changes.
 *
 * <p>A model is a layer: it can be used in another model. Mutable; not safe for use by several
 * threads. The same seed gives the same weights and the same fit, bit by bit.
 */
public class Model extends Network {
    private static final RunOptions AT_ONCE =
            RunOptions.predict().verbose(0).batchSize(Integer.MAX_VALUE);

    private Compilation compiled;
    private CompileOptions compileOptions;
    private Programs training;
    private Programs predicting;
    private History history;
    private boolean stopping;
    private boolean validating;
    private int restoredEpoch;

    /** Without wiring yet. */
    Model() {
    }

    /**
     * A network of one input and one output.
     *
     * @param input where data enter
     * @param output what is predicted
     * @throws IllegalArgumentException if the output depends on another input, or two layers have
     *     one name
     */
    public Model(LayerOutput input, LayerOutput output) {
        this(List.of(input), List.of(output));
    }

    /**
     * A network of several inputs and outputs.
     *
     * @param inputs where data enter
     * @param outputs what is predicted
     * @throws IllegalArgumentException if an output depends on another input, or two layers have
     *     one name
     */
    public Model(List<? extends LayerOutput> inputs, List<? extends LayerOutput> outputs) {
        super(inputs, outputs);
    }

    // Settings before the first use.

    @Override
    public Model name(String value) {
        super.name(value);
        return this;
    }

    /**
     * Makes weights, dropout and the order of samples depend on a seed alone.
     *
     * @param value any number
     * @return this
     * @throws IllegalStateException if the weights are there already
     */
    public Model seed(long value) {
        useSeed(value);
        return this;
    }

    /**
     * The type of weights, data and results.
     *
     * @param value {@link DType#floatx()} unless set
     * @return this
     * @throws IllegalStateException if the weights are there already
     */
    public Model dtype(DType value) {
        useType(value);
        return this;
    }

    /**
     * Freezes or thaws all layers; takes effect at the next compile, as in Keras.
     *
     * @param value false to freeze
     * @return this
     */
    @Override
    public Model trainable(boolean value) {
        super.trainable(value);
        layers().forEach(each -> each.trainable(value));
        return this;
    }

    /**
     * Makes the weights, unless they are there.
     *
     * @return this
     * @throws IllegalStateException if it is not known what one sample looks like
     */
    public Model build() {
        ready();
        return this;
    }

    @Override
    final void changeLayers() {
        super.changeLayers();
        compiled = null;
        training = null;
        predicting = null;
    }

    // Training.

    /**
     * Says how the model is trained and judged.
     *
     * @param optimizer one of its own for each model
     * @param loss what is made small
     * @param metrics {@link org.deepecon.nn.metric.Metric}s or names such as {@code "accuracy"}
     */
    public final void compile(Optimizer optimizer, Loss loss, Object... metrics) {
        compile(CompileOptions.compile().optimizer(optimizer).loss(loss).metrics(metrics));
    }

    /**
     * Says how the model is trained and judged.
     *
     * @param optimizer one of its own for each model
     * @param loss Keras's name, such as {@code mse}
     * @param metrics {@link org.deepecon.nn.metric.Metric}s or names such as {@code "accuracy"}
     * @throws IllegalArgumentException on an unknown name; the message names the nearest
     */
    public final void compile(Optimizer optimizer, String loss, Object... metrics) {
        compile(CompileOptions.compile().optimizer(optimizer).loss(loss).metrics(metrics));
    }

    /**
     * Says how the model is trained and judged.
     *
     * @param optimizer Keras's name, such as {@code adam}
     * @param loss what is made small
     * @param metrics {@link org.deepecon.nn.metric.Metric}s or names such as {@code "accuracy"}
     * @throws IllegalArgumentException on an unknown name; the message names the nearest
     */
    public final void compile(String optimizer, Loss loss, Object... metrics) {
        compile(CompileOptions.compile().optimizer(optimizer).loss(loss).metrics(metrics));
    }

    /**
     * Says how the model is trained and judged.
     *
     * @param optimizer Keras's name, such as {@code adam}
     * @param loss Keras's name, such as {@code mse}
     * @param metrics {@link org.deepecon.nn.metric.Metric}s or names such as {@code "accuracy"}
     * @throws IllegalArgumentException on an unknown name; the message names the nearest
     */
    public final void compile(String optimizer, String loss, Object... metrics) {
        compile(CompileOptions.compile().optimizer(optimizer).loss(loss).metrics(metrics));
    }

    /**
     * Says how the model is trained and judged. Weights stay.
     *
     * @param options losses and metrics for each output
     */
    public final void compile(CompileOptions options) {
        compiled = options.with(outputNames());
        compileOptions = options;
        training = null;
    }

    /**
     * Trains for one epoch.
     *
     * @param x the inputs, one row for each sample
     * @param y the targets
     * @return loss and metrics of each epoch
     */
    public final History fit(Object x, Object y) {
        return fit(x, y, FitOptions.fit());
    }

    /**
     * Trains.
     *
     * <p>If a loss or a weight becomes infinite or not a number, training stops with an exception
     * and the model gets back the weights of an earlier epoch's end. (Keras goes on with weights
     * that are not numbers.) With {@code terminateOnNaN()} it stops quietly. If the thread is
     * interrupted, the model stays as of its last whole step and {@link #history} holds the epochs
     * that ended.
     *
     * @param x the inputs, one row for each sample
     * @param y the targets
     * @param options epochs, batches, validation, callbacks
     * @return loss and metrics of each epoch
     * @throws IllegalStateException if the model is not compiled
     * @throws IllegalArgumentException if data do not fit; no weight has changed
     * @throws org.deepecon.optim.TrainingDivergedException if training leaves the finite numbers
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public final History fit(Object x, Object y, FitOptions options) {
        Compilation plan = requireCompiled("fit");
        Split split = Split.of(this, plan.losses(), x, y, options);
        begin(split);
        var progress = new ProgressLine(options.verbose());
        var callbacks = new CallbackList(Stream.concat(options.callbacks().stream(),
                Stream.of(history, progress)).toList());
        try {
            new Fitting(this, training(), plan, split, options, callbacks, orderSeed()).run();
        } finally {
            progress.end();
        }
        return history;
    }

    /** Decides the next fit's order of samples, the same on every engine. */
    final long orderSeed() {
        training();                     // takes random numbers of its own, once
        return stepRandom().seed();
    }

    /** Forgets the fit before. */
    final void begin(Split split) {
        history = new History();
        stopping = false;
        validating = split.validation() != null;
        restoredEpoch = 0;
    }

    private Compilation requireCompiled(String where) {
        if (compiled == null) {
            throw new IllegalStateException(title() + ": " + where + " needs an optimizer and a"
                    + " loss. Call compile(\"adam\", \"mse\") first.");
        }
        return compiled;
    }

    final Programs training() {
        if (training == null) {
            training = new Programs(
                    new Objective(ready(), dtype(), trainableWeights(), rules()), compiled,
                    stepRandom());
        }
        return training;
    }

    /**
     * Loss and metrics, without training.
     *
     * @param x the inputs, one row for each sample
     * @param y the targets
     * @return by name
     */
    public final Logs evaluate(Object x, Object y) {
        return evaluate(x, y, RunOptions.evaluate());
    }

    /**
     * Loss and metrics, without training.
     *
     * @param x the inputs, one row for each sample
     * @param y the targets
     * @param options batches, weights of samples, what is printed
     * @return by name
     * @throws IllegalStateException if the model is not compiled
     * @throws IllegalArgumentException if data do not fit
     */
    public final Logs evaluate(Object x, Object y, RunOptions options) {
        Compilation plan = requireCompiled("evaluate");
        Samples samples = new Border(this, "evaluate")
                .samples(x, y, options.sampleWeight(), plan.losses());
        var progress = new ProgressLine(options.verbose());
        try {
            return new Judgement(training(), plan.scores(), samples, options.batchSize(),
                    callbacks(options, samples, progress)).run();
        } finally {
            progress.end();
        }
    }

    private Callback callbacks(RunOptions options, Samples samples, ProgressLine progress) {
        var callbacks = new CallbackList(Stream.concat(options.callbacks().stream(),
                Stream.of(progress)).toList());
        callbacks.setModel(this);
        callbacks.setParams(new Params(options.verbose(), 1,
                Rows.batches(samples.rows(), options.batchSize())));
        return callbacks;
    }

    /**
     * What the model makes of samples.
     *
     * @param x the inputs, one row for each sample
     * @return (samples, …), of the first output if there are several
     */
    public final Tensor predict(Object x) {
        return predict(x, RunOptions.predict());
    }

    /**
     * What the model makes of samples, computed batch by batch.
     *
     * @param x the inputs, one row for each sample
     * @param options batches, what is printed
     * @return (samples, …), of the first output if there are several
     * @throws IllegalArgumentException if data do not fit
     */
    public final Tensor predict(Object x, RunOptions options) {
        return predictAll(x, options).get(0);
    }

    /**
     * What the model makes of samples, all outputs.
     *
     * @param x the inputs, one row for each sample
     * @param options batches, what is printed
     * @return (samples, …) for each output
     * @throws IllegalArgumentException if data do not fit
     */
    public final List<Tensor> predictAll(Object x, RunOptions options) {
        List<Tensor> answer = predicting == null || !options.isSilent() ? null
                : predicting.again(x, options.batchSize());
        return answer == null ? predictNew(x, options) : answer;
    }

    private List<Tensor> predictNew(Object x, RunOptions options) {
        Samples samples = new Border(this, "predict").inputs(x);
        if (predicting == null) {
            predicting = new Programs(new Objective(ready(), dtype(), List.of(), List.of()), null,
                    null);
        }
        var progress = new ProgressLine(options.verbose());
        try {
            return new Prediction(predicting, samples, options.batchSize(),
                    callbacks(options, samples, progress), List.of(outputShapes()), dtype()).run();
        } finally {
            progress.end();
        }
    }

    // One batch.

    /**
     * Makes one step with a batch.
     *
     * @param x the inputs, one row for each sample
     * @param y the targets
     * @return loss and metrics of this batch, before the step
     * @throws org.deepecon.optim.TrainingDivergedException if the loss is not finite; no weight has
     *     changed
     */
    public final Logs trainOnBatch(Object x, Object y) {
        return trainOnBatch(x, y, null);
    }

    /**
     * Makes one step with a batch.
     *
     * @param x the inputs, one row for each sample
     * @param y the targets
     * @param sampleWeight one for each sample; null if all weigh the same
     * @return loss and metrics of this batch, before the step
     * @throws org.deepecon.optim.TrainingDivergedException if the loss is not finite; no weight has
     *     changed
     */
    public final Logs trainOnBatch(Object x, Object y, Object sampleWeight) {
        return new OneBatch(this, requireCompiled("trainOnBatch"), "trainOnBatch")
                .train(this::training, x, y, sampleWeight);
    }

    /**
     * Loss and metrics of a batch, without training.
     *
     * @param x the inputs, one row for each sample
     * @param y the targets
     * @return by name
     */
    public final Logs testOnBatch(Object x, Object y) {
        return new OneBatch(this, requireCompiled("testOnBatch"), "testOnBatch")
                .test(this::training, x, y);
    }

    /**
     * What the model makes of a batch, computed at once and silently. For calls one by one, such as
     * the rows of a simulation: a tensor of the shape of the one before takes a microsecond.
     *
     * @param x the inputs, one row for each sample
     * @return (samples, …), of the first output if there are several
     */
    public final Tensor predictOnBatch(Object x) {
        return predictAll(x, AT_ONCE).get(0);
    }

    /**
     * How weights change.
     *
     * @return as given to compile
     * @throws IllegalStateException if the model is not compiled
     */
    public final Optimizer optimizer() {
        return requireCompiled("optimizer").optimizer();
    }

    /**
     * Whether the model was compiled.
     *
     * @return after {@link #compile(CompileOptions)}
     */
    public final boolean isCompiled() {
        return compiled != null;
    }

    /**
     * What is made small.
     *
     * @return one for each output; null where an output has none
     * @throws IllegalStateException if the model is not compiled
     */
    public final List<org.deepecon.nn.Loss> losses() {
        return requireCompiled("losses").losses();
    }

    /**
     * The last fit, also of one that was interrupted.
     *
     * @return null before the first fit
     */
    public final History history() {
        return history;
    }

    /** Asks the running fit to end after this step; for callbacks. */
    public final void stopTraining() {
        stopping = true;
    }

    final boolean isStopping() {
        return stopping;
    }

    /** Lets a fit begin later, because a callback restored what it would have done. */
    final void restoredUpTo(int epoch) {
        restoredEpoch = epoch;
    }

    final int firstEpoch(int wanted) {
        return restoredEpoch > 0 ? restoredEpoch : wanted;
    }

    /** Whether the optimizer has its memory beside the weights. */
    final boolean isTrained() {
        return training != null;
    }

    /** Which values of a name in the logs are better. */
    final Direction direction(String logName) {
        return compiled.scores().direction(logName);
    }

    /** Whether the running fit has data to judge by. */
    final boolean isValidating() {
        return validating;
    }

    final CompileOptions compileOptions() {
        return compileOptions;
    }

    final Compilation compiled() {
        return compiled;
    }

    // Other engines.

    /**
     * The same model on another engine: it trains, judges and predicts with this model's layers and
     * weights, and gives its weights back after each epoch.
     *
     * @param engine such as {@link Engine#DL4J}
     * @return the model there
     * @throws UnsupportedOperationException if the engine has no such layer, loss or optimizer; it
     *     is named
     * @throws IllegalStateException if the engine is not on the class path
     */
    public final EngineModel on(Engine engine) {
        return EngineModel.of(this, engine);
    }

    // Files.

    /**
     * Writes the model to a file that Python's {@code keras.models.load_model} reads: layers,
     * weights, and, if the model is compiled, optimizer with its memory, losses and metrics. The
     * file appears whole or not at all. {@link Models#load} reads it back.
     *
     * <p>A loss or metric that is a function of Java cannot be in the file: one printed line says
     * so, and the model must be compiled again after loading.
     *
     * @param file ends in {@code .keras}
     * @throws org.deepecon.config.ConfigException if a layer cannot be saved; it is named
     */
    public final void save(String file) {
        ModelFiles.save(this, Path.of(file));
    }

    /**
     * Writes the weights, and the optimizer's memory if the model is compiled. The file appears
     * whole or not at all.
     *
     * @param file ends in {@code .weights.h5}, which Keras's {@code load_weights} reads, or in
     *     {@code .npz}, which NumPy's {@code load} reads: one array for each weight, named
     *     {@code dense/kernel}
     */
    public final void saveWeights(String file) {
        ready();
        if (ModelFiles.isWeights(file)) {
            ModelFiles.saveWeights(this, Path.of(file));
        } else {
            WeightsFile.save(Path.of(file), NamedWeights.of(this));
        }
    }

    /**
     * Reads weights: from {@code .weights.h5} by class and order of the layers, as Keras does; from
     * {@code .npz} by name if all names agree, else in their order. Nothing changes unless all fit.
     * The optimizer's memory is read, too, if it is in the file and of the same kind.
     *
     * @param file ends in {@code .weights.h5} or {@code .npz}
     * @throws IllegalArgumentException if the count or a shape differs
     */
    public final void loadWeights(String file) {
        ready();
        if (ModelFiles.isWeights(file)) {
            ModelFiles.loadWeights(this, Path.of(file));
        } else {
            WeightsFile.load(Path.of(file), NamedWeights.of(this));
        }
    }

    // Description.

    /** Prints layers, shapes and counts of weights as Keras does. */
    public final void summary() {
        System.out.print(summaryText());
    }

    /**
     * What {@link #summary()} prints, 76 columns wide or as the terminal is.
     *
     * @return lines
     */
    public final String summaryText() {
        return Summary.of(this).text();
    }

    // Looking inside.

    /**
     * Draws the layers with their shapes, and how they hang together.
     *
     * @return a diagram; without shapes as long as the input is not known
     */
    public final Plot plot() {
        return ModelDiagram.of(this);
    }

    /**
     * What each layer makes of some samples, for {@code distributions(model.activations(x))}.
     *
     * @param x the inputs, one row for each sample
     * @return by layer, in order, without training behaviour
     */
    public final Map<String, Tensor> activations(Object x) {
        return Insight.activations(this, x);
    }

    /**
     * The derivatives of the loss on some samples by each weight that is trained, without training
     * behaviour.
     *
     * @param x the inputs, one row for each sample
     * @param y the targets
     * @return by weight, such as {@code dense/kernel}
     * @throws IllegalStateException if the model is not compiled
     */
    public final Map<String, Tensor> gradients(Object x, Object y) {
        return Insight.gradients(this, requireCompiled("gradients"), x, y);
    }

    /**
     * The weights by name, for {@code distributions(model.weightValues())}.
     *
     * @return copies, such as {@code dense/kernel}
     */
    public final Map<String, Tensor> weightValues() {
        return Insight.weights(this);
    }
}
