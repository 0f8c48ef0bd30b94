package org.deepecon.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepecon.config.Configurable;
import org.deepecon.config.Settings;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.deepecon.tensor.Variable;

/**
 * A part of a network: its weights, and what it makes of its inputs.
 *
 * <p>Settings are made before the first use; then {@link #build} makes the weights for the inputs'
 * shapes. All shapes here are without the batch axis: {@code (2,)} for inputs (batch, 2).
 */
public abstract class Layer implements Configurable {
    private static final RandomSource DEFAULT_SEEDS = new RandomSource(System.nanoTime());

    private final List<Variable> weights = new ArrayList<>();
    private final List<Variable> frozen = new ArrayList<>();
    private final List<WeightRule> rules = new ArrayList<>();
    private String name;
    private boolean trainable = true;
    private boolean built;
    private Shape inputShape;
    private RandomSource seeds;
    private DType dtype;

    /** A layer that is not built yet. */
    protected Layer() {
    }

    /**
     * Makes the weights with {@link #addWeight}. Called once, before the first use.
     *
     * @param inputs shapes without the batch axis
     * @throws ShapeException if the layer cannot take them
     */
    protected abstract void makeWeights(Shape... inputs);

    /**
     * The shape of the result.
     *
     * @param inputs shapes without the batch axis
     * @return without the batch axis
     * @throws ShapeException if the layer cannot take them
     */
    public abstract Shape outputShape(Shape... inputs);

    /**
     * Whether the steps of the result that count are those of the inputs, if there are as many:
     * false for layers that mix steps, or say themselves which steps count.
     *
     * @return true unless overridden
     */
    public boolean passesMask() {
        return true;
    }

    /**
     * The shapes of all results, for layers that give several.
     *
     * @param inputs shapes without the batch axis
     * @return without the batch axis; only {@link #outputShape} unless overridden
     * @throws ShapeException if the layer cannot take the inputs
     */
    public Shape[] outputShapes(Shape... inputs) {
        return new Shape[] {outputShape(inputs)};
    }

    /**
     * All results, for layers that give several.
     *
     * @param call whether it is training, and what the layer leaves
     * @param inputs (batch, …) each
     * @return (batch, …) each; only that of {@link #call} unless overridden
     */
    public Tensor[] callAll(Call call, Tensor... inputs) {
        return new Tensor[] {call(call, inputs)};
    }

    /**
     * What the layer makes of its inputs; tensor operations only.
     *
     * @param call whether it is training, and what the layer leaves
     * @param inputs (batch, …) each
     * @return (batch, …)
     */
    public abstract Tensor call(Call call, Tensor... inputs);

    /**
     * The word in summaries and configurations: {@code Dense}.
     *
     * @return Keras's class name
     */
    public String type() {
        return getClass().getSimpleName();
    }

    /**
     * The settings under Keras's names. A layer with settings of its own begins with those of its
     * superclass and then states each once; see {@link org.deepecon.config}.
     *
     * @param s writes or reads them
     */
    @Override
    public void settings(Settings s) {
        named(s);
        trainable = s.flag("trainable", trainable);
    }

    /**
     * The settings that all layers of Keras have.
     *
     * @param s writes or reads them
     */
    protected final void named(Settings s) {
        name = s.text("name", name);
        s.value("dtype", dtype == null ? DType.floatx() : dtype, DTypePolicy.KIND);
    }

    /**
     * How Keras's call takes the inputs.
     *
     * @param inputs as they are given to {@link #on}
     * @return the same unless overridden: each an argument of its own; a list in it is one
     *     argument, as in {@code Add()([a, b])}
     */
    public Object callArguments(List<Object> inputs) {
        return inputs;
    }

    /**
     * Inputs that Keras's call takes by name.
     *
     * @param inputs as they are given to {@link #on}
     * @return those that are not among {@link #callArguments}; none unless overridden
     */
    public Map<String, Object> callInputs(List<Object> inputs) {
        return Map.of();
    }

    /**
     * Settings that Keras's layer takes when it is called, not when it is made.
     *
     * @return those that are not as Keras has them by default
     */
    public Map<String, Object> callKeywords() {
        return Map.of();
    }

    /**
     * Takes one of {@link #callKeywords} when a file is read.
     *
     * @param name Keras's
     * @param value of it
     * @return false if the layer has none of this name
     */
    public boolean callKeyword(String name, Object value) {
        return false;
    }

    /**
     * The weights as Keras's files hold them: by the path of what holds them inside the layer.
     *
     * @return all weights under {@code ""} unless overridden; such as {@code cell} for those of a
     *     recurrent layer
     */
    public Map<String, List<Variable>> weightPaths() {
        return Map.of("", weights());
    }

    /**
     * Makes the weights, unless they are there.
     *
     * @param type of the weights
     * @param random for their first values
     * @param inputs shapes without the batch axis
     * @throws ShapeException if the layer cannot take them
     */
    public final void build(DType type, RandomSource random, Shape... inputs) {
        if (built) {
            return;
        }
        dtype = type;
        seeds = random == null ? DEFAULT_SEEDS : random;
        outputShape(inputs);
        forgetWeights();
        makeWeights(inputs);
        built = true;
    }

