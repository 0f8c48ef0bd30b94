package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;

/**
 * A layer with a kernel that is a window moving over its input, and the settings of that window.
 *
 * @param <L> the layer's own class
 */
public abstract class WindowLayer<L extends Layer> extends KernelLayer<L> {
    final WindowSettings window;

    /** A window of a size, for inputs with one or two axes besides batch and channels. */
    WindowLayer(String type, int axes, int... kernelSize) {
        window = new WindowSettings(type, "kernelSize", axes, kernelSize);
    }

    /**
     * From one place of the window to the next.
     *
     * @param value one number for all axes or one for each, ≥ 1; 1 unless set
     * @return this
     */
    public L strides(int... value) {
        beforeBuild("strides");
        window.strides(value);
        return self();
    }

    /**
     * From one covered number to the next.
     *
     * @param value one number for all axes or one for each, ≥ 1; 1 unless set
     * @return this
     */
    public L dilationRate(int... value) {
        beforeBuild("dilationRate");
        window.dilations(value);
        return self();
    }

    /**
     * What happens at the border: {@code "valid"} (the window stays inside) or {@code "same"} (zeros
     * around the input, such that stride 1 keeps its size).
     *
     * @param value valid unless set
     * @return this
     */
    public L padding(String value) {
        beforeBuild("padding");
        window.padding(value, paddings());
        return self();
    }

    /** The words that padding takes. */
    String[] paddings() {
        return new String[] {WindowSettings.VALID, WindowSettings.SAME};
    }

    /** The channels of an input of the right rank; checked once the layer is built. */
    final int channels(int expected, Shape... inputs) {
        Shape input = ranked(window.names(), inputs);
        int channels = input.dim(-1);
        if (expected > 0 && channels != expected) {
            throw misfit("(batch, " + window.names().replace("channels", "" + expected) + ")", input,
                    "Give the input " + expected + " channels, or build the network anew for this"
                    + " input.");
        }
        return channels;
    }

    /** What the window makes of an input. */
    final Shape places(Shape input, int channels) {
        window.checkStridesAndDilations();
        Shape places = window.places(input, channels);
        if (places == null) {
            throw tooSmall(input);
        }
        return places;
    }

    private ShapeException tooSmall(Shape input) {
        return misfit(window.least(), input,
                "Set padding(\"same\"), or a smaller kernelSize, or pool less before.");
    }

    /**
     * The size of the window.
     *
     * @return a length for each axis
     */
    public final int[] kernelSize() {
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
     * From one covered number to the next.
     *
     * @return a length for each axis
     */
    public final int[] dilationRate() {
        return window.dilations();
    }

    /**
     * What happens at the border.
     *
     * @return such as {@code "valid"}
     */
    public final String padding() {
        return window.padding();
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        window.exchange(s, "kernel_size", paddings());
        window.exchangeDilations(s);
        s.fixed("data_format", "channels_last");
    }

    @Override
    public boolean passesMask() {
        return false;
    }
}
