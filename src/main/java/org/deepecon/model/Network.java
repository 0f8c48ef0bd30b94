package org.deepecon.model;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.deepecon.nn.Call;
import org.deepecon.nn.Layer;
import org.deepecon.nn.LayerNames;
import org.deepecon.nn.LayerOutput;
import org.deepecon.nn.WeightRule;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.deepecon.tensor.Variable;

/**
 * Layers that hang together: a function of tensors with weights. The part of a {@link Model} that
 * knows nothing of training.
 */
public abstract class Network extends Layer implements UnaryOperator<Tensor> {
    private final List<? extends LayerOutput> inputs;
    private final List<? extends LayerOutput> outputs;
    private RandomSource random = new RandomSource(new SplittableRandom().nextLong());
    private DType type;
    private Wiring wiring;

    /** A network whose subclass hangs it together. */
    Network() {
        this.inputs = List.of();
        this.outputs = List.of();
    }

    /** Layers used on each other's outputs. */
    Network(List<? extends LayerOutput> inputs, List<? extends LayerOutput> outputs) {
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

    final void useSeed(long value) {
        requireUnbuilt("seed(" + value + ")");
        random = new RandomSource(value);
    }

    final void useType(DType value) {
        requireUnbuilt("dtype(" + value + ")");
        type = value;
    }

    private void requireUnbuilt(String what) {
        if (isBuilt()) {
            throw new IllegalStateException(title() + ": " + what + " comes too late, the weights"
                    + " are made already. Call it right after the model is made.");
        }
    }

    final Wiring ready() {
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
    void changeLayers() {
        wiring = null;
    }

    /** Shapes of one sample; null if not known. */
    Shape[] knownInputs() {
        return inputs.stream().map(LayerOutput::shape).toArray(Shape[]::new);
    }

    /** Freezes the network as a whole; its layers stay as they are. */
    final void freezeItself() {
        super.trainable(false);
    }

    /** Takes samples of these shapes from now on, or refuses them. */
    void expect(Shape... samples) {
        outputShape(samples);
    }

    /** Random numbers of their own for dropout, noise or the order of samples. */
    final RandomSource stepRandom() {
        return random.split();
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

    @Override
    public String type() {
        return "Functional";
    }

    @Override
    public Shape outputShape(Shape... shapes) {
        if (!Arrays.equals(shapes, knownInputs())) {
            throw new ShapeException(title() + ": expected samples of shape "
                    + Arrays.toString(knownInputs()) + ", got " + Arrays.toString(shapes) + ".");
        }
        return outputs.get(0).shape();
    }

    @Override
    public Shape[] outputShapes(Shape... shapes) {
        Shape first = outputShape(shapes);
        return outputs.size() < 2 ? new Shape[] {first}
                : outputs.stream().map(LayerOutput::shape).toArray(Shape[]::new);
    }

    @Override
    public final Object callArguments(List<Object> given) {
        return given.size() > 1 ? List.of(given) : given;
    }

    @Override
    public final Tensor[] callAll(Call call, Tensor... given) {
        return ready().run(call, given);
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
     * Where data enter.
     *
     * @return as given to the model; for layers in a line the one in front
     * @throws IllegalStateException if what one sample looks like is not known yet
     */
    public final List<LayerOutput> inputs() {
        return ready().inputs();
    }

    /**
     * What is predicted. From here {@link LayerOutput#inputs} lead back through the layers.
     *
     * @return as given to the model; for layers in a line what the last one gives
     * @throws IllegalStateException if what one sample looks like is not known yet
     */
    public final List<LayerOutput> outputs() {
        return ready().outputs();
    }

    /**
     * A layer by its name.
     *
     * @param layerName as in {@link Model#summary()}
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
    private <T> List<T> gather(Function<Layer, List<T>> part) {
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

    @Override
    public String toString() {
        return title() + ": " + layers().stream().map(Layer::type)
                .collect(Collectors.joining(" → "))
                + (knownInputs() == null ? "" : ", " + countParams() + " weights");
    }
}
