package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * Larger pictures: each pixel several times, or blended with its neighbours.
 *
 * <ul><li>input (batch, rows, columns, channels) <li>output (batch, rows · size, columns · size,
 * channels)</ul>
 */
public final class UpSampling2D extends FluentLayer<UpSampling2D> {
    private static final int DEFAULT_SIZE = 2;

    private int[] size;
    private Interpolation interpolation = Interpolation.NEAREST;

    UpSampling2D(int... size) {
        this.size = new WindowSettings("UpSampling2D", "size", 2,
                size.length == 0 ? new int[] {DEFAULT_SIZE} : size).size();
    }

    /**
     * How pixels between pixels are found.
     *
     * @param name {@code "nearest"} (unless set), {@code "bilinear"}, {@code "bicubic"},
     *     {@code "lanczos3"} or {@code "lanczos5"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public UpSampling2D interpolation(String name) {
        beforeBuild("interpolation");
        interpolation = Interpolation.get(name);
        return this;
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        Shape input = ranked("rows, columns, channels", inputs);
        return input.with(0, input.dim(0) * size[0]).with(1, input.dim(1) * size[1]);
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        outputShape(unbatched(inputs[0].shape()));
        return interpolation.resized(interpolation.resized(inputs[0], 1, size[0]), 2, size[1]);
    }

    /**
     * How many times as large the pictures become.
     *
     * @return down and to the right
     */
    public int[] size() {
        return size.clone();
    }

    /**
     * How pixels between pixels are found.
     *
     * @return such as {@code "nearest"}
     */
    public String interpolation() {
        return interpolation.toString();
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        size = s.wholes("size", size);
        interpolation = Interpolation.get(s.text("interpolation", interpolation.toString()));
        s.fixed("data_format", "channels_last");
    }
}
