package org.deepecon.nn.layer;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.nn.Initializers;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * Brings each channel to mean 0 and variance 1, in training over the batch, later by moving
 * averages: {@code γ · (x − mean) / √(variance + ε) + β}.
 *
 * <p>The averages move by {@code average · momentum + batch · (1 − momentum)}, with the biased
 * variance of the batch. A frozen layer uses the averages in training, too.
 *
 * <ul><li>input (batch, …, channels) <li>gamma, beta, moving_mean, moving_variance (channels)
 * <li>output as the input</ul>
 *
 * <p>Source: Ioffe and Szegedy 2015.
 */
public final class BatchNormalization extends NormalizationLayer<BatchNormalization> {
    /** The inertia of the moving averages unless set. */
    public static final double MOMENTUM = 0.99;
    /** Keras writes it also where it means nothing. */
    private static final double RENORM_MOMENTUM = 0.99;

    private int axis = -1;
    private double momentum = MOMENTUM;
    private Variable movingMean;
    private Variable movingVariance;

    BatchNormalization() {
    }

    /**
     * The axis of the channels.
     *
     * @param value counted with the batch as 0; −1, the last, unless set
     * @return this
     */
    public BatchNormalization axis(int value) {
        beforeBuild("axis");
        axis = value;
        return this;
    }

    /**
     * The inertia of the moving averages.
     *
     * @param value in [0, 1]; {@value #MOMENTUM} unless set
     * @return this
     */
    public BatchNormalization momentum(double value) {
        beforeBuild("momentum");
        momentum = Checked.share(title(), "momentum", value);
        return this;
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        axisOf(axis, only(inputs));
        return inputs[0];
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        Shape channels = Shape.of(inputs[0].dim(axisOf(axis, inputs[0])));
        addScaleAndShift(channels);
        movingMean = addState("moving_mean", channels, Initializers.zeros());
        movingVariance = addState("moving_variance", channels, Initializers.ones());
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Tensor x = inputs[0];
        int channels = axisOf(axis, check(x)) + 1;
        Shape shape = channelShape(x.shape(), channels);
        return call.isTraining() && isTrainable() ? byBatch(call, x, channels, shape)
                : byAverages(x, shape);
    }

    private Shape check(Tensor x) {
        Shape input = unbatched(x.shape());
        int expected = movingMean.size();
        if (input.dim(axisOf(axis, input)) != expected) {
            throw misfit("input with " + expected + " channels along axis " + axis, input,
                    "Build the network anew for this input.");
        }
        return input;
    }

    private Tensor byBatch(Call call, Tensor x, int channels, Shape shape) {
        Moments moments = Moments.of(x, IntStream.range(0, x.rank())
                .filter(each -> each != channels).toArray());
        move(call, movingMean, moments.mean());
        move(call, movingVariance, moments.variance());
        Tensor factor = factor(moments.variance().reshape(shape), shape);
        Tensor shift = moments.shift().reshape(shape).times(factor).negate();
        return moments.centered().times(factor).plus(shifted(shift, shape));
    }

    private void move(Call call, Variable average, Tensor batch) {
        Tensor value = batch.reshape(average.shape()).times(1 - momentum);
        call.update(average, average.times(momentum).plus(value));
    }

    private Tensor byAverages(Tensor x, Shape shape) {
        Tensor centered = x.minus(movingMean.reshape(shape));
        return shifted(centered.times(factor(movingVariance.reshape(shape), shape)), shape);
    }

    /** (channels) where the last axis holds them, else with ones behind. */
    static Shape channelShape(Shape input, int axis) {
        int[] dims = new int[input.rank() - axis];
        Arrays.fill(dims, 1);
        dims[0] = input.dim(axis);
        return Shape.of(dims);
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        axis = s.value("axis", new int[] {axis}, Kinds.AXES)[0];
        momentum = s.number("momentum", momentum);
        s.fixed("moving_mean_initializer", Initializers.KIND.write(Initializers.zeros()));
        s.fixed("moving_variance_initializer", Initializers.KIND.write(Initializers.ones()));
        s.fixed("synchronized", false);
        s.fixed("renorm", false);
        s.ignored("renorm_momentum", RENORM_MOMENTUM);
    }
}
