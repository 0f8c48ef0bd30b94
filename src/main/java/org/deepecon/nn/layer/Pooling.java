package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Window;

/**
 * A layer that keeps one number of each channel in each place of a window.
 *
 * @param <L> the layer's own class
 */
public abstract class Pooling<L extends Layer> extends FluentLayer<L> {
    private static final int DEFAULT_SIZE = 2;

    final WindowSettings window;

    Pooling(String type, int axes, int... poolSize) {
        window = new WindowSettings(type, "poolSize", axes,
                poolSize.length == 0 ? new int[] {DEFAULT_SIZE} : poolSize);
        window.strides(window.size());
    }

    /**
     * From one place of the window to the next.
     *
     * @param value one number for all axes or one for each, ≥ 1; the pool size unless set
     * @return this
     */
    public L strides(int... value) {
        beforeBuild("strides");
        window.strides(value);
        return self();
    }

    /**
     * What happens at the border: {@code "valid"} (numbers that fill no whole window are dropped) or
     * {@code "same"} (the window reaches beyond the border; what lies there does not count).
     *
     * @param value valid unless set
     * @return this
     */
    public L padding(String value) {
        beforeBuild("padding");
        window.padding(value, WindowSettings.VALID, WindowSettings.SAME);
        return self();
    }

    /** What is kept of the pictures. */
    abstract Tensor pooled(Tensor pictures, Window place);

    @Override
    public Shape outputShape(Shape... inputs) {
        Shape input = ranked(window.names(), inputs);
        Shape places = window.places(input, input.dim(-1));
        if (places == null) {
            throw misfit(window.least(), input,
                    "Set a smaller poolSize, or leave this layer out.");
        }
        return places;
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Shape input = unbatched(inputs[0].shape());
        outputShape(input);
        return window.plain(pooled(window.pictures(inputs[0]), window.window(input)));
    }

    /**
     * The size of the window.
     *
     * @return a length for each axis
     */
    public final int[] poolSize() {
        return window.size();
    }

    /**
     * From one place of the window to the next.
     *
     * @return a length for each axis
     */
    public final int[] strides() {
        return window.strides();
    }

    /**
     * What happens at the border.
     *
     * @return {@code "valid"} or {@code "same"}
     */
    public final String padding() {
        return window.padding();
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        window.exchange(s, "pool_size", WindowSettings.VALID, WindowSettings.SAME);
        s.fixed("data_format", "channels_last");
    }

    @Override
    public boolean passesMask() {
        return false;
    }
}
