package org.deepecon.nn.layer;

import java.util.Arrays;
import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Sliding;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;
import org.deepecon.tensor.Window;

/**
 * A layer that draws: each number of the input adds the kernel, times that number, to a larger
 * output. It goes the way of a convolution backwards (its shapes, not its numbers).
 *
 * @param <L> the layer's own class
 */
public abstract class TransposedConvolution<L extends Layer> extends WindowLayer<L> {
    private int filters;
    private int[] outputPadding;
    private Variable kernel;
    private Variable bias;

    TransposedConvolution(String type, int axes, int filters, int... kernelSize) {
        super(type, axes, kernelSize);
        this.filters = Checked.positive(type, "filters", filters);
    }

    /**
     * How much longer the output is than it must be.
     *
     * @param value one number for all axes or one for each, from 0 to below the stride; unless set,
     *     padding "same" makes the output stride times as long as the input
     * @return this
     */
    public L outputPadding(int... value) {
        beforeBuild("outputPadding");
        int[] plusOne = Arrays.stream(value).map(each -> each + 1).toArray();
        outputPadding = Arrays.stream(window.lengths("outputPadding + 1", plusOne))
                .map(each -> each - 1).toArray();
        return self();
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        kernel = addKernel(window.kernelShape(filters, inputs[0].dim(-1)));
        bias = addBias(filters);
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        channels(kernel == null ? 0 : kernel.shape().dim(-1), inputs);
        window.checkStridesAndDilations();
        checkOutputPadding();
        Shape output = inputs[0].with(-1, filters);
        for (int axis = 0; axis < window.axes(); axis++) {
            int length = length(axis, inputs[0].dim(axis));
            if (length < 1) {
                throw misfit("a longer input, or one with fewer zeros to cut off", inputs[0],
                        "Set padding(\"valid\").");
            }
            output = output.with(axis, length);
        }
        return activated(output);
    }

    private void checkOutputPadding() {
        for (int axis = 0; outputPadding != null && axis < window.axes(); axis++) {
            if (outputPadding[axis] >= window.strides()[axis]) {
                throw new IllegalArgumentException(title() + ": expected outputPadding below"
                        + " strides, got " + Arrays.toString(outputPadding) + " and strides "
                        + Arrays.toString(window.strides()) + ".");
            }
        }
    }

    private int extent(int axis) {
        return (window.size()[axis] - 1) * window.dilations()[axis] + 1;
    }

    /** Zeros around the stretched input, in all, as Keras computes them. */
    private int zeros(int axis) {
        int extent = extent(axis);
        int stride = window.strides()[axis];
        if (window.padding().equals(WindowSettings.VALID)) {
            return 2 * (extent - 1) + (outputPadding == null ? Math.max(extent, stride) - extent
                    : outputPadding[axis]);
        }
        return outputPadding == null ? stride + extent - 2
                : extent + extent % 2 - 2 + outputPadding[axis];
    }

    private int length(int axis, int input) {
        return (input - 1) * window.strides()[axis] + 2 + zeros(axis) - extent(axis);
    }

    /** How the convolution moves that makes the input's shape of the output's. */
    private Sliding backwards(int axis, int input) {
        int extent = extent(axis);
        int stride = window.strides()[axis];
        int left = window.padding().equals(WindowSettings.VALID) ? extent - 1
                : Math.min((zeros(axis) + 1) / 2, extent - 1);
        int before = extent - 1 - left;
        int after = (input - 1) * stride + extent - before - length(axis, input);
        return new Sliding(window.size()[axis], stride, window.dilations()[axis], before,
                Math.max(0, after));
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Shape input = unbatched(inputs[0].shape());
        outputShape(input);
        int last = window.axes() - 1;
        Sliding columns = backwards(last, input.dim(last));
        Sliding rows = last == 1 ? backwards(0, input.dim(0)) : new Sliding(1, 1, 1, 0, 0);
        Tensor sums = window.plain(window.pictures(inputs[0]).conv2dTranspose(window.kernel(kernel),
                new Window(rows, columns), last == 1 ? length(0, input.dim(0)) : 1,
                length(last, input.dim(last))));
        return activated(call, bias == null ? sums : sums.plus(bias));
    }

    /**
     * How many channels come out.
     *
     * @return as given
     */
    public final int filters() {
        return filters;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        filters = s.whole("filters", filters);
        outputPadding = s.wholes("output_padding", outputPadding);
    }
}
