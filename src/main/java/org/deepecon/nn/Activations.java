package org.deepecon.nn;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.deepecon.config.ConfigException;
import org.deepecon.config.Kind;
import org.deepecon.tensor.Expression;
import org.deepecon.tensor.Named;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Unary;

/**
 * Keras's activations: constants with Keras's defaults, methods where numbers can be chosen, and
 * {@link #get} by name.
 *
 * <pre>{@code
 * dense(50, "relu");
 * dense(50, leakyRelu(0.1));
 * dense(50, x -> x.sin());
 * }</pre>
 */
public final class Activations {
    private static final double ELU_ALPHA = 1;
    private static final double LEAKY_SLOPE = 0.2;
    private static final double SHRINK_THRESHOLD = 0.5;
    private static final double SQUAREPLUS_B = 4;

    /** x: no activation. */
    public static final Activation LINEAR = named("linear", x -> x);
    /** max(x, 0). */
    public static final Activation RELU = named("relu", Tensor::relu);
    /** x, or 0.2 · x below 0. */
    public static final Activation LEAKY_RELU = leakyRelu(LEAKY_SLOPE);
    /** x kept between 0 and 6. */
    public static final Activation RELU6 = named("relu6", x -> x.relu().minimum(6));
    /** eˣ over the sum of eˣ along the last axis. */
    public static final Activation SOFTMAX = softmax(-1);
    /** x, or eˣ − 1 below 0. */
    public static final Activation ELU = elu(ELU_ALPHA);
    /** 1.0507 · elu(x, 1.6733), which keeps mean 0 and variance 1 (Klambauer et al. 2017). */
    public static final Activation SELU = named("selu", Rectifiers::selu);
    /** ln(1 + eˣ). */
    public static final Activation SOFTPLUS = named("softplus", Tensor::softplus);
    /** x / (1 + |x|). */
    public static final Activation SOFTSIGN = named("softsign", SmoothUnits::softsign);
    /** x moved by 0.5 towards 0; 0 where |x| is below. */
    public static final Activation SOFT_SHRINK = softShrink(SHRINK_THRESHOLD);
    /** x, or 0 where |x| ≤ 0.5. */
    public static final Activation HARD_SHRINK = hardShrink(SHRINK_THRESHOLD);
    /** x − tanh x. */
    public static final Activation TANH_SHRINK = named("tanh_shrink", SmoothUnits::tanhShrink);
    /** x · sigmoid(x), also known as swish. */
    public static final Activation SILU = named("silu", SmoothUnits::silu);
    /** x · Φ(x) with the normal distribution Φ (Hendrycks and Gimpel 2016), exact. */
    public static final Activation GELU = gelu(false);
    /** x, or eˣ − 1 below 0. */
    public static final Activation CELU = celu(ELU_ALPHA);
    /** a · sigmoid(b), with a and b the halves of the last axis, which is halved. */
    public static final Activation GLU = glu(-1);
    /** tanh x. */
    public static final Activation TANH = named("tanh", Tensor::tanh);
    /** x kept between −1 and 1. */
    public static final Activation HARD_TANH = named("hard_tanh", Rectifiers::hardTanh);
    /** 1 / (1 + e⁻ˣ). */
    public static final Activation SIGMOID = named("sigmoid", Tensor::sigmoid);
    /** relu6(x + 3) / 6. */
    public static final Activation HARD_SIGMOID = named("hard_sigmoid", Rectifiers::hardSigmoid);
    /** x · hardSigmoid(x). */
    public static final Activation HARD_SILU =
            named("hard_silu", x -> x.times(Rectifiers.hardSigmoid(x)));
    /** ln sigmoid(x). */
    public static final Activation LOG_SIGMOID = named("log_sigmoid", SmoothUnits::logSigmoid);
    /** eˣ. */
    public static final Activation EXPONENTIAL = named("exponential", Tensor::exp);
    /** x · tanh(softplus(x)) (Misra 2019). */
    public static final Activation MISH = named("mish", SmoothUnits::mish);
    /** ln softmax(x) along the last axis. */
    public static final Activation LOG_SOFTMAX = logSoftmax(-1);
    /** The nearest distribution along the last axis (Martins and Astudillo 2016). */
    public static final Activation SPARSEMAX = sparsemax(-1);
    /** (x + √(x² + 4)) / 2. */
    public static final Activation SQUAREPLUS = squareplus(SQUAREPLUS_B);

    private static final Named<Activation> BY_NAME = registry();

    /** In files: by name. */
    public static final Kind<Activation> KIND =
            Kind.of("an activation's name", Activations::saved, Activations::restored);

