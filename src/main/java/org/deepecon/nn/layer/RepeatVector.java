package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/** Each sample several times: (batch, features) becomes (batch, n, features). */
public final class RepeatVector extends FluentLayer<RepeatVector> {
    private int n;

    RepeatVector(int n) {
        this.n = Checked.positive("RepeatVector", "n", n);
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        return Shape.of(n, ranked("features", inputs).dim(0));
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Shape shape = inputs[0].shape();
        return inputs[0].expandDims(1)
                .broadcastTo(Shape.of(shape.dim(0), n, shape.dim(1)));
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        n = s.whole("n", n);
    }
}
