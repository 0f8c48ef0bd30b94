package org.deepecon.nn.layer;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/** The axes of each sample in another order: with 2, 1 (batch, a, b) becomes (batch, b, a). */
public final class Permute extends FluentLayer<Permute> {
    private int[] axes;

    Permute(int... axes) {
        this.axes = axes.clone();
        if (!Arrays.equals(Arrays.stream(axes).sorted().toArray(),
                IntStream.rangeClosed(1, axes.length).toArray())) {
            throw new IllegalArgumentException("Permute: expected each of 1 to " + axes.length
                    + " once, got " + Arrays.toString(axes) + ".");
        }
    }

    @Override
    public boolean passesMask() {
        return false;
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        Shape input = only(inputs);
        if (input.rank() != axes.length) {
            throw misfit("an input with " + axes.length + " axes behind the batch", input,
                    "Name each axis in permute(…) once.");
        }
        return Shape.of(Arrays.stream(axes).map(axis -> input.dim(axis - 1)).toArray());
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        return inputs[0].transpose(
                IntStream.concat(IntStream.of(0), Arrays.stream(axes)).toArray());
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        axes = s.wholes("dims", axes);
    }
}
