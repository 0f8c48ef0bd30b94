package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * A fully connected layer: {@code activation(x · kernel + bias)}, along the last axis.
 *
 * <ul><li>input (batch, …, in) <li>kernel (in, units), Glorot uniform; bias (units), zeros
 * <li>output (batch, …, units)</ul>
 */
public final class Dense extends KernelLayer<Dense> {
    private int units;
    private Variable kernel;
    private Variable bias;

    Dense(int units) {
        this.units = Checked.positive("Dense", "units", units);
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        kernel = addKernel(Shape.of(inputs[0].dim(-1), units));
        bias = addBias(units);
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        Shape input = only(inputs);
        if (input.rank() == 0) {
            throw misfit("input (batch, features)", input, "Give each sample an axis of features,"
                    + " for example with reshape(1).");
        }
        return activated(input.with(-1, units));
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        check(unbatched(inputs[0].shape()));
        Tensor sums = inputs[0].matmul(kernel);
        return activated(call, bias == null ? sums : sums.plus(bias));
    }

    private void check(Shape input) {
        int in = kernel.shape().dim(0);
        if (input.rank() == 0 || input.dim(-1) != in) {
            throw misfit("input (batch, " + in + ")", input, "Set units(" + in + ") on the layer"
                    + " before, or build the network anew for this input.");
        }
    }

    /**
     * How many numbers come out.
     *
     * @return as given
     */
    public int units() {
        return units;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        units = s.whole("units", units);
    }
}
