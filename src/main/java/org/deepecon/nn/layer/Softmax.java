package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.nn.Activations;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/** {@code eˣ} over the sum of {@code eˣ} along an axis. */
public final class Softmax extends FluentLayer<Softmax> {
    private int axis = -1;

    Softmax() {
    }

    /**
     * Along which the results sum to 1.
     *
     * @param value counted with the batch as 0; −1, the last, unless set
     * @return this
     */
    public Softmax axis(int value) {
        beforeBuild("axis");
        axis = value;
        return this;
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        axisOf(axis, only(inputs));
        return inputs[0];
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        return Activations.softmax(axis).apply(inputs[0]);
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        axis = s.whole("axis", axis);
    }
}
