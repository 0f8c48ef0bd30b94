package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.nn.Constraint;
import org.deepecon.nn.Constraints;
import org.deepecon.nn.Initializer;
import org.deepecon.nn.Initializers;
import org.deepecon.nn.Layer;
import org.deepecon.nn.Regularizer;
import org.deepecon.nn.Regularizers;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;
import org.deepecon.tensor.Window;

/**
 * A layer that filters each channel for itself and then mixes the channels at each place: about as
 * good as a convolution, with far fewer weights.
 *
 * @param <L> the layer's own class
 */
public abstract class SeparableConvolution<L extends Layer> extends WindowLayer<L> {
    private int filters;
    private final WeightSettings depthwise =
            new WeightSettings("depthwise_kernel", Initializers.glorotUniform());
    private final WeightSettings pointwise =
            new WeightSettings("pointwise_kernel", Initializers.glorotUniform());
    private int depthMultiplier = 1;
    private Variable depthwiseKernel;
    private Variable pointwiseKernel;
    private Variable bias;

    SeparableConvolution(String type, int axes, int filters, int... kernelSize) {
        super(type, axes, kernelSize);
        this.filters = Checked.positive(type, "filters", filters);
    }

    /**
     * How many filters each channel has before the channels are mixed.
     *
     * @param value ≥ 1; 1 unless set
     * @return this
     */
    public L depthMultiplier(int value) {
        beforeBuild("depthMultiplier");
        depthMultiplier = Checked.positive(type(), "depthMultiplier", value);
        return self();
    }

    /**
     * How the depthwise kernel starts.
     *
     * @param value its first value; Glorot uniform unless set
     * @return this
     */
    public L depthwiseInitializer(Initializer value) {
        beforeBuild("depthwiseInitializer");
        depthwise.initializer(value);
        return self();
    }

    /**
     * How the depthwise kernel starts.
     *
     * @param name Keras's, such as {@code "he_normal"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L depthwiseInitializer(String name) {
        return depthwiseInitializer(Initializers.get(name));
    }

    /**
     * A penalty on the depthwise kernel.
     *
     * @param value its penalty; null for none
     * @return this
     */
    public L depthwiseRegularizer(Regularizer value) {
        beforeBuild("depthwiseRegularizer");
        depthwise.regularizer(value);
        return self();
    }

    /**
     * A penalty on the depthwise kernel.
     *
     * @param name Keras's, such as {@code "l2"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L depthwiseRegularizer(String name) {
        return depthwiseRegularizer(Regularizers.get(name));
    }

    /**
     * Limits of the depthwise kernel.
     *
     * @param value its limits; null for none
     * @return this
     */
    public L depthwiseConstraint(Constraint value) {
        beforeBuild("depthwiseConstraint");
        depthwise.constraint(value);
        return self();
    }

    /**
     * Limits of the depthwise kernel.
     *
     * @param name Keras's, such as {@code "max_norm"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L depthwiseConstraint(String name) {
        return depthwiseConstraint(Constraints.get(name));
    }

    /**
     * How the pointwise kernel starts.
     *
     * @param value its first value; Glorot uniform unless set
     * @return this
     */
    public L pointwiseInitializer(Initializer value) {
        beforeBuild("pointwiseInitializer");
        pointwise.initializer(value);
        return self();
    }

    /**
     * How the pointwise kernel starts.
     *
     * @param name Keras's, such as {@code "he_normal"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L pointwiseInitializer(String name) {
        return pointwiseInitializer(Initializers.get(name));
    }

    /**
     * A penalty on the pointwise kernel.
     *
     * @param value its penalty; null for none
     * @return this
     */
    public L pointwiseRegularizer(Regularizer value) {
        beforeBuild("pointwiseRegularizer");
        pointwise.regularizer(value);
        return self();
    }

    /**
     * A penalty on the pointwise kernel.
     *
     * @param name Keras's, such as {@code "l2"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L pointwiseRegularizer(String name) {
        return pointwiseRegularizer(Regularizers.get(name));
    }

    /**
     * Limits of the pointwise kernel.
     *
     * @param value its limits; null for none
     * @return this
     */
    public L pointwiseConstraint(Constraint value) {
        beforeBuild("pointwiseConstraint");
        pointwise.constraint(value);
        return self();
    }

    /**
     * Limits of the pointwise kernel.
     *
     * @param name Keras's, such as {@code "max_norm"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L pointwiseConstraint(String name) {
        return pointwiseConstraint(Constraints.get(name));
    }

    /** Sets it for both kernels. */
    @Override
    public L kernelInitializer(Initializer value) {
        depthwiseInitializer(value);
        return pointwiseInitializer(value);
    }

    /** Sets it for both kernels. */
    @Override
    public L kernelRegularizer(Regularizer value) {
        depthwiseRegularizer(value);
        return pointwiseRegularizer(value);
    }

    /** Sets it for both kernels. */
    @Override
    public L kernelConstraint(Constraint value) {
        depthwiseConstraint(value);
        return pointwiseConstraint(value);
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        int channels = inputs[0].dim(-1);
        int deep = channels * depthMultiplier;
        depthwiseKernel = addWeight(depthwise, window.kernelShape(channels, depthMultiplier));
        pointwiseKernel = addWeight(pointwise, window.axes() == 2 ? Shape.of(1, 1, deep, filters)
                : Shape.of(1, deep, filters));
        bias = addBias(filters);
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        channels(depthwiseKernel == null ? 0 : depthwiseKernel.shape().dim(-2), inputs);
        return activated(places(inputs[0], filters));
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Shape input = unbatched(inputs[0].shape());
        outputShape(input);
        Tensor deep = Depthwise.of(window.pictures(inputs[0]), window.kernel(depthwiseKernel),
                window.window(input));
        Tensor sums = window.plain(deep.conv2d(window.kernel(pointwiseKernel), Window.of(1, 1)));
        return activated(call, bias == null ? sums : sums.plus(bias));
    }

    /**
     * How many channels come out.
     *
     * @return as given
     */
    public final int filters() {
        return filters;
    }

    /**
     * How many filters each channel has.
     *
     * @return 1 unless set
     */
    public final int depthMultiplier() {
        return depthMultiplier;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        filters = s.whole("filters", filters);
        depthMultiplier = s.whole("depth_multiplier", depthMultiplier);
        depthwise.exchangeAs("depthwise", s);
        pointwise.exchangeAs("pointwise", s);
    }

    @Override
    String kernelSettings() {
        return null;
    }
}
