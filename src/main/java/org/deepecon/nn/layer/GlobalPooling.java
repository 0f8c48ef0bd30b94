package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * A layer that keeps one number of each channel.
 *
 * @param <L> the layer's own class
 */
public abstract class GlobalPooling<L extends Layer> extends FluentLayer<L> {
    private final int axes;
    private boolean keepDims;

    GlobalPooling(int axes) {
        this.axes = axes;
    }

    /**
     * Whether the axes that are pooled stay, with length 1.
     *
     * @param value false unless set
     * @return this
     */
    public L keepDims(boolean value) {
        beforeBuild("keepDims");
        keepDims = value;
        return self();
    }

    /** (batch, channels) of what comes in. */
    abstract Tensor pooled(Tensor x);

    /** Of steps that count where the mask is 1. */
    Tensor pooled(Tensor x, Tensor mask) {
        return pooled(x);
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        Shape input = ranked(axes == 2 ? "rows, columns, channels" : "steps, channels", inputs);
        int channels = input.dim(-1);
        return !keepDims ? Shape.of(channels)
                : axes == 2 ? Shape.of(1, 1, channels) : Shape.of(1, channels);
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Shape input = inputs[0].shape();
        Shape output = outputShape(unbatched(input));
        Tensor mask = call.mask(inputs[0]);
        Tensor found = mask == null ? pooled(inputs[0]) : pooled(inputs[0], mask);
        return found.reshape(batched(input.dim(0), output));
    }

    /**
     * Whether the axes that are pooled stay, with length 1.
     *
     * @return false unless set
     */
    public final boolean keepsDims() {
        return keepDims;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        keepDims = s.flag("keepdims", keepDims);
        s.fixed("data_format", "channels_last");
    }

    @Override
    public boolean passesMask() {
        return false;
    }
}
