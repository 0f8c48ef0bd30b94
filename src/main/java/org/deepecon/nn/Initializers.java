package org.deepecon.nn;

import org.deepecon.config.Catalog;
import org.deepecon.config.Kind;
import org.deepecon.tensor.Named;
import org.deepecon.tensor.RandomSource;

/**
 * Keras's initializers with Keras's defaults, and {@link #get} by name.
 *
 * <pre>{@code
 * dense(300).kernelInitializer(heNormal());
 * dense(300).kernelInitializer("he_normal");
 * dense(300).kernelInitializer(randomNormal(0, 0.1).seed(1));
 * }</pre>
 *
 * <p>A seed of its own makes the same numbers each time; without one the model's random numbers are
 * used.
 */
public final class Initializers {
    /** Standard deviation of normal numbers unless given. */
    public static final double STDDEV = 0.05;
    /** Limit of uniform numbers unless given. */
    public static final double LIMIT = 0.05;

    private static final Named<Initializer> BY_NAME = new Named<Initializer>("initializer")
            .add(Initializers::zeros, "zeros", "zero")
            .add(Initializers::ones, "ones", "one")
            .add(() -> constant(0), "constant")
            .add(() -> identity(1), "identity", "identity_initializer")
            .add(Initializers::randomNormal, "random_normal", "normal")
            .add(Initializers::truncatedNormal, "truncated_normal")
            .add(Initializers::randomUniform, "random_uniform", "uniform")
            .add(Initializers::varianceScaling, "variance_scaling")
            .add(Initializers::glorotUniform, "glorot_uniform", "xavier_uniform")
            .add(Initializers::glorotNormal, "glorot_normal", "xavier_normal")
            .add(Initializers::heUniform, "he_uniform")
            .add(Initializers::heNormal, "he_normal")
            .add(Initializers::lecunUniform, "lecun_uniform")
            .add(Initializers::lecunNormal, "lecun_normal")
            .add(Initializers::orthogonal, "orthogonal", "orthogonal_initializer");

    /** In files. */
    public static final Kind<Initializer> KIND =
            new Catalog<Initializer>("an initializer", "keras.initializers", Initializers::get)
            .add("Zeros", zeros())
            .add("Ones", ones())
            .add("Constant", constant(0), "value")
            .add("Identity", identity(), "gain")
            .add("RandomNormal", new RandomNormal(0, STDDEV, null), "mean", "stddev", "seed")
            .add("TruncatedNormal", new TruncatedNormal(0, STDDEV, null), "mean", "stddev", "seed")
            .add("RandomUniform", new RandomUniform(-LIMIT, LIMIT, null), "from=minval",
                    "to=maxval", "seed")
            .add("GlorotUniform", glorotUniform(), "seed")
            .add("GlorotNormal", glorotNormal(), "seed")
            .add("HeUniform", heUniform(), "seed")
            .add("HeNormal", heNormal(), "seed")
            .add("LecunUniform", lecunUniform(), "seed")
            .add("LecunNormal", lecunNormal(), "seed")
            .add("VarianceScaling", varianceScaling(), "scale", "mode", "distribution", "seed")
            .add("Orthogonal", orthogonal(), "gain", "seed");

    private Initializers() {
    }

    /**
     * An initializer by Keras's name, such as {@code "he_normal"}.
     *
     * @param name in any case, with or without underscores
     * @return with Keras's defaults
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public static Initializer get(String name) {
        return BY_NAME.get(name);
    }

    /**
     * All initializers by name.
     *
     * @return the registry; further ones may be added
     */
    public static Named<Initializer> byName() {
        return BY_NAME;
    }

    /** {@return zeros} */
    public static ConstantValue zeros() {
        return new ConstantValue(0);
    }

    /** {@return ones} */
    public static ConstantValue ones() {
        return new ConstantValue(1);
    }

    /**
     * {@return one value everywhere}
     *
     * @param value of all numbers
     */
    public static ConstantValue constant(double value) {
        return new ConstantValue(value);
    }

    /** {@return the identity matrix} */
    public static IdentityMatrix identity() {
        return identity(1);
    }

