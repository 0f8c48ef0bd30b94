package org.deepecon.nn.layer;

import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.nn.Initializers;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * Divides by the root of the mean square along axes: {@code scale · x / √(mean(x²) + ε)}. Source:
 * Zhang and Sennrich 2019.
 */
public final class RMSNormalization extends FluentLayer<RMSNormalization> {
    /** What is added to the mean square unless set. */
    public static final double EPSILON = 1e-6;

    private final SampleAxes axes = new SampleAxes(this);
    private double epsilon = EPSILON;
    private Variable scale;

    RMSNormalization() {
    }

    /**
     * The axes along which the mean is taken.
     *
     * @param values counted with the batch as 0; −1, the last, unless set
     * @return this
     */
    public RMSNormalization axis(int... values) {
        beforeBuild("axis");
        axes.set(values);
        return this;
    }

    /**
     * What is added to the mean square before its root is taken.
     *
     * @param value ≥ 0; {@value #EPSILON} unless set
     * @return this
     */
    public RMSNormalization epsilon(double value) {
        beforeBuild("epsilon");
        epsilon = Checked.notNegative(title(), "epsilon", value);
        return this;
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        axes.lengths(only(inputs));
        return inputs[0];
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        scale = addWeight("scale", axes.lengths(inputs[0]), Initializers.ones());
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Tensor x = inputs[0];
        Shape sample = unbatched(x.shape());
        Tensor root = x.square().meanKeepDims(axes.withBatch(sample)).plus(epsilon).sqrt();
        return x.times(root.reciprocal()).times(scale.reshape(axes.weightShape(sample)));
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        axes.set(s.value("axis", axes.values(), Kinds.AXES));
        epsilon = s.number("epsilon", epsilon);
    }
}
