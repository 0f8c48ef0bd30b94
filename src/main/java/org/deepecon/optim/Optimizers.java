package org.deepecon.optim;

import org.deepecon.config.Catalog;
import org.deepecon.config.Kind;
import org.deepecon.tensor.Named;

/**
 * Optimizers by function and by name, for static import. Without a rate each has Keras's default;
 * a rate is a number of at least 0 or a schedule.
 *
 * <pre>{@code
 * adam(1e-3).beta1(0.95).clipNorm(1.0)
 * sgd(cosineDecay(0.1, 10_000)).momentum(0.9)
 * Optimizers.of("rmsprop")
 * }</pre>
 */
public final class Optimizers {
    private static final Named<Optimizer> ALL = new Named<Optimizer>("optimizer")
            .add(SGD::new, "sgd").add(RMSprop::new, "rmsprop")
            .add(Adam::new, "adam").add(AdamW::new, "adamw").add(Adamax::new, "adamax")
            .add(Nadam::new, "nadam").add(Lamb::new, "lamb").add(Lion::new, "lion")
            .add(Adagrad::new, "adagrad").add(Adadelta::new, "adadelta")
            .add(Adafactor::new, "adafactor").add(Ftrl::new, "ftrl");

    /** In files. */
    public static final Kind<Optimizer> KIND = new Catalog<Optimizer>("an optimizer",
            "keras.optimizers", Optimizers::of)
            .add("SGD", SGD::new)
            .add("RMSprop", RMSprop::new)
            .add("Adam", Adam::new)
            .add("AdamW", AdamW::new)
            .add("Adamax", Adamax::new)
            .add("Nadam", Nadam::new)
            .add("Adagrad", Adagrad::new)
            .add("Adadelta", Adadelta::new)
            .add("Adafactor", Adafactor::new)
            .add("Ftrl", Ftrl::new)
            .add("Lion", Lion::new)
            .add("Lamb", Lamb::new);

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

    /** {@return Gradient descent on batches; learning rate 0.01} */
    public static SGD sgd() {
        return new SGD();
    }

    /**
     * {@return Gradient descent on batches}
     *
     * @param learningRate at least 0
     */
    public static SGD sgd(double learningRate) {
        return at(learningRate, new SGD());
    }

    /**
     * {@return Gradient descent on batches}
     *
     * @param learningRate by step
     */
    public static SGD sgd(LearningRateSchedule learningRate) {
        return following(learningRate, new SGD());
    }

    /** {@return RMSprop; learning rate 0.001} */
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
        return following(learningRate, new RMSprop());
    }

    /** {@return Adam; learning rate 0.001} */
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
        return following(learningRate, new Adam());
    }

    /** {@return Adam with decoupled weight decay; learning rate 0.001} */
    public static AdamW adamW() {
        return new AdamW();
    }

    /**
     * {@return Adam with decoupled weight decay}
     *
     * @param learningRate at least 0
     */
    public static AdamW adamW(double learningRate) {
        return at(learningRate, new AdamW());
    }

    /**
     * {@return Adam with decoupled weight decay}
     *
     * @param learningRate by step
     */
    public static AdamW adamW(LearningRateSchedule learningRate) {
        return following(learningRate, new AdamW());
    }

    /** {@return Adamax; learning rate 0.001} */
    public static Adamax adamax() {
        return new Adamax();
    }

    /**
     * {@return Adamax}
     *
     * @param learningRate at least 0
     */
    public static Adamax adamax(double learningRate) {
        return at(learningRate, new Adamax());
    }

    /**
     * {@return Adamax}
     *
     * @param learningRate by step
     */
    public static Adamax adamax(LearningRateSchedule learningRate) {
        return following(learningRate, new Adamax());
    }

    /** {@return Nadam: Adam with Nesterov's momentum; learning rate 0.001} */
    public static Nadam nadam() {
        return new Nadam();
    }

    /**
     * {@return Nadam}
     *
     * @param learningRate at least 0
     */
    public static Nadam nadam(double learningRate) {
        return at(learningRate, new Nadam());
    }

    /**
     * {@return Nadam}
     *
     * @param learningRate by step
     */
    public static Nadam nadam(LearningRateSchedule learningRate) {
        return following(learningRate, new Nadam());
    }

    /** {@return Lamb; learning rate 0.001} */
    public static Lamb lamb() {
        return new Lamb();
    }

    /**
     * {@return Lamb}
     *
     * @param learningRate at least 0
     */
    public static Lamb lamb(double learningRate) {
        return at(learningRate, new Lamb());
    }

    /**
     * {@return Lamb}
     *
     * @param learningRate by step
     */
    public static Lamb lamb(LearningRateSchedule learningRate) {
        return following(learningRate, new Lamb());
    }

    /** {@return Lion; learning rate 0.001} */
    public static Lion lion() {
        return new Lion();
    }

    /**
     * {@return Lion}
     *
     * @param learningRate at least 0
     */
    public static Lion lion(double learningRate) {
        return at(learningRate, new Lion());
    }

    /**
     * {@return Lion}
     *
     * @param learningRate by step
     */
    public static Lion lion(LearningRateSchedule learningRate) {
        return following(learningRate, new Lion());
    }

    /** {@return Adagrad; learning rate 0.001} */
    public static Adagrad adagrad() {
        return new Adagrad();
    }

    /**
     * {@return Adagrad}
     *
     * @param learningRate at least 0
     */
    public static Adagrad adagrad(double learningRate) {
        return at(learningRate, new Adagrad());
    }

    /**
     * {@return Adagrad}
     *
     * @param learningRate by step
     */
    public static Adagrad adagrad(LearningRateSchedule learningRate) {
        return following(learningRate, new Adagrad());
    }

    /** {@return Adadelta; learning rate 0.001} */
    public static Adadelta adadelta() {
        return new Adadelta();
    }

    /**
     * {@return Adadelta}
     *
     * @param learningRate at least 0
     */
    public static Adadelta adadelta(double learningRate) {
        return at(learningRate, new Adadelta());
    }

    /**
     * {@return Adadelta}
     *
     * @param learningRate by step
     */
    public static Adadelta adadelta(LearningRateSchedule learningRate) {
        return following(learningRate, new Adadelta());
    }

    /** {@return Adafactor; learning rate 0.001} */
    public static Adafactor adafactor() {
        return new Adafactor();
    }

    /**
     * {@return Adafactor}
     *
     * @param learningRate at least 0
     */
    public static Adafactor adafactor(double learningRate) {
        return at(learningRate, new Adafactor());
    }

    /**
     * {@return Adafactor}
     *
     * @param learningRate by step
     */
    public static Adafactor adafactor(LearningRateSchedule learningRate) {
        return following(learningRate, new Adafactor());
    }

    /** {@return Ftrl; learning rate 0.001} */
    public static Ftrl ftrl() {
        return new Ftrl();
    }

    /**
     * {@return Ftrl}
     *
     * @param learningRate at least 0
     */
    public static Ftrl ftrl(double learningRate) {
        return at(learningRate, new Ftrl());
    }

    /**
     * {@return Ftrl}
     *
     * @param learningRate by step
     */
    public static Ftrl ftrl(LearningRateSchedule learningRate) {
        return following(learningRate, new Ftrl());
    }

    private static <T extends KerasOptimizer<?>> T at(double rate, T optimizer) {
        optimizer.learningRate(rate);
        return optimizer;
    }

    private static <T extends KerasOptimizer<?>> T following(
            LearningRateSchedule rate, T optimizer) {
        optimizer.learningRate(rate);
        return optimizer;
    }
}