    /** An activation with a name. */
    private record Formula(String name, UnaryOperator<Tensor> function) implements Activation {
        @Override
        public Tensor apply(Tensor x) {
            return function.apply(x);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private Activations() {
    }

    /**
     * An activation by Keras's name, such as {@code "relu"} or {@code "swish"}.
     *
     * @param name in any case, with or without underscores
     * @return with Keras's defaults
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public static Activation get(String name) {
        return BY_NAME.get(name);
    }

    /**
     * All activations by name.
     *
     * @return the registry; further ones may be added
     */
    public static Named<Activation> byName() {
        return BY_NAME;
    }

    /**
     * What a softmax along the last axis, or a sigmoid, was applied to: a loss computes better from
     * there.
     *
     * @param output the direct result of an activation in a traced function
     * @return empty for anything else, also for numbers that are known
     */
    public static Optional<Tensor> logitsOf(Tensor output) {
        if (!(output instanceof Expression expression)) {
            return Optional.empty();
        }
        if (Softmaxes.isSoftmax(expression)) {
            return Optional.of(expression.inputs()[1]);
        }
        return expression.op() == Unary.SIGMOID ? Optional.of(expression.inputs()[0])
                : Optional.empty();
    }

    /**
     * {@return min(x, largest) above the threshold, slope · (x − threshold) below}
     *
     * @param slope below the threshold, ≥ 0
     * @param largest result, ≥ 0; {@link Double#POSITIVE_INFINITY} for none
     * @param threshold where it starts to rise
     */
    public static Activation relu(double slope, double largest, double threshold) {
        return named("relu", x -> Rectifiers.relu(x, slope, largest, threshold));
    }

    /**
     * {@return x, or slope · x below 0}
     *
     * @param slope below 0; 0.2 in {@link #LEAKY_RELU}
     */
    public static Activation leakyRelu(double slope) {
        return named("leaky_relu", x -> Rectifiers.leaky(x, slope));
    }

    /**
     * {@return eˣ over the sum of eˣ along an axis}
     *
     * @param axis of the distribution
     */
    public static Activation softmax(int axis) {
        return named("softmax", x -> Softmaxes.softmax(x, axis));
    }

    /**
     * {@return ln softmax(x)}
     *
     * @param axis of the distribution
     */
    public static Activation logSoftmax(int axis) {
        return named("log_softmax", x -> Softmaxes.logSoftmax(x, axis));
    }

    /**
     * {@return the nearest distribution, of which many numbers are 0}
     *
     * @param axis of the distribution
     */
    public static Activation sparsemax(int axis) {
        return named("sparsemax", x -> Softmaxes.sparsemax(x, axis));
    }

    /**
     * {@return x, or alpha · (eˣ − 1) below 0}
     *
     * @param alpha minus the limit; 1 in {@link #ELU}
     */
    public static Activation elu(double alpha) {
        return named("elu", x -> Rectifiers.elu(x, alpha));
    }

    /**
     * {@return x, or alpha · (exp(x / alpha) − 1) below 0}
     *
     * @param alpha minus the limit, positive; 1 in {@link #CELU}
     * @throws IllegalArgumentException if alpha is not positive
     */
    public static Activation celu(double alpha) {
        if (!(alpha > 0)) {
            throw new IllegalArgumentException(
                    "Activation \"celu\": expected alpha > 0, got " + alpha + ".");
        }
        return named("celu", x -> Rectifiers.celu(x, alpha));
    }

    /**
     * {@return x moved towards 0; 0 where |x| is below the threshold}
     *
     * @param threshold how far; 0.5 in {@link #SOFT_SHRINK}
     */
    public static Activation softShrink(double threshold) {
        return named("soft_shrink", x -> Rectifiers.softShrink(x, threshold));
    }

    /**
     * {@return x, or 0 where |x| is not above the threshold}
     *
     * @param threshold 0.5 in {@link #HARD_SHRINK}
     */
    public static Activation hardShrink(double threshold) {
        return named("hard_shrink", x -> Rectifiers.hardShrink(x, threshold));
    }

    /**
     * {@return x above the threshold, else a fixed value}
     *
     * @param threshold to exceed
     * @param value elsewhere
     */
    public static Activation threshold(double threshold, double value) {
        return named("threshold", x -> Rectifiers.threshold(x, threshold, value));
    }

    /**
     * {@return x · Φ(x) with the normal distribution Φ}
     *
     * @param approximate whether by tanh, faster and off by up to 5e-4; {@link #GELU} is exact
     */
    public static Activation gelu(boolean approximate) {
        return named("gelu", approximate ? SmoothUnits::geluByTanh : SmoothUnits::gelu);
    }

    /**
     * {@return a · sigmoid(b), with a and b the halves of an axis, which is halved}
     *
     * @param axis of even length
     */
    public static Activation glu(int axis) {
        return named("glu", x -> SmoothUnits.glu(x, axis));
    }

    /**
     * {@return (x + √(x² + b)) / 2}
     *
     * @param b how round the bend is, ≥ 0; 4 in {@link #SQUAREPLUS}
     */
    public static Activation squareplus(double b) {
        return named("squareplus", x -> SmoothUnits.squareplus(x, b));
    }

    private static Object saved(Activation activation) {
        if (BY_NAME.has(activation.name()) && get(activation.name()) == activation) {
            return activation.name();
        }
        throw new ConfigException("expected an activation that Keras knows by name, got \""
                + activation.name() + "\" with numbers or a formula of its own, which cannot be"
                + " saved. Put a layer such as leakyRelu() behind instead.");
    }

    private static Activation restored(Object tree) {
        return get(tree instanceof Map<?, ?> function
                ? (String) function.get("config") : (String) tree);
    }

    private static Activation named(String name, UnaryOperator<Tensor> function) {
        return new Formula(name, function);
    }

    private static Named<Activation> registry() {
        var all = new Named<Activation>("activation");
        for (Activation each : new Activation[] {LINEAR, RELU, LEAKY_RELU, RELU6, SOFTMAX, ELU,
            SELU, SOFTPLUS, SOFTSIGN, SOFT_SHRINK, HARD_SHRINK, TANH_SHRINK, SILU, GELU, CELU, GLU,
            TANH, HARD_TANH, SIGMOID, HARD_SIGMOID, HARD_SILU, LOG_SIGMOID, EXPONENTIAL, MISH,
            LOG_SOFTMAX, SPARSEMAX, SQUAREPLUS}) {
            all.add(() -> each, each.name());
        }
        return all.add(() -> SILU, "swish").add(() -> HARD_SILU, "hard_swish")
                .add(Activations::thresholdNeedsNumbers, "threshold");
    }

    private static Activation thresholdNeedsNumbers() {
        throw new IllegalArgumentException("Activation \"threshold\" has no default numbers: write"
                + " Activations.threshold(threshold, value).");
    }
}
