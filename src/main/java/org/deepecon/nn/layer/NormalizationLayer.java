package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
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
 * A layer that brings numbers to mean 0 and variance 1 and then multiplies by gamma and adds beta,
 * and its settings.
 *
 * @param <L> the layer's own class
 */
public abstract class NormalizationLayer<L extends Layer> extends FluentLayer<L> {
    /** What is added to the variance unless set. */
    public static final double EPSILON = 1e-3;

    private final WeightSettings gamma = new WeightSettings("gamma", Initializers.ones());
    private final WeightSettings beta = new WeightSettings("beta", Initializers.zeros());
    private double epsilon = EPSILON;
    private boolean center = true;
    private boolean scale = true;
    private Variable gammas;
    private Variable betas;

    /** A layer with Keras's defaults. */
    protected NormalizationLayer() {
    }

    /**
     * What is added to the variance before its root is taken.
     *
     * @param value ≥ 0; {@value #EPSILON} unless set
     * @return this
     */
    public L epsilon(double value) {
        beforeBuild("epsilon");
        epsilon = Checked.notNegative(title(), "epsilon", value);
        return self();
    }

    /**
     * Whether beta is added.
     *
     * @param value true unless set
     * @return this
     */
    public L center(boolean value) {
        beforeBuild("center");
        center = value;
        return self();
    }

    /**
     * Whether to multiply by gamma.
     *
     * @param value true unless set
     * @return this
     */
    public L scale(boolean value) {
        beforeBuild("scale");
        scale = value;
        return self();
    }

    /**
     * How gamma starts.
     *
     * @param value its first value
     * @return this
     */
    public L gammaInitializer(Initializer value) {
        beforeBuild("gammaInitializer");
        gamma.initializer(value);
        return self();
    }

    /**
     * How gamma starts.
     *
     * @param name Keras's, such as {@code "he_normal"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L gammaInitializer(String name) {
        return gammaInitializer(Initializers.get(name));
    }

    /**
     * A penalty on gamma.
     *
     * @param value its penalty; null for none
     * @return this
     */
    public L gammaRegularizer(Regularizer value) {
        beforeBuild("gammaRegularizer");
        gamma.regularizer(value);
        return self();
    }

    /**
     * A penalty on gamma.
     *
     * @param name Keras's, such as {@code "l2"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L gammaRegularizer(String name) {
        return gammaRegularizer(Regularizers.get(name));
    }

    /**
     * Limits of gamma.
     *
     * @param value its limits; null for none
     * @return this
     */
    public L gammaConstraint(Constraint value) {
        beforeBuild("gammaConstraint");
        gamma.constraint(value);
        return self();
    }

    /**
     * Limits of gamma.
     *
     * @param name Keras's, such as {@code "max_norm"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L gammaConstraint(String name) {
        return gammaConstraint(Constraints.get(name));
    }

    /**
     * How beta starts.
     *
     * @param value its first value
     * @return this
     */
    public L betaInitializer(Initializer value) {
        beforeBuild("betaInitializer");
        beta.initializer(value);
        return self();
    }

    /**
     * How beta starts.
     *
     * @param name Keras's, such as {@code "he_normal"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L betaInitializer(String name) {
        return betaInitializer(Initializers.get(name));
    }

    /**
     * A penalty on beta.
     *
     * @param value its penalty; null for none
     * @return this
     */
    public L betaRegularizer(Regularizer value) {
        beforeBuild("betaRegularizer");
        beta.regularizer(value);
        return self();
    }

    /**
     * A penalty on beta.
     *
     * @param name Keras's, such as {@code "l2"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L betaRegularizer(String name) {
        return betaRegularizer(Regularizers.get(name));
    }

    /**
     * Limits of beta.
     *
     * @param value its limits; null for none
     * @return this
     */
    public L betaConstraint(Constraint value) {
        beforeBuild("betaConstraint");
        beta.constraint(value);
        return self();
    }

    /**
     * Limits of beta.
     *
     * @param name Keras's, such as {@code "max_norm"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L betaConstraint(String name) {
        return betaConstraint(Constraints.get(name));
    }

    /**
     * Makes gamma and beta, those that are wanted.
     *
     * @param shape of each
     */
    protected final void addScaleAndShift(Shape shape) {
        gammas = scale ? addWeight(gamma, shape) : null;
        betas = center ? addWeight(beta, shape) : null;
    }

    /**
     * γ / √(variance + ε).
     *
     * @param variance of the numbers
     * @param shape to read gamma in
     * @return what to multiply by
     */
    protected final Tensor factor(Tensor variance, Shape shape) {
        Tensor deviation = deviation(variance);
        return scale ? gammas.reshape(shape).div(deviation) : deviation.reciprocal();
    }

    /**
     * √(variance + ε).
     *
     * @param variance of the numbers
     * @return what to divide by
     */
    protected final Tensor deviation(Tensor variance) {
        return variance.plus(epsilon).sqrt();
    }

    /**
     * Multiplies by gamma, if it is wanted.
     *
     * @param x of variance 1
     * @param shape to read gamma in
     * @return γ · x
     */
    protected final Tensor scaled(Tensor x, Shape shape) {
        return scale ? x.times(gammas.reshape(shape)) : x;
    }

    /**
     * Adds beta, if it is wanted.
     *
     * @param x of mean 0
     * @param shape to read beta in
     * @return x + β
     */
    protected final Tensor shifted(Tensor x, Shape shape) {
        return center ? x.plus(betas.reshape(shape)) : x;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        epsilon = s.number("epsilon", epsilon);
        center = s.flag("center", center);
        scale = s.flag("scale", scale);
        beta.exchange(s);
        gamma.exchange(s);
    }
}
