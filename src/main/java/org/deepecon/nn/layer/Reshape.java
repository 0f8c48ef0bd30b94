package org.deepecon.nn.layer;

import java.util.Arrays;
import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/** The numbers of each sample in another shape. */
public final class Reshape extends FluentLayer<Reshape> {
    private int[] target;

    Reshape(int... target) {
        this.target = target.clone();
        if (Arrays.stream(target).filter(dim -> dim == -1).count() > 1
                || Arrays.stream(target).anyMatch(dim -> dim < -1 || dim == 0)) {
            throw new IllegalArgumentException("Reshape: expected lengths ≥ 1, one of them perhaps"
                    + " −1, got " + Arrays.toString(target) + ".");
        }
    }

    @Override
    public boolean passesMask() {
        return false;
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        Shape input = only(inputs);
        int known = Arrays.stream(target).filter(dim -> dim != -1).reduce(1, (a, b) -> a * b);
        boolean open = Arrays.stream(target).anyMatch(dim -> dim == -1);
        if (open ? input.size() % known != 0 : input.size() != known) {
            throw misfit((open ? "a multiple of " : "") + known + " numbers for each sample, to be "
                    + Arrays.toString(target), input, "Set another target shape.");
        }
        return Shape.of(Arrays.stream(target)
                .map(dim -> dim == -1 ? input.size() / known : dim).toArray());
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Shape shape = inputs[0].shape();
        return inputs[0].reshape(batched(shape.dim(0), outputShape(unbatched(shape))));
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        target = s.wholes("target_shape", target);
    }
}
