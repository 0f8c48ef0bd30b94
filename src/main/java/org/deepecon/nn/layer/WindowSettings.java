package org.deepecon.nn.layer;

import java.util.Arrays;
import java.util.Locale;
import org.deepecon.config.Settings;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Sliding;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Window;

/**
 * How a layer's window moves, along one axis (batch, steps, channels) or along two (batch, rows,
 * columns, channels); one axis is computed as pictures of one row.
 */
final class WindowSettings {
    static final String VALID = "valid";
    static final String SAME = "same";
    static final String CAUSAL = "causal";

    private final String where;
    private final int axes;
    private int[] size;
    private int[] strides;
    private int[] dilations;
    private String padding = VALID;

    WindowSettings(String where, String sizeName, int axes, int... size) {
        this.where = where;
        this.axes = axes;
        this.size = lengths(sizeName, size);
        this.strides = ones();
        this.dilations = ones();
    }

    private int[] ones() {
        int[] ones = new int[axes];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** One length for all axes, or one for each. */
    int[] lengths(String what, int... values) {
        if (values.length != 1 && values.length != axes) {
            throw new IllegalArgumentException(where + ": expected " + what + " of 1"
                    + (axes == 2 ? " or 2 numbers" : " number") + ", got "
                    + Arrays.toString(values) + ".");
        }
        int[] lengths = new int[axes];
        for (int i = 0; i < axes; i++) {
            lengths[i] = Checked.positive(where, what, values[values.length == 1 ? 0 : i]);
        }
        return lengths;
    }

    void strides(int... values) {
        strides = lengths("strides", values);
    }

    void dilations(int... values) {
        dilations = lengths("dilationRate", values);
    }

    void padding(String value, String... allowed) {
        String word = value.toLowerCase(Locale.ROOT);
        if (!Arrays.asList(allowed).contains(word)) {
            throw new IllegalArgumentException(where + ": expected padding \""
                    + String.join("\" or \"", allowed) + "\", got \"" + value + "\".");
        }
        padding = word;
    }

    int axes() {
        return axes;
    }

    int[] size() {
        return size.clone();
    }

    int[] strides() {
        return strides.clone();
    }

    int[] dilations() {
        return dilations.clone();
    }

    String padding() {
        return padding;
    }

    /** The axes behind the batch, for messages. */
    String names() {
        return axes == 2 ? "rows, columns, channels" : "steps, channels";
    }

    /** Keras has no derivative for both in one convolution. */
    void checkStridesAndDilations() {
        if (Arrays.stream(strides).max().orElse(1) > 1
                && Arrays.stream(dilations).max().orElse(1) > 1) {
            throw new IllegalArgumentException(where + ": expected strides or dilationRate to be 1,"
                    + " got strides " + Arrays.toString(strides) + " and dilationRate "
                    + Arrays.toString(dilations) + ".");
        }
    }

    /** The window for an input without its batch axis. */
    Window window(Shape input) {
        return new Window(axes == 2 ? sliding(0, input.dim(0)) : new Sliding(1, 1, 1, 0, 0),
                sliding(axes - 1, input.dim(axes - 1)));
    }

    private Sliding sliding(int axis, int length) {
        var plain = new Sliding(size[axis], strides[axis], dilations[axis], 0, 0);
        return switch (padding) {
            case SAME -> plain.same(length);
            case CAUSAL -> new Sliding(size[axis], strides[axis], dilations[axis],
                    plain.extent() - 1, 0);
            default -> plain;
        };
    }

    /** The shape of the places, without the batch axis; null if there are none. */
    Shape places(Shape input, int channels) {
        Window window = window(input);
        int right = window.columns().places(input.dim(axes - 1));
        int down = axes == 2 ? window.rows().places(input.dim(0)) : 1;
        return down == 0 || right == 0 ? null
                : axes == 2 ? Shape.of(down, right, channels) : Shape.of(right, channels);
    }

    /** What an input must at least be, for messages. */
    String least() {
        String[] names = names().split(", ");
        for (int i = 0; i < axes; i++) {
            names[i] += " ≥ " + ((size[i] - 1) * dilations[i] + 1);
        }
        return "(batch, " + String.join(", ", names) + ")";
    }

    /** (batch, steps, channels) as pictures of one row. */
    Tensor pictures(Tensor x) {
        return axes == 2 ? x : x.expandDims(1);
    }

    /** The reverse of {@link #pictures}. */
    Tensor plain(Tensor pictures) {
        Shape s = pictures.shape();
        return axes == 2 ? pictures : pictures.reshape(s.dim(0), s.dim(2), s.dim(3));
    }

    /** A kernel (size, …, …) as one of two axes. */
    Tensor kernel(Tensor kernel) {
        return axes == 2 ? kernel : kernel.expandDims(0);
    }

    /** The shape of a kernel. */
    Shape kernelShape(int in, int out) {
        return axes == 2 ? Shape.of(size[0], size[1], in, out) : Shape.of(size[0], in, out);
    }

    /** Under Keras's names; {@code sizeName} is kernel_size or pool_size. */
    void exchange(Settings s, String sizeName, String... paddings) {
        size = lengths(sizeName, s.wholes(sizeName, size));
        strides = lengths("strides", s.wholes("strides", strides));
        padding(s.text("padding", padding), paddings);
    }

    void exchangeDilations(Settings s) {
        dilations = lengths("dilation_rate", s.wholes("dilation_rate", dilations));
    }
}
