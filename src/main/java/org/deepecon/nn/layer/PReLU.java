package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.nn.Constraint;
import org.deepecon.nn.Initializer;
import org.deepecon.nn.Initializers;
import org.deepecon.nn.Regularizer;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * {@code x}, or {@code alpha · x} below 0, with an alpha learned for each number of a sample.
 * Source: He et al. 2015.
 */
public final class PReLU extends FluentLayer<PReLU> {
    private final WeightSettings settings = new WeightSettings("alpha", Initializers.zeros());
    private int[] sharedAxes = {};
    private Variable alpha;

    PReLU() {
    }

    /**
     * Axes along which alpha is the same.
     *
     * @param axes counted with the batch as 0; none unless set
     * @return this
     */
    public PReLU sharedAxes(int... axes) {
        beforeBuild("sharedAxes");
        sharedAxes = axes.clone();
        return this;
    }

    /**
     * How alpha starts.
     *
     * @param value its first value; zeros unless set
     * @return this
     */
    public PReLU alphaInitializer(Initializer value) {
        beforeBuild("alphaInitializer");
        settings.initializer(value);
        return this;
    }

    /**
     * A penalty on alpha.
     *
     * @param value the penalty; null for none
     * @return this
     */
    public PReLU alphaRegularizer(Regularizer value) {
        beforeBuild("alphaRegularizer");
        settings.regularizer(value);
        return this;
    }

    /**
     * Limits of alpha.
     *
     * @param value the limits; null for none
     * @return this
     */
    public PReLU alphaConstraint(Constraint value) {
        beforeBuild("alphaConstraint");
        settings.constraint(value);
        return this;
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        Shape shape = inputs[0];
        for (int axis : sharedAxes) {
            shape = shape.with(axisOf(axis, inputs[0]), 1);
        }
        alpha = addWeight(settings, shape);
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Tensor x = inputs[0];
        return x.relu().minus(x.negate().relu().times(alpha));
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        settings.exchange(s);
        int[] shared = s.wholes("shared_axes", sharedAxes.length == 0 ? null : sharedAxes);
        sharedAxes = shared == null ? new int[0] : shared;
    }
}
