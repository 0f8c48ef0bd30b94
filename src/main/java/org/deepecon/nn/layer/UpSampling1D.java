package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * Each step of a series several times.
 *
 * <ul><li>input (batch, steps, channels) <li>output (batch, steps · size, channels)</ul>
 */
public final class UpSampling1D extends FluentLayer<UpSampling1D> {
    private int size;

    UpSampling1D(int size) {
        this.size = Checked.positive("UpSampling1D", "size", size);
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        Shape input = ranked("steps, channels", inputs);
        return input.with(0, input.dim(0) * size);
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        outputShape(unbatched(inputs[0].shape()));
        return Interpolation.NEAREST.resized(inputs[0], 1, size);
    }

    /**
     * How often each step comes.
     *
     * @return as given
     */
    public int size() {
        return size;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        size = s.whole("size", size);
    }
}