    /**
     * {@return a number on the diagonal, zeros elsewhere}
     *
     * @param gain the number
     */
    public static IdentityMatrix identity(double gain) {
        return new IdentityMatrix(gain);
    }

    /** {@return normal numbers with mean 0 and standard deviation 0.05} */
    public static RandomNormal randomNormal() {
        return randomNormal(0, STDDEV);
    }

    /**
     * {@return normal numbers}
     *
     * @param mean of them
     * @param stddev of them, ≥ 0
     */
    public static RandomNormal randomNormal(double mean, double stddev) {
        return new RandomNormal(mean, stddev, null);
    }

    /** {@return normal numbers with mean 0 and standard deviation 0.05, cut at ±0.1} */
    public static TruncatedNormal truncatedNormal() {
        return truncatedNormal(0, STDDEV);
    }

    /**
     * {@return normal numbers, cut at two standard deviations}
     *
     * @param mean of them
     * @param stddev before they are cut, ≥ 0
     */
    public static TruncatedNormal truncatedNormal(double mean, double stddev) {
        return new TruncatedNormal(mean, stddev, null);
    }

    /** {@return numbers between −0.05 and 0.05} */
    public static RandomUniform randomUniform() {
        return randomUniform(-LIMIT, LIMIT);
    }

    /**
     * {@return numbers equally likely between two limits}
     *
     * @param from the lower limit
     * @param to the upper limit
     */
    public static RandomUniform randomUniform(double from, double to) {
        return new RandomUniform(from, to, null);
    }

    /** {@return truncated normal numbers of variance 1 / fan in} */
    public static VarianceScaling varianceScaling() {
        return varianceScaling(1, FanMode.FAN_IN, Distribution.TRUNCATED_NORMAL);
    }

    /**
     * {@return numbers of variance scale / fan}
     *
     * @param scale positive
     * @param mode which fan
     * @param distribution of the numbers
     */
    public static VarianceScaling varianceScaling(double scale, FanMode mode,
            Distribution distribution) {
        return new VarianceScaling(scale, mode, distribution, null);
    }

    /** {@return numbers between ±√(6 / (in + out)): the default of most layers} */
    public static VarianceScaling glorotUniform() {
        return varianceScaling(1, FanMode.FAN_AVG, Distribution.UNIFORM);
    }

    /** {@return truncated normal numbers of variance 2 / (in + out)} */
    public static VarianceScaling glorotNormal() {
        return varianceScaling(1, FanMode.FAN_AVG, Distribution.TRUNCATED_NORMAL);
    }

    /** {@return numbers between ±√(6 / in): for relu} */
    public static VarianceScaling heUniform() {
        return varianceScaling(2, FanMode.FAN_IN, Distribution.UNIFORM);
    }

    /** {@return truncated normal numbers of variance 2 / in: for relu} */
    public static VarianceScaling heNormal() {
        return varianceScaling(2, FanMode.FAN_IN, Distribution.TRUNCATED_NORMAL);
    }

    /** {@return numbers between ±√(3 / in): for selu} */
    public static VarianceScaling lecunUniform() {
        return varianceScaling(1, FanMode.FAN_IN, Distribution.UNIFORM);
    }

    /** {@return truncated normal numbers of variance 1 / in: for selu} */
    public static VarianceScaling lecunNormal() {
        return varianceScaling(1, FanMode.FAN_IN, Distribution.TRUNCATED_NORMAL);
    }

    /** {@return a random matrix with orthonormal columns or rows} */
    public static Orthogonal orthogonal() {
        return orthogonal(1);
    }

    /**
     * {@return a random matrix with orthogonal columns or rows}
     *
     * @param gain their length
     */
    public static Orthogonal orthogonal(double gain) {
        return new Orthogonal(gain, null);
    }

    static RandomSource source(Long seed, RandomSource random) {
        return seed == null ? random : new RandomSource(seed);
    }

    static void check(double mean, double stddev, String where) {
        if (!(stddev >= 0) || !Double.isFinite(mean) || Double.isInfinite(stddev)) {
            throw new IllegalArgumentException(where + ": expected a finite mean and stddev ≥ 0,"
                    + " got mean " + mean + " and stddev " + stddev + ".");
        }
    }
}
