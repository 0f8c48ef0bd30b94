package org.deepecon.model;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.deepecon.nn.Call;
import org.deepecon.nn.Layer;
import org.deepecon.nn.LayerNames;
import org.deepecon.nn.LayerOutput;
import org.deepecon.nn.Loss;
import org.deepecon.nn.WeightRule;
import org.deepecon.optim.Optimizer;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.deepecon.tensor.Variable;

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
 * <p>Data are given as a {@link Tensor} or an array of numbers ({@code double[][]}, {@code float[][]},
 * {@code double[]}, {@code int[]}, …), one row for each sample; for several inputs or outputs as a
 * list or a map by name of those. Data that do not fit are refused before any weight changes.
 *
 * <p>A model is a layer: it can be used in another model. Mutable; not safe for use by several
 * threads. The same seed gives the same weights and the same fit, bit by bit.
 */
public class Model extends Layer implements UnaryOperator<Tensor> {
    private final List<? extends LayerOutput> inputs;
    private final List<? extends LayerOutput> outputs;
    private RandomSource random = new RandomSource(new SplittableRandom().nextLong());
    private DType type;
    private Wiring wiring;
    private Compilation compiled;
    private Programs training;
    private Programs predicting;
    private History history;
    private boolean stopping;
    private int restoredEpoch;

    /** Without wiring yet. */
    Model() {
        this.inputs = List.of();
        this.outputs = List.of();
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
        super.name(LayerNames.next("Functional"));
        for (LayerOutput each : inputs) {
            if (each.layer().name() == null) {
                each.layer().name(LayerNames.next("InputLayer"));
            }
        }
        this.inputs = List.copyOf(inputs);
        this.outputs = List.copyOf(outputs);
        Wiring.of("Functional \"" + name() + "\"", inputs, outputs);
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
        requireUnbuilt("seed(" + value + ")");
        random = new RandomSource(value);
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
        requireUnbuilt("dtype(" + value + ")");
        type = value;
        return this;
    }

