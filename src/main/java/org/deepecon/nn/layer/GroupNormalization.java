package org.deepecon.nn.layer;

import java.util.stream.IntStream;
import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * Brings groups of channels of each sample to mean 0 and variance 1:
 * {@code γ · (x − mean) / √(variance + ε) + β}. One group is layer normalization over the whole
 * sample, as many groups as channels are instance normalization.
 *
 * <ul><li>input (batch, …, channels) <li>gamma, beta (channels) <li>output as the input</ul>
 *
 * <p>Source: Wu and He 2018.
 */
public final class GroupNormalization extends NormalizationLayer<GroupNormalization> {
    /** How many groups unless set. */
    public static final int GROUPS = 32;

    private int groups = GROUPS;
    private int axis = -1;

    GroupNormalization() {
    }

    /**
     * How many groups.
     *
     * @param value a divisor of the number of channels; −1 for as many as channels;
     *     {@value #GROUPS} unless set
     * @return this
     */
    public GroupNormalization groups(int value) {
        beforeBuild("groups");
        groups = value == -1 ? -1 : Checked.positive(title(), "groups (or −1)", value);
        return this;
    }

    /**
     * The axis of the channels.
     *
     * @param value counted with the batch as 0; −1, the last, unless set
     * @return this
     */
    public GroupNormalization axis(int value) {
        beforeBuild("axis");
        axis = value;
        return this;
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        int channels = channels(only(inputs));
        if (channels % count(channels) != 0) {
            throw misfit("a number of channels that " + groups + " groups divide", inputs[0],
                    "Set groups(…) to a divisor of " + channels + ".");
        }
        return inputs[0];
    }

    private int channels(Shape input) {
        return input.dim(axisOf(axis, input));
    }

    private int count(int channels) {
        return groups == -1 ? channels : groups;
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        addScaleAndShift(Shape.of(channels(inputs[0])));
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Shape sample = unbatched(inputs[0].shape());
        int channelAxis = axisOf(axis, sample) + 1;
        Tensor x = inputs[0].reshape(grouped(inputs[0].shape(), channelAxis));
        Moments moments = Moments.of(x, IntStream.range(1, x.rank())
                .filter(each -> each != channelAxis).toArray());
        Tensor normalized = moments.normalized(deviation(moments.variance()).reciprocal());
        Shape weights = BatchNormalization.channelShape(inputs[0].shape(), channelAxis);
        return shifted(scaled(normalized.reshape(inputs[0].shape()), weights), weights);
    }

    /** (…, channels, …) becomes (…, groups, channels of one group, …). */
    private Shape grouped(Shape input, int channelAxis) {
        int count = count(input.dim(channelAxis));
        int[] dims = new int[input.rank() + 1];
        for (int i = 0; i < dims.length; i++) {
            dims[i] = i < channelAxis ? input.dim(i) : i == channelAxis ? count
                    : i == channelAxis + 1 ? input.dim(channelAxis) / count : input.dim(i - 1);
        }
        return Shape.of(dims);
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        groups = s.whole("groups", groups);
        axis = s.whole("axis", axis);
    }
}
