package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/** All numbers of a sample in one axis: (batch, 28, 28) becomes (batch, 784). */
public final class Flatten extends FluentLayer<Flatten> {
    Flatten() {
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        return Shape.of(only(inputs).size());
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Shape shape = inputs[0].shape();
        return inputs[0].reshape(shape.dim(0), shape.size(1, shape.rank()));
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        s.fixed("data_format", "channels_last");
    }

    @Override
    public boolean passesMask() {
        return false;
    }
}
