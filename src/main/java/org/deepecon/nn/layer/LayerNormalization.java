package org.deepecon.nn.layer;

import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * Brings each sample to mean 0 and variance 1 along axes:
 * {@code γ · (x − mean) / √(variance + ε) + β}. The same in training and later.
 *
 * <ul><li>input (batch, …) <li>gamma, beta of the lengths of the axes <li>output as the input</ul>
 *
 * <p>Source: Ba, Kiros and Hinton 2016.
 */
public final class LayerNormalization extends NormalizationLayer<LayerNormalization> {
    private final SampleAxes axes = new SampleAxes(this);

    LayerNormalization() {
    }

    /**
     * The axes along which the mean is taken.
     *
     * @param values counted with the batch as 0; −1, the last, unless set
     * @return this
     */
    public LayerNormalization axis(int... values) {
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
    protected void makeWeights(Shape... inputs) {
        addScaleAndShift(axes.lengths(inputs[0]));
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Tensor x = inputs[0];
        Shape sample = unbatched(x.shape());
        Moments moments = Moments.of(x, axes.withBatch(sample));
        Tensor normalized = moments.normalized(deviation(moments.variance()).reciprocal());
        Shape shape = axes.weightShape(sample);
        return shifted(scaled(normalized, shape), shape);
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        axes.set(s.value("axis", axes.values(), Kinds.AXES));
        s.fixed("rms_scaling", false);
    }
}
