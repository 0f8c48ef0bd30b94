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

/**
 * A layer that filters each channel for itself. Its weights are those of the kernel, which Keras
 * calls depthwise in settings.
 *
 * @param <L> the layer's own class
 */
public abstract class DepthwiseConvolution<L extends Layer> extends WindowLayer<L> {
    private int depthMultiplier = 1;
    private Variable kernel;
    private Variable bias;

    DepthwiseConvolution(String type, int axes, int... kernelSize) {
        super(type, axes, kernelSize);
    }

    /**
     * How many filters each channel has.
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
     * How the kernel starts.
     *
     * @param value its first value; Glorot uniform unless set
     * @return this
     */
    public L depthwiseInitializer(Initializer value) {
        return kernelInitializer(value);
    }

    /**
     * How the kernel starts.
     *
     * @param name Keras's, such as {@code "he_normal"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L depthwiseInitializer(String name) {
        return kernelInitializer(Initializers.get(name));
    }

    /**
     * A penalty on the kernel.
     *
     * @param value its penalty; null for none
     * @return this
     */
    public L depthwiseRegularizer(Regularizer value) {
        return kernelRegularizer(value);
    }

    /**
     * A penalty on the kernel.
     *
     * @param name Keras's, such as {@code "l2"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L depthwiseRegularizer(String name) {
        return kernelRegularizer(Regularizers.get(name));
    }

    /**
     * Limits of the kernel.
     *
     * @param value its limits; null for none
     * @return this
     */
    public L depthwiseConstraint(Constraint value) {
        return kernelConstraint(value);
    }

    /**
     * Limits of the kernel.
     *
     * @param name Keras's, such as {@code "max_norm"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L depthwiseConstraint(String name) {
        return kernelConstraint(Constraints.get(name));
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        int channels = inputs[0].dim(-1);
        kernel = addKernel(window.kernelShape(channels, depthMultiplier));
        bias = addBias(channels * depthMultiplier);
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        int channels = channels(kernel == null ? 0 : kernel.shape().dim(-2), inputs);
        return activated(places(inputs[0], channels * depthMultiplier));
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Shape input = unbatched(inputs[0].shape());
        outputShape(input);
        Tensor sums = window.plain(Depthwise.of(window.pictures(inputs[0]), window.kernel(kernel),
                window.window(input)));
        return activated(call, bias == null ? sums : sums.plus(bias));
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
        depthMultiplier = s.whole("depth_multiplier", depthMultiplier);
    }

    @Override
    String kernelSettings() {
        return "depthwise";
    }
}