    /** An attempt that failed may have made some. */
    private void forgetWeights() {
        weights.clear();
        frozen.clear();
        rules.clear();
    }

    /**
     * Adds a weight.
     *
     * @param weightName such as {@code kernel}
     * @param shape of it
     * @param initializer of its first value
     * @return the weight
     */
    protected final Variable addWeight(String weightName, Shape shape, Initializer initializer) {
        Tensor value = Tracing.paused(() -> initializer.make(shape, dtype, seeds.split()));
        var weight = new Variable(weightName, value);
        weights.add(weight);
        return weight;
    }

    /**
     * Adds a weight with a penalty or limits.
     *
     * @param weightName such as {@code kernel}
     * @param shape of it
     * @param initializer of its first value
     * @param regularizer of its penalty, or null
     * @param constraint of its limits, or null
     * @return the weight
     */
    protected final Variable addWeight(String weightName, Shape shape, Initializer initializer,
            Regularizer regularizer, Constraint constraint) {
        Variable weight = addWeight(weightName, shape, initializer);
        if (regularizer != null || constraint != null) {
            rules.add(new WeightRule(weight, regularizer, constraint));
        }
        return weight;
    }

    /**
     * Adds a weight that no optimizer changes, such as a moving average.
     *
     * @param weightName such as {@code moving_mean}
     * @param shape of it
     * @param initializer of its first value
     * @return the weight
     */
    protected final Variable addState(String weightName, Shape shape, Initializer initializer) {
        Variable weight = addWeight(weightName, shape, initializer);
        frozen.add(weight);
        return weight;
    }

    /**
     * Uses the layer in a functional model. A layer used twice shares its weights.
     *
     * @param inputs an {@link Input}, or what other layers give; several for layers that merge
     * @return what the layer gives; the first, if it gives several
     * @throws ShapeException if the layer cannot take them
     */
    public final LayerOutput on(LayerOutput... inputs) {
        return allOn(inputs).get(0);
    }

    /**
     * Uses a layer that gives several results in a functional model.
     *
     * @param inputs as for {@link #on}
     * @return all that the layer gives
     * @throws ShapeException if the layer cannot take the inputs
     */
    public final List<LayerOutput> allOn(LayerOutput... inputs) {
        if (name == null) {
            name = LayerNames.next(type());
        }
        return new LayerUse(this, List.of(inputs)).all();
    }

    /**
     * Where first values of weights come from: for a layer made of layers, to build those.
     *
     * @return null before the layer is built
     */
    protected final RandomSource seeds() {
        return seeds;
    }

    /**
     * All weights, in Keras's order.
     *
     * @return none before the layer is built
     */
    public List<Variable> weights() {
        return List.copyOf(weights);
    }

    /**
     * The weights that training changes.
     *
     * @return none if the layer is not trainable
     */
    public List<Variable> trainableWeights() {
        return trainable ? weights.stream().filter(each -> !frozen.contains(each)).toList()
                : List.of();
    }

    /**
     * How many numbers the weights hold.
     *
     * @return their count
     */
    public int countParams() {
        return weights.stream().mapToInt(Tensor::size).sum();
    }

    /**
     * What is to be done with weights beside the optimizer's step.
     *
     * @return penalties and limits; none for most weights
     */
    public List<WeightRule> rules() {
        return List.copyOf(rules);
    }

    /**
     * Whether the weights are there.
     *
     * @return after {@link #build}
     */
    public final boolean isBuilt() {
        return built;
    }

    /**
     * Tells a first layer what comes in, instead of an input layer.
     *
     * @param dims without the batch axis
     * @return this
     */
    public Layer inputShape(int... dims) {
        inputShape = Shape.of(dims);
        return this;
    }

    /**
     * What comes in, if the layer was told.
     *
     * @return without the batch axis; null if it was not
     */
    public final Shape declaredInput() {
        return inputShape;
    }

    /**
     * The type of the weights.
     *
     * @return null before the layer is built
     */
    public final DType dtype() {
        return dtype;
    }

    /**
     * Whether training changes this layer.
     *
     * @return true unless frozen
     */
    public final boolean isTrainable() {
        return trainable;
    }

    /**
     * Freezes or thaws the layer; takes effect at the next compile, as in Keras.
     *
     * @param value false to freeze
     * @return this
     */
    public Layer trainable(boolean value) {
        trainable = value;
        return this;
    }

    /**
     * The name.
     *
     * @return null until it is given one or becomes part of a model
     */
    public final String name() {
        return name;
    }

    /**
     * Names the layer.
     *
     * @param value unique in its model
     * @return this
     */
    public Layer name(String value) {
        name = value;
        return this;
    }

    /**
     * The layer as a message names it.
     *
     * @return {@code Dense "hidden_1"}
     */
    public final String title() {
        return name == null ? type() : type() + " \"" + name + "\"";
    }

    @Override
    public String toString() {
        return title();
    }
}
