package org.deepecon.nn.layer;

import java.util.function.UnaryOperator;
import org.deepecon.nn.Activation;
import org.deepecon.nn.Activations;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.Tensor;

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

    /**
     * {@return a learned vector for each of a number of words}
     *
     * @param inputDim how many words, ≥ 1
     * @param outputDim length of the vectors, ≥ 1
     */
    public static Embedding embedding(int inputDim, int outputDim) {
        return new Embedding(inputDim, outputDim);
    }

    /** {@return a layer that passes its input on} */
    public static Identity identity() {
        return new Identity();
    }

    /**
     * {@return any function of the input as a layer}
     *
     * @param function made of tensor operations; keeps the batch axis
     */
    public static Lambda lambda(UnaryOperator<Tensor> function) {
        return new Lambda(function);
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

    /** {@return x, or alpha · x below 0 with a learned alpha} */
    public static PReLU prelu() {
        return new PReLU();
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

    /** {@return a layer that adds a penalty on its input to the loss} */
    public static ActivityRegularization activityRegularization() {
        return new ActivityRegularization();
    }

    // Normalization.

    /** {@return mean 0 and variance 1 of each channel over the batch} */
    public static BatchNormalization batchNormalization() {
        return new BatchNormalization();
    }

    /** {@return mean 0 and variance 1 of each sample along the last axis} */
    public static LayerNormalization layerNormalization() {
        return new LayerNormalization();
    }

    /** {@return mean square 1 of each sample along the last axis} */
    public static RMSNormalization rmsNormalization() {
        return new RMSNormalization();
    }

    /** {@return length 1 of each sample along the last axis} */
    public static UnitNormalization unitNormalization() {
        return new UnitNormalization();
    }

    /** {@return mean 0 and variance 1 of groups of channels of each sample} */
    public static GroupNormalization groupNormalization() {
        return new GroupNormalization();
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

    /**
     * {@return the numbers of each sample in another shape}
     *
     * @param target lengths without the batch; one may be −1, found from the rest
     */
    public static Reshape reshape(int... target) {
        return new Reshape(target);
    }

    /**
     * {@return the axes of each sample in another order}
     *
     * @param axes each once, from 1
     */
    public static Permute permute(int... axes) {
        return new Permute(axes);
    }

    /**
     * {@return each sample several times}
     *
     * @param n how often, ≥ 1
     */
    public static RepeatVector repeatVector(int n) {
        return new RepeatVector(n);
    }

    // Convolution: (batch, steps, channels) or (batch, rows, columns, channels).

    /**
     * {@return filters that move over pictures}
     *
     * @param filters how many channels come out, ≥ 1
     * @param kernelSize height and width of what each filter sees, or one number for both
     */
    public static Conv2D conv2d(int filters, int... kernelSize) {
        return new Conv2D(filters, kernelSize);
    }

    /**
     * {@return filters that move over pictures, with an activation}
     *
     * @param filters how many channels come out, ≥ 1
     * @param kernelSize height and width of what each filter sees
     * @param activation Keras's name, such as {@code "relu"}
     */
    public static Conv2D conv2d(int filters, int kernelSize, String activation) {
        return conv2d(filters, kernelSize).activation(activation);
    }

    /**
     * {@return filters that move along series}
     *
     * @param filters how many channels come out, ≥ 1
     * @param kernelSize how many steps each filter sees, ≥ 1
     */
    public static Conv1D conv1d(int filters, int kernelSize) {
        return new Conv1D(filters, kernelSize);
    }

    /**
     * {@return filters that move along series, with an activation}
     *
     * @param filters how many channels come out, ≥ 1
     * @param kernelSize how many steps each filter sees, ≥ 1
     * @param activation Keras's name, such as {@code "relu"}
     */
    public static Conv1D conv1d(int filters, int kernelSize, String activation) {
        return conv1d(filters, kernelSize).activation(activation);
    }

    /**
     * {@return filters that move over each channel of pictures for itself}
     *
     * @param kernelSize height and width of what each filter sees, or one number for both
     */
    public static DepthwiseConv2D depthwiseConv2d(int... kernelSize) {
        return new DepthwiseConv2D(kernelSize);
    }

    /**
     * {@return filters that move along each channel of series for itself}
     *
     * @param kernelSize how many steps each filter sees, ≥ 1
     */
    public static DepthwiseConv1D depthwiseConv1d(int kernelSize) {
        return new DepthwiseConv1D(kernelSize);
    }

    /**
     * {@return filters over each channel of pictures for itself, then mixed}
     *
     * @param filters how many channels come out, ≥ 1
     * @param kernelSize height and width of what each filter sees, or one number for both
     */
    public static SeparableConv2D separableConv2d(int filters, int... kernelSize) {
        return new SeparableConv2D(filters, kernelSize);
    }

    /**
     * {@return filters along each channel of series for itself, then mixed}
     *
     * @param filters how many channels come out, ≥ 1
     * @param kernelSize how many steps each filter sees, ≥ 1
     */
    public static SeparableConv1D separableConv1d(int filters, int kernelSize) {
        return new SeparableConv1D(filters, kernelSize);
    }

    /**
     * {@return filters that draw larger pictures}
     *
     * @param filters how many channels come out, ≥ 1
     * @param kernelSize height and width of what each filter sees, or one number for both
     */
    public static Conv2DTranspose conv2dTranspose(int filters, int... kernelSize) {
        return new Conv2DTranspose(filters, kernelSize);
    }

    /**
     * {@return filters that draw longer series}
     *
     * @param filters how many channels come out, ≥ 1
     * @param kernelSize how many steps each filter sees, ≥ 1
     */
    public static Conv1DTranspose conv1dTranspose(int filters, int kernelSize) {
        return new Conv1DTranspose(filters, kernelSize);
    }

    /**
     * {@return the largest number of each channel in each place of a window on pictures}
     *
     * @param poolSize height and width of the window, or one number for both; 2 if none is given
     */
    public static MaxPooling2D maxPooling2d(int... poolSize) {
        return new MaxPooling2D(poolSize);
    }

    /**
     * {@return the largest number of each channel in each place of a window on series}
     *
     * @param poolSize steps in the window; 2 if none is given
     */
    public static MaxPooling1D maxPooling1d(int... poolSize) {
        return new MaxPooling1D(poolSize);
    }

    /** {@return the largest number of each channel of pictures} */
    public static GlobalMaxPooling2D globalMaxPooling2d() {
        return new GlobalMaxPooling2D();
    }

    /** {@return the largest number of each channel of series} */
    public static GlobalMaxPooling1D globalMaxPooling1d() {
        return new GlobalMaxPooling1D();
    }

    /**
     * {@return the mean of each channel in each place of a window on pictures}
     *
     * @param poolSize height and width of the window, or one number for both; 2 if none is given
     */
    public static AveragePooling2D averagePooling2d(int... poolSize) {
        return new AveragePooling2D(poolSize);
    }

    /**
     * {@return the mean of each channel in each place of a window on series}
     *
     * @param poolSize steps in the window; 2 if none is given
     */
    public static AveragePooling1D averagePooling1d(int... poolSize) {
        return new AveragePooling1D(poolSize);
    }

    /** {@return the mean of each channel of pictures} */
    public static GlobalAveragePooling2D globalAveragePooling2d() {
        return new GlobalAveragePooling2D();
    }

    /** {@return the mean of each channel of series} */
    public static GlobalAveragePooling1D globalAveragePooling1d() {
        return new GlobalAveragePooling1D();
    }

    /**
     * {@return pictures several times as large}
     *
     * @param size how many times, down and to the right or one number for both; 2 if none is
     *     given
     */
    public static UpSampling2D upSampling2d(int... size) {
        return new UpSampling2D(size);
    }

    /**
     * {@return each step of series several times}
     *
     * @param size how often, ≥ 1
     */
    public static UpSampling1D upSampling1d(int size) {
        return new UpSampling1D(size);
    }

    /**
     * {@return zeros around pictures}
     *
     * @param padding on each side; or for rows and for columns; or top, bottom, left, right; 1 if none is
     *     given
     */
    public static ZeroPadding2D zeroPadding2d(int... padding) {
        return new ZeroPadding2D(padding);
    }

    /**
     * {@return zeros around series}
     *
     * @param padding on each side; or before and behind; 1 if none is given
     */
    public static ZeroPadding1D zeroPadding1d(int... padding) {
        return new ZeroPadding1D(padding);
    }

    /**
     * {@return pictures without their border}
     *
     * @param cropping on each side; or for rows and for columns; or top, bottom, left, right; 1 if none is
     *     given
     */
    public static Cropping2D cropping2d(int... cropping) {
        return new Cropping2D(cropping);
    }

    /**
     * {@return series without their ends}
     *
     * @param cropping on each side; or before and behind; 1 if none is given
     */
    public static Cropping1D cropping1d(int... cropping) {
        return new Cropping1D(cropping);
    }

    // Several inputs.

    /** {@return the sum} */
    public static Add add() {
        return new Add();
    }

    /** {@return the first less the second} */
    public static Subtract subtract() {
        return new Subtract();
    }

    /** {@return the product, number by number} */
    public static Multiply multiply() {
        return new Multiply();
    }

    /** {@return the mean} */
    public static Average average() {
        return new Average();
    }

    /** {@return the largest, number by number} */
    public static Maximum maximum() {
        return new Maximum();
    }

    /** {@return the smallest, number by number} */
    public static Minimum minimum() {
        return new Minimum();
    }

    /** {@return one behind the other} */
    public static Concatenate concatenate() {
        return new Concatenate();
    }

    /**
     * {@return sums of products along an axis of both}
     *
     * @param axis counted with the batch as 0
     */
    public static Dot dot(int axis) {
        return new Dot(axis, axis);
    }

    /**
     * {@return sums of products along an axis of each}
     *
     * @param first of the first input, counted with the batch as 0
     * @param second of the second input
     */
    public static Dot dot(int first, int second) {
        return new Dot(first, second);
    }

    // Sequences.

    /**
     * {@return a plain recurrent layer}
     *
     * @param units numbers in its state, ≥ 1
     */
    public static SimpleRNN simpleRnn(int units) {
        return new SimpleRNN(units);
    }

    /**
     * {@return a layer of long short-term memory}
     *
     * @param units numbers in each of its states, ≥ 1
     */
    public static LSTM lstm(int units) {
        return new LSTM(units);
    }

    /**
     * {@return a layer of gated recurrent units}
     *
     * @param units numbers in its state, ≥ 1
     */
    public static GRU gru(int units) {
        return new GRU(units);
    }

    /**
     * {@return a layer that reads a sequence in both directions}
     *
     * @param layer recurrent, for the direction as it is; a copy goes the other way
     */
    public static Bidirectional bidirectional(RecurrentLayer<?> layer) {
        return new Bidirectional(layer);
    }

    /**
     * {@return a layer that does the same with each step of a sequence}
     *
     * @param layer for one step
     */
    public static TimeDistributed timeDistributed(Layer layer) {
        return new TimeDistributed(layer);
    }

    /** {@return a layer that leaves out steps of zeros} */
    public static Masking masking() {
        return new Masking(0);
    }

    /**
     * {@return a layer that leaves out steps}
     *
     * @param maskValue what all numbers of such a step are
     */
    public static Masking masking(double maskValue) {
        return new Masking(maskValue);
    }

    /** {@return dot-product attention without weights of its own} */
    public static Attention attention() {
        return new Attention();
    }

    /**
     * {@return attention in several heads}
     *
     * @param numHeads how many, ≥ 1
     * @param keyDim numbers of a query or key in each head, ≥ 1
     */
    public static MultiHeadAttention multiHeadAttention(int numHeads, int keyDim) {
        return new MultiHeadAttention(numHeads, keyDim);
    }

    /** {@return a layer that gives positions as waves, to be added to its input} */
    public static SinePositionEncoding sinePositionEncoding() {
        return new SinePositionEncoding();
    }

    /**
     * {@return a layer that gives learned positions, to be added to its input}
     *
     * @param sequenceLength the most steps, ≥ 1
     */
    public static PositionEmbedding positionEmbedding(int sequenceLength) {
        return new PositionEmbedding(sequenceLength);
    }

    /**
     * {@return a layer that makes vectors of words and their positions}
     *
     * @param vocabularySize how many words, ≥ 1
     * @param sequenceLength the most steps, ≥ 1
     * @param embeddingDim numbers of a vector, ≥ 1
     */
    public static TokenAndPositionEmbedding tokenAndPositionEmbedding(int vocabularySize,
            int sequenceLength, int embeddingDim) {
        return new TokenAndPositionEmbedding(vocabularySize, sequenceLength, embeddingDim);
    }

    /**
     * {@return an encoder block of a transformer}
     *
     * @param intermediateDim units between the two dense layers, ≥ 1
     * @param numHeads heads of the attention, ≥ 1
     */
    public static TransformerEncoderBlock transformerEncoderBlock(int intermediateDim,
            int numHeads) {
        return new TransformerEncoderBlock(intermediateDim, numHeads);
    }

    /**
     * {@return a decoder block of a transformer}
     *
     * @param intermediateDim units between the two dense layers, ≥ 1
     * @param numHeads heads of each attention, ≥ 1
     */
    public static TransformerDecoderBlock transformerDecoderBlock(int intermediateDim,
            int numHeads) {
        return new TransformerDecoderBlock(intermediateDim, numHeads);
    }
}
