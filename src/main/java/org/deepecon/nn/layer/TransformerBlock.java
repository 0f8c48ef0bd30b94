package org.deepecon.nn.layer;

import java.util.List;
import org.deepecon.config.Settings;
import org.deepecon.nn.Activation;
import org.deepecon.nn.Activations;
import org.deepecon.nn.Call;
import org.deepecon.nn.Initializer;
import org.deepecon.nn.Initializers;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * The settings of transformer blocks, with KerasHub's defaults, and the part that all have: two
 * dense layers for each step by itself, and steps around which the input is added to the result.
 *
 * @param <L> the block's own class
 */
public abstract class TransformerBlock<L extends Layer> extends LayerOfLayers<L> {
    /** What layer normalizations add to the variance unless set. */
    public static final double EPSILON = 1e-5;

    private int intermediateDim;
    private int numHeads;
    private double dropout;
    private double epsilon = EPSILON;
    private boolean normalizeFirst;
    private Activation activation = Activations.RELU;
    private Initializer kernelInitializer = Initializers.glorotUniform();
    private Initializer biasInitializer = Initializers.zeros();
    private Dense intermediate;
    private Dense output;
    private LayerNormalization norm;

    TransformerBlock(String type, int intermediateDim, int numHeads) {
        this.intermediateDim = Checked.positive(type, "intermediateDim", intermediateDim);
        this.numHeads = Checked.positive(type, "numHeads", numHeads);
    }

    /**
     * The share that falls in training: of attention's weights and of each part's results.
     *
     * @param rate in [0, 1); 0 unless set
     * @return this
     */
    public L dropout(double rate) {
        beforeBuild("dropout");
        dropout = Checked.rate(title(), "dropout", rate);
        return self();
    }

    /**
     * What is between the two dense layers.
     *
     * @param value any function; relu unless set
     * @return this
     */
    public L activation(Activation value) {
        beforeBuild("activation");
        activation = java.util.Objects.requireNonNull(value, "activation");
        return self();
    }

    /**
     * What is between the two dense layers.
     *
     * @param name Keras's, such as {@code "gelu"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L activation(String name) {
        return activation(Activations.get(name));
    }

    /**
     * What layer normalizations add to the variance.
     *
     * @param value ≥ 0; {@value #EPSILON} unless set
     * @return this
     */
    public L layerNormEpsilon(double value) {
        beforeBuild("layerNormEpsilon");
        epsilon = Checked.notNegative(title(), "layerNormEpsilon", value);
        return self();
    }

    /**
     * Whether to normalize before each part, {@code x + F(norm(x))}, instead of behind it,
     * {@code norm(x + F(x))}.
     *
     * @param value false unless set, as in the paper; deep stacks train more easily with true
     * @return this
     */
    public L normalizeFirst(boolean value) {
        beforeBuild("normalizeFirst");
        normalizeFirst = value;
        return self();
    }

    /**
     * How all kernels start.
     *
     * @param value their first value; Glorot uniform unless set
     * @return this
     */
    public L kernelInitializer(Initializer value) {
        beforeBuild("kernelInitializer");
        kernelInitializer = java.util.Objects.requireNonNull(value, "kernelInitializer");
        return self();
    }

    /**
     * How all kernels start.
     *
     * @param name Keras's, such as {@code "he_normal"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L kernelInitializer(String name) {
        return kernelInitializer(Initializers.get(name));
    }

    /**
     * How all biases start.
     *
     * @param value their first value; zeros unless set
     * @return this
     */
    public L biasInitializer(Initializer value) {
        beforeBuild("biasInitializer");
        biasInitializer = java.util.Objects.requireNonNull(value, "biasInitializer");
        return self();
    }

    /**
     * How all biases start.
     *
     * @param name Keras's, such as {@code "zeros"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L biasInitializer(String name) {
        return biasInitializer(Initializers.get(name));
    }

    final MultiHeadAttention attention(String name, int width) {
        return part(name, new MultiHeadAttention(numHeads, width / numHeads).dropout(dropout)
                .kernelInitializer(kernelInitializer).biasInitializer(biasInitializer));
    }

    final LayerNormalization normalization(String name) {
        return part(name, new LayerNormalization().epsilon(epsilon));
    }

    final void makeFeedForward(int width) {
        norm = normalization("feedforward_layer_norm");
        intermediate = dense("feedforward_intermediate_dense", intermediateDim)
                .activation(activation);
        output = dense("feedforward_output_dense", width);
    }

    private Dense dense(String name, int units) {
        return part(name, new Dense(units).kernelInitializer(kernelInitializer)
                .biasInitializer(biasInitializer));
    }

    final List<Layer> feedForward() {
        return List.of(norm, intermediate, output);
    }

    /** Builds parts that take and give (batch, steps, width), but for the last. */
    final void build(List<Layer> parts, Shape sample) {
        for (Layer each : parts) {
            each.build(dtype(), seeds().split(), each == output
                    ? sample.with(-1, intermediateDim) : sample);
        }
    }

    final Shape checked(Shape input) {
        if (input.rank() != 2 || input.dim(1) % numHeads != 0) {
            throw misfit("(batch, steps, a multiple of " + numHeads + ")", input,
                    "Choose a width that the heads can share.");
        }
        return input;
    }

    final Tensor withFeedForward(Call call, Tensor x) {
        return around(call, norm, x, each -> output.call(call, intermediate.call(call, each)));
    }

    /** A part with its normalization, its dropout, and the input added to its result. */
    final Tensor around(Call call, LayerNormalization normalization, Tensor x,
            java.util.function.UnaryOperator<Tensor> part) {
        Tensor given = normalizeFirst ? normalized(call, normalization, x) : x;
        Tensor found = part.apply(given);
        Tensor dropped = call.isTraining() && dropout > 0
                ? Dropout.dropped(found, dropout, found.shape(), call.random()) : found;
        Tensor sum = marked(call, x, dropped.plus(x));
        return normalizeFirst ? sum : normalized(call, normalization, sum);
    }

    private static Tensor normalized(Call call, LayerNormalization normalization, Tensor x) {
        return marked(call, x, normalization.call(call, x));
    }

    private static Tensor marked(Call call, Tensor before, Tensor after) {
        call.mask(after, call.mask(before));
        return after;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        intermediateDim = s.whole("intermediate_dim", intermediateDim);
        numHeads = s.whole("num_heads", numHeads);
        dropout = s.number("dropout", dropout);
        activation = s.value("activation", activation, Activations.KIND);
        epsilon = s.number("layer_norm_epsilon", epsilon);
        kernelInitializer = s.value("kernel_initializer", kernelInitializer, Initializers.KIND);
        biasInitializer = s.value("bias_initializer", biasInitializer, Initializers.KIND);
        normalizeFirst = s.flag("normalize_first", normalizeFirst);
    }

    @Override
    public boolean passesMask() {
        return false;
    }
}
