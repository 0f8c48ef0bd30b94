package org.deepecon.nn.layer;

import org.deepecon.nn.Activation;
import org.deepecon.nn.Activations;

/**
 * Where layers are made; to be imported statically.
 *
 * <pre>{@code
 * dense(300).kernelInitializer(heNormal()).useBias(false)
 * dense(10).activation("softmax")
 * dropout(0.2).seed(1)
 * }</pre>
 *
 * <p>What a layer cannot do without is an argument; all else is a setting with Keras's default.
 */
public final class Layers {
    private Layers() {
    }

    // Core.

    /**
     * {@return a fully connected layer}
     *
     * @param units how many numbers come out, ≥ 1
     */
    public static Dense dense(int units) {
        return new Dense(units);
    }

    /**
     * {@return a fully connected layer with an activation}
     *
     * @param units how many numbers come out, ≥ 1
     * @param activation Keras's name, such as {@code "relu"}
     */
    public static Dense dense(int units, String activation) {
        return dense(units).activation(activation);
    }

    /**
     * {@return a fully connected layer with an activation}
     *
     * @param units how many numbers come out, ≥ 1
     * @param activation any function
     */
    public static Dense dense(int units, Activation activation) {
        return dense(units).activation(activation);
    }

    // Activations.

    /**
     * {@return an activation as a layer of its own}
     *
     * @param name Keras's, such as {@code "elu"}
     */
    public static ActivationLayer activation(String name) {
        return activation(Activations.get(name));
    }

    /**
     * {@return an activation as a layer of its own}
     *
     * @param activation any function
     */
    public static ActivationLayer activation(Activation activation) {
        return new ActivationLayer(activation);
    }

    /** {@return max(x, 0)} */
    public static ReLU relu() {
        return new ReLU();
    }

    /** {@return x, or 0.3 · x below 0} */
    public static LeakyReLU leakyRelu() {
        return new LeakyReLU();
    }

    /** {@return x, or eˣ − 1 below 0} */
    public static ELU elu() {
        return new ELU();
    }

    /** {@return a distribution along the last axis} */
    public static Softmax softmax() {
        return new Softmax();
    }

    // Noise.

    /**
     * {@return a layer that sets numbers to 0 in training}
     *
     * @param rate their share, in [0, 1)
     */
    public static Dropout dropout(double rate) {
        return new Dropout(rate);
    }

    /**
     * {@return a layer that sets whole channels of (batch, steps, channels) to 0 in training}
     *
     * @param rate their share, in [0, 1)
     */
    public static SpatialDropout1D spatialDropout1D(double rate) {
        return new SpatialDropout1D(rate);
    }

    /**
     * {@return a layer that adds noise in training}
     *
     * @param stddev of the noise, ≥ 0
     */
    public static GaussianNoise gaussianNoise(double stddev) {
        return new GaussianNoise(stddev);
    }

    /**
     * {@return a layer that multiplies by noise in training}
     *
     * @param rate of the dropout it stands for, in [0, 1)
     */
    public static GaussianDropout gaussianDropout(double rate) {
        return new GaussianDropout(rate);
    }

    /**
     * {@return dropout that goes with selu}
     *
     * @param rate the share that falls, in [0, 1)
     */
    public static AlphaDropout alphaDropout(double rate) {
        return new AlphaDropout(rate);
    }

    // Normalization.

    /** {@return mean 0 and variance 1 of each channel over the batch} */
    public static BatchNormalization batchNormalization() {
        return new BatchNormalization();
    }

    // Shapes.

    /**
     * {@return all numbers of a sample in one axis}
     *
     * @param inputShape of a sample, if this is the first layer, such as 28, 28
     */
    public static Flatten flatten(int... inputShape) {
        var layer = new Flatten();
        return inputShape.length == 0 ? layer : layer.inputShape(inputShape);
    }
}