    private void requireUnbuilt(String what) {
        if (isBuilt()) {
            throw new IllegalStateException(title() + ": " + what + " comes too late, the weights"
                    + " are made already. Call it right after the model is made.");
        }
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

    // Building.

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

    private Wiring ready() {
        if (wiring == null) {
            if (knownInputs() == null) {
                throw new IllegalStateException(title() + ": what one sample looks like is not"
                        + " known yet. Put input(…) in front of the layers, call build(…), or fit"
                        + " first.");
            }
            Tracing.paused(this::makeReady);
        }
        return wiring;
    }

    private Wiring makeReady() {
        if (isBuilt()) {
            makeWeights(knownInputs());
        } else {
            build(numberType(), random.split(), knownInputs());
        }
        return wiring;
    }

    @Override
    protected final void makeWeights(Shape... shapes) {
        expect(shapes);
        Wiring made = wire();
        made.build(dtype(), seeds());
        wiring = made;
    }

    /** The layers hung together. */
    Wiring wire() {
        return Wiring.of(title(), inputs, outputs);
    }

    /** Forgets what depends on the layers. */
    final void changeLayers() {
        wiring = null;
        compiled = null;
        training = null;
        predicting = null;
    }

    /** Shapes of one sample; null if not known. */
    Shape[] knownInputs() {
        return inputs.stream().map(LayerOutput::shape).toArray(Shape[]::new);
    }

    /** Takes samples of these shapes from now on, or refuses them. */
    void expect(Shape... samples) {
        outputShape(samples);
    }

    final DType numberType() {
        return isBuilt() ? dtype() : type == null ? DType.floatx() : type;
    }

    final List<String> inputNames() {
        return inputs.isEmpty() ? List.of("x")
                : inputs.stream().map(each -> each.layer().name()).toList();
    }

    final List<String> outputNames() {
        if (!outputs.isEmpty()) {
            return outputs.stream().map(each -> each.layer().name()).toList();
        }
        List<Layer> layers = layers();
        String last = layers.isEmpty() ? null : layers.get(layers.size() - 1).name();
        return List.of(last == null ? "output" : last);
    }

    final Shape[] outputShapes() {
        return ready().outputs().stream().map(LayerOutput::shape).toArray(Shape[]::new);
    }

    // As a layer.

    @Override
    public String type() {
        return "Functional";
    }

    @Override
    public Shape outputShape(Shape... shapes) {
        if (!Arrays.equals(shapes, knownInputs())) {
            throw new org.deepecon.tensor.ShapeException(title() + ": expected samples of shape "
                    + Arrays.toString(knownInputs()) + ", got " + Arrays.toString(shapes) + ".");
        }
        return outputs.get(0).shape();
    }

    @Override
    public final Tensor call(Call call, Tensor... given) {
        return ready().run(call, given)[0];
    }

    /**
     * What the network makes of a batch, without training behaviour. With numbers it computes at
     * once; in a traced function it is traced along, so that it can be derived or be part of a
     * loss.
     *
     * @param x (batch, …), one for each input
     * @return (batch, …), the first output
     */
    public final Tensor call(Tensor... x) {
        if (knownInputs() == null) {
            expect(Rows.sample(x[0]));
        }
        return call(Call.inference(), x);
    }

    /**
     * As {@link #call(Tensor...)}: a model is a function, for {@code grad(model)}.
     *
     * @param x (batch, …)
     * @return (batch, …)
     */
    @Override
    public final Tensor apply(Tensor x) {
        return call(x);
    }

    /**
     * The layers.
     *
     * @return in Keras's order; with input layers unless they are in a line
     */
    public List<Layer> layers() {
        return wire().layers();
    }

    /**
     * A layer by its name.
     *
     * @param layerName as in {@link #summary()}
     * @return the layer
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public final Layer getLayer(String layerName) {
        if (wiring == null && knownInputs() != null) {
            ready();
        }
        return layers().stream().filter(each -> layerName.equals(each.name())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(title() + ": expected one of the"
                        + " layers " + layers().stream().map(Layer::name).toList() + ", got \""
                        + layerName + "\"."));
    }

    /**
     * A layer by its place.
     *
     * @param index from 0; −1 is the last
     * @return the layer
     * @throws IllegalArgumentException if there is none
     */
    public final Layer getLayer(int index) {
        List<Layer> all = layers();
        int from0 = index < 0 ? index + all.size() : index;
        if (from0 < 0 || from0 >= all.size()) {
            throw new IllegalArgumentException(title() + ": expected a layer from 0 to "
                    + (all.size() - 1) + ", got " + index + ".");
        }
        return all.get(from0);
    }

    @Override
    public final List<Variable> weights() {
        return gather(Layer::weights);
    }

    @Override
    public final List<Variable> trainableWeights() {
        return isTrainable() ? gather(Layer::trainableWeights) : List.of();
    }

    @Override
    public final List<WeightRule> rules() {
        return gather(Layer::rules);
    }

    @Override
    public final int countParams() {
        return weights().stream().mapToInt(Tensor::size).sum();
    }

    /** Of all layers; each once. */
    private <T> List<T> gather(java.util.function.Function<Layer, List<T>> part) {
        if (knownInputs() == null) {
            return List.of();
        }
        return ready().layers().stream().flatMap(each -> part.apply(each).stream()).distinct()
                .toList();
    }

    /**
     * The numbers of all weights.
     *
     * @return copies, in the order of {@link #weights}
     */
    public final List<Tensor> getWeights() {
        return weights().stream().map(Variable::value).toList();
    }

    /**
     * Changes the numbers of all weights; of none if one does not fit.
     *
     * @param values one for each of {@link #weights}, of its shape, finite
     * @throws org.deepecon.tensor.ShapeException if the count or a shape differs
     * @throws IllegalArgumentException if a number is not finite
     */
    public final void setWeights(List<? extends Tensor> values) {
        ready();
        NamedWeights.of(this).assign("setWeights", values);
    }

    /**
     * Writes the weights to a file that NumPy's {@code load} reads, one array for each, named
     * {@code dense/kernel}. The file appears whole or not at all.
     *
     * @param file ends in {@code .npz}
     */
    public final void saveWeights(String file) {
        ready();
        WeightsFile.save(Path.of(file), NamedWeights.of(this));
    }

    /**
     * Reads weights: by name if all names agree, else in their order. Nothing changes unless all
     * fit.
     *
     * @param file ends in {@code .npz}
     * @throws org.deepecon.tensor.ShapeException if the count or a shape differs
     */
    public final void loadWeights(String file) {
        ready();
        WeightsFile.load(Path.of(file), NamedWeights.of(this));
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
        var border = new Border(this, "fit");
        Samples all = border.weighted(border.samples(x, y, options.sampleWeight(), plan.losses()),
                options.classWeight());
        Samples[] parts = Split.of(all, options, this, plan.losses());
        history = new History();
        stopping = false;
        restoredEpoch = 0;
        var progress = new ProgressLine(options.verbose());
        var callbacks = new CallbackList(Stream.of(options.callbacks().stream(),
                Stream.of(history, progress)).<Callback>flatMap(each -> each).toList());
        try {
            new Fitting(this, training(), plan, parts[0], parts[1], options, callbacks,
                    random.split().seed()).run();
        } finally {
            progress.end();
        }
        return history;
    }

    private Compilation requireCompiled(String where) {
        if (compiled == null) {
            throw new IllegalStateException(title() + ": " + where + " needs an optimizer and a"
                    + " loss. Call compile(\"adam\", \"mse\") first.");
        }
        return compiled;
    }

    private Programs training() {
        ready();
        if (training == null) {
            training = new Programs(new Objective(wiring, dtype(), trainableWeights(), rules()),
                    compiled, random.split());
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
        Samples samples = new Border(this, "predict").inputs(x);
        ready();
        if (predicting == null) {
            predicting = new Programs(new Objective(wiring, dtype(), List.of(), List.of()), null,
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
     * What the model makes of a batch, computed at once and silently.
     *
     * @param x the inputs, one row for each sample
     * @return (samples, …), of the first output if there are several
     */
    public final Tensor predictOnBatch(Object x) {
        return predict(x, RunOptions.predict().verbose(0).batchSize(Integer.MAX_VALUE));
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

    final Compilation compiled() {
        return compiled;
    }

    final Wiring wiring() {
        return ready();
    }

    // Description.

    /** Prints layers, shapes and counts of weights as Keras does. */
    public final void summary() {
        PrintStream out = System.out;
        out.print(summaryText());
    }

    /**
     * What {@link #summary()} prints, 76 columns wide or as the terminal is.
     *
     * @return lines
     */
    public final String summaryText() {
        return Summary.of(this).text();
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        layers().forEach(each -> parts.add(each.type()));
        return title() + ": " + String.join(" → ", parts)
                + (knownInputs() == null ? "" : ", " + countParams() + " weights");
    }
}
