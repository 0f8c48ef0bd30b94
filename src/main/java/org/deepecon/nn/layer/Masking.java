package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * Leaves out steps of a sequence: those of which all numbers are one value. Layers behind it, and
 * the loss, take no notice of these steps.
 *
 * <ul><li>input (batch, steps, features) <li>output the same, 0 in the steps left out</ul>
 */
public final class Masking extends FluentLayer<Masking> {
    private double maskValue;

    Masking(double maskValue) {
        this.maskValue = Checked.finite("Masking", "maskValue", maskValue);
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        return ranked("steps, features", inputs);
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Tensor x = inputs[0];
        Tensor counts = x.equalTo(maskValue).negate().plus(1).max(-1).stopGradient();
        Tensor kept = x.times(counts.expandDims(-1));
        call.mask(kept, counts);
        return kept;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        maskValue = s.number("mask_value", maskValue);
    }
}
