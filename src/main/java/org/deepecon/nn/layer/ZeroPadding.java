package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * A layer that puts zeros around its input.
 *
 * @param <L> the layer's own class
 */
public abstract class ZeroPadding<L extends Layer> extends FluentLayer<L> {
    private final Sides sides;

    ZeroPadding(String type, int axes, int... padding) {
        sides = new Sides(type, "padding", axes, padding.length == 0 ? new int[] {1} : padding);
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        Shape output = ranked(sides.axes() == 2 ? "rows, columns, channels" : "steps, channels",
                inputs);
        for (int i = 0; i < sides.axes(); i++) {
            int length = output.dim(i) + sides.before(i) + sides.behind(i);
            output = output.with(i, length);
        }
        return output;
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        outputShape(unbatched(inputs[0].shape()));
        Tensor x = inputs[0];
        for (int i = 0; i < sides.axes(); i++) {
            x = x.pad(i + 1, sides.before(i), sides.behind(i));
        }
        return x;
    }

    /**
     * How many numbers on each side.
     *
     * @return before and behind each axis
     */
    public final int[] padding() {
        return sides.all();
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        sides.exchange(s);
    }
}
