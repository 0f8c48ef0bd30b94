package org.deepecon.optim;

import org.deepecon.tensor.Named;

/**
 * Optimizers by function and by name, for static import.
 *
 * <pre>{@code
 * adam(1e-3).beta1(0.95).clipNorm(1.0)
 * sgd(cosineDecay(0.1, 10_000)).momentum(0.9)
 * Optimizers.of("rmsprop")
 * }</pre>
 */
public final class Optimizers {
    private static final Named<Optimizer> ALL = new Named<Optimizer>("optimizer")
            .add(SGD::new, "sgd").add(RMSprop::new, "rmsprop").add(Adam::new, "adam");

    private Optimizers() {
    }

    /**
     * An optimizer by Keras's name, upper and lower case alike, with its defaults.
     *
     * @param name such as {@code adam}
     * @return a new one
     * @throws IllegalArgumentException if there is none of this name; the message names the nearest
     */
    public static Optimizer of(String name) {
        return ALL.get(name);
    }

    private static <T extends KerasOptimizer<T>> T at(double rate, T optimizer) {
        optimizer.learningRate(rate);
        return optimizer;
    }

    /** {@return Stochastic gradient descent, learning rate 0.01} */
    public static SGD sgd() {
        return new SGD();
    }

    /**
     * {@return Stochastic gradient descent}
     *
     * @param learningRate at least 0
     */
    public static SGD sgd(double learningRate) {
        return at(learningRate, new SGD());
    }

    /**
     * {@return Stochastic gradient descent}
     *
     * @param learningRate by step
     */
    public static SGD sgd(LearningRateSchedule learningRate) {
        return new SGD().learningRate(learningRate);
    }

    /** {@return RMSprop, learning rate 0.001} */
    public static RMSprop rmsprop() {
        return new RMSprop();
    }

    /**
     * {@return RMSprop}
     *
     * @param learningRate at least 0
     */
    public static RMSprop rmsprop(double learningRate) {
        return at(learningRate, new RMSprop());
    }

    /**
     * {@return RMSprop}
     *
     * @param learningRate by step
     */
    public static RMSprop rmsprop(LearningRateSchedule learningRate) {
        return new RMSprop().learningRate(learningRate);
    }

    /** {@return Adam, learning rate 0.001} */
    public static Adam adam() {
        return new Adam();
    }

    /**
     * {@return Adam}
     *
     * @param learningRate at least 0
     */
    public static Adam adam(double learningRate) {
        return at(learningRate, new Adam());
    }

    /**
     * {@return Adam}
     *
     * @param learningRate by step
     */
    public static Adam adam(LearningRateSchedule learningRate) {
        return new Adam().learningRate(learningRate);
    }
}
