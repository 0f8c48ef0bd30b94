package org.deepecon.nn.layer;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.deepecon.config.Settings;
import org.deepecon.nn.Activation;
import org.deepecon.nn.Activations;
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
 * A layer with a kernel, a bias and an activation, and their settings.
 *
 * @param <L> the layer's own class
 */
public abstract class KernelLayer<L extends Layer> extends FluentLayer<L> {
    private final WeightSettings kernel =
            new WeightSettings("kernel", Initializers.glorotUniform());
    private final WeightSettings bias = new WeightSettings("bias", Initializers.zeros());
    private Activation activation = Activations.LINEAR;
    private Regularizer activityRegularizer;
    private boolean useBias = true;

    /** A layer with Keras's defaults. */
    protected KernelLayer() {
    }

    /** Takes the settings of another layer. */
    void like(KernelLayer<?> other) {
        kernel.like(other.kernel);
        bias.like(other.bias);
        activation = other.activation;
        activityRegularizer = other.activityRegularizer;
        useBias = other.useBias;
    }

    /**
     * What is done to the result.
     *
     * @param value any function that keeps the batch; linear unless set
     * @return this
     */
    public L activation(Activation value) {
        beforeBuild("activation");
        activation = Objects.requireNonNull(value, "activation");
        return self();
    }

    /**
     * What is done to the result.
     *
     * @param name Keras's, such as {@code "relu"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L activation(String name) {
        return activation(Activations.get(name));
    }

    /**
     * Whether a bias is added.
     *
     * @param value true unless set
     * @return this
     */
    public L useBias(boolean value) {
        beforeBuild("useBias");
        useBias = value;
        return self();
    }

    /**
     * A penalty on the result, divided by the number of samples.
     *
     * @param value the penalty; null for none
     * @return this
     */
    public L activityRegularizer(Regularizer value) {
        beforeBuild("activityRegularizer");
        activityRegularizer = value;
        return self();
    }

    /**
     * A penalty on the result, divided by the number of samples.
     *
     * @param name Keras's, such as {@code "l2"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L activityRegularizer(String name) {
        return activityRegularizer(Regularizers.get(name));
    }

    /**
     * How kernel starts.
     *
     * @param value its first value
     * @return this
     */
    public L kernelInitializer(Initializer value) {
        beforeBuild("kernelInitializer");
        kernel.initializer(value);
        return self();
    }

    /**
     * How kernel starts.
     *
     * @param name Keras's, such as {@code "he_normal"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L kernelInitializer(String name) {
        return kernelInitializer(Initializers.get(name));
    }

    /**
     * A penalty on kernel.
     *
     * @param value its penalty; null for none
     * @return this
     */
    public L kernelRegularizer(Regularizer value) {
        beforeBuild("kernelRegularizer");
        kernel.regularizer(value);
        return self();
    }

    /**
     * A penalty on kernel.
     *
     * @param name Keras's, such as {@code "l2"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L kernelRegularizer(String name) {
        return kernelRegularizer(Regularizers.get(name));
    }

    /**
     * Limits of kernel.
     *
     * @param value its limits; null for none
     * @return this
     */
    public L kernelConstraint(Constraint value) {
        beforeBuild("kernelConstraint");
        kernel.constraint(value);
        return self();
    }

    /**
     * Limits of kernel.
     *
     * @param name Keras's, such as {@code "max_norm"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L kernelConstraint(String name) {
        return kernelConstraint(Constraints.get(name));
    }

    /**
     * How bias starts.
     *
     * @param value its first value
     * @return this
     */
    public L biasInitializer(Initializer value) {
        beforeBuild("biasInitializer");
        bias.initializer(value);
        return self();
    }

    /**
     * How bias starts.
     *
     * @param name Keras's, such as {@code "he_normal"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L biasInitializer(String name) {
        return biasInitializer(Initializers.get(name));
    }

    /**
     * A penalty on bias.
     *
     * @param value its penalty; null for none
     * @return this
     */
    public L biasRegularizer(Regularizer value) {
        beforeBuild("biasRegularizer");
        bias.regularizer(value);
        return self();
    }

