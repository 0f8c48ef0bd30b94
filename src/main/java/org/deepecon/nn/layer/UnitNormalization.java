package org.deepecon.nn.layer;

import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/** Divides by the length along axes, so that it becomes 1; zeros stay. */
public final class UnitNormalization extends FluentLayer<UnitNormalization> {
    private static final double SMALLEST = 1e-12;

    private final SampleAxes axes = new SampleAxes(this);

    UnitNormalization() {
    }

    /**
     * The axes along which the length is taken.
     *
     * @param values counted with the batch as 0; −1, the last, unless set
     * @return this
     */
    public UnitNormalization axis(int... values) {
        beforeBuild("axis");
        axes.set(values);
        return this;
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        axes.lengths(only(inputs));
        return inputs[0];
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        return unit(inputs[0], SMALLEST, axes.withBatch(unbatched(inputs[0].shape())));
    }

    /** Shorter ones than the smallest length are divided by that; the derivative stays finite. */
    static Tensor unit(Tensor x, double smallest, int... axes) {
        return x.div(x.square().sumKeepDims(axes).maximum(smallest * smallest).sqrt());
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        axes.set(s.value("axis", axes.values(), Kinds.AXES));
    }
}
