package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;
import org.deepecon.tensor.Window;

/**
 * A layer of filters: {@code activation(Σ kernel · window + bias)} in each place of a window. The
 * kernel is not flipped.
 *
 * @param <L> the layer's own class
 */
public abstract class Convolution<L extends Layer> extends WindowLayer<L> {
    private int filters;
    private int groups = 1;
    private Variable kernel;
    private Variable bias;

    Convolution(String type, int axes, int filters, int... kernelSize) {
        super(type, axes, kernelSize);
        this.filters = Checked.positive(type, "filters", filters);
    }

    /**
     * Into how many groups the channels are cut; each is seen by its own share of the filters.
     *
     * @param value divides the channels and the filters; 1 unless set
     * @return this
     */
    public L groups(int value) {
        beforeBuild("groups");
        groups = Checked.positive(type(), "groups", value);
        if (filters % groups != 0) {
            throw new IllegalArgumentException(title() + ": expected groups to divide the "
                    + filters + " filters, got " + groups + ".");
        }
        return self();
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        kernel = addKernel(window.kernelShape(inputs[0].dim(-1) / groups, filters));
        bias = addBias(filters);
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        int channels = channels(kernel == null ? 0 : kernel.shape().dim(-2) * groups, inputs);
        if (channels % groups != 0) {
            throw misfit("channels in " + groups + " groups", inputs[0],
                    "Set groups to a number that divides " + channels + ".");
        }
        return activated(places(inputs[0], filters));
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Shape input = unbatched(inputs[0].shape());
        outputShape(input);
        Tensor sums = window.plain(sums(window.pictures(inputs[0]), window.kernel(kernel),
                window.window(input)));
        return activated(call, bias == null ? sums : sums.plus(bias));
    }

    private Tensor sums(Tensor x, Tensor weights, Window place) {
        if (groups == 1) {
            return x.conv2d(weights, place);
        }
        int in = weights.shape().dim(2);
        int out = filters / groups;
        Tensor[] parts = new Tensor[groups];
        for (int i = 0; i < groups; i++) {
            parts[i] = x.slice(3, i * in, (i + 1) * in)
                    .conv2d(weights.slice(3, i * out, (i + 1) * out), place);
        }
        return Tensor.concat(3, parts);
    }

    /**
     * How many channels come out.
     *
     * @return as given
     */
    public final int filters() {
        return filters;
    }

    /**
     * Into how many groups the channels are cut.
     *
     * @return 1 unless set
     */
    public final int groups() {
        return groups;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        filters = s.whole("filters", filters);
        groups = s.whole("groups", groups);
    }
}