    /**
     * A penalty on bias.
     *
     * @param name Keras's, such as {@code "l2"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L biasRegularizer(String name) {
        return biasRegularizer(Regularizers.get(name));
    }

    /**
     * Limits of bias.
     *
     * @param value its limits; null for none
     * @return this
     */
    public L biasConstraint(Constraint value) {
        beforeBuild("biasConstraint");
        bias.constraint(value);
        return self();
    }

    /**
     * Limits of bias.
     *
     * @param name Keras's, such as {@code "max_norm"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L biasConstraint(String name) {
        return biasConstraint(Constraints.get(name));
    }

    /**
     * Makes the kernel.
     *
     * @param shape of it
     * @return the weight
     */
    protected final Variable addKernel(Shape shape) {
        return addWeight(kernel, shape);
    }

    /**
     * Makes the bias, if there is to be one.
     *
     * @param length of it
     * @return the weight, or null
     */
    protected final Variable addBias(int length) {
        return useBias ? addWeight(bias, Shape.of(length)) : null;
    }

    /**
     * Makes one of several kernels.
     *
     * @param name of it
     * @param shape of it
     * @return the weight
     */
    protected final Variable addKernel(String name, Shape shape) {
        return addWeight(name, shape, kernel.initializer(), kernel.regularizer(),
                kernel.constraint());
    }

    /**
     * Makes one of several biases, if there are to be any.
     *
     * @param name of it
     * @param shape of it
     * @return the weight, or null
     */
    protected final Variable addBias(String name, Shape shape) {
        return useBias ? addWeight(name, shape, bias.initializer(), bias.regularizer(),
                bias.constraint()) : null;
    }

    /**
     * Makes a bias that starts in another way in part, if there is to be one.
     *
     * @param shape of it
     * @param start makes its first value from the bias initializer
     * @return the weight, or null
     */
    protected final Variable addBias(Shape shape, UnaryOperator<Initializer> start) {
        return useBias ? addWeight(bias.name(), shape, start.apply(bias.initializer()),
                bias.regularizer(), bias.constraint()) : null;
    }

    /**
     * Adds the penalty on the result, if there is one.
     *
     * @param call of the layer
     * @param result of the layer
     */
    protected final void addActivityLoss(Call call, Tensor result) {
        call.addActivityLoss(activityRegularizer, result);
    }

    /**
     * The shape behind the activation.
     *
     * @param before it, without the batch axis
     * @return the same for most activations
     */
    protected final Shape activated(Shape before) {
        return activation == Activations.LINEAR ? before : shapeAfter(activation::apply, before);
    }

    /**
     * Applies the activation, and adds the penalty on its result.
     *
     * @param call of the layer
     * @param sums before the activation
     * @return the layer's result
     */
    protected final Tensor activated(Call call, Tensor sums) {
        Tensor result = activation.apply(sums);
        call.addActivityLoss(activityRegularizer, result);
        return result;
    }

    /**
     * The activation.
     *
     * @return linear unless set
     */
    public final Activation activation() {
        return activation;
    }

    /**
     * Whether a bias is added.
     *
     * @return true unless set
     */
    public final boolean usesBias() {
        return useBias;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        if (hasActivation()) {
            activation = s.value("activation", activation, Activations.KIND);
        }
        useBias = s.flag("use_bias", useBias);
        if (kernelSettings() != null) {
            kernel.exchangeAs(kernelSettings(), s);
        }
        bias.exchange(s);
        activityRegularizer =
                s.optional("activity_regularizer", activityRegularizer, Regularizers.KIND);
    }

    /** Whether Keras's class takes an activation. */
    boolean hasActivation() {
        return true;
    }

    /** What Keras calls the kernel in settings; null if it has none of this name. */
    String kernelSettings() {
        return "kernel";
    }
}
