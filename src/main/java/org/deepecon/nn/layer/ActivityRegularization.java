package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.nn.Regularizer;
import org.deepecon.nn.Regularizers;
import org.deepecon.tensor.Tensor;

/** Passes its input on and adds a penalty on it, divided by the number of samples. */
public final class ActivityRegularization extends FluentLayer<ActivityRegularization> {
    private double l1;
    private double l2;

    ActivityRegularization() {
    }

    /**
     * The factor of Σ|x|.
     *
     * @param value ≥ 0; 0 unless set
     * @return this
     */
    public ActivityRegularization l1(double value) {
        beforeBuild("l1");
        l1 = Checked.notNegative(title(), "l1", value);
        return this;
    }

    /**
     * The factor of Σx².
     *
     * @param value ≥ 0; 0 unless set
     * @return this
     */
    public ActivityRegularization l2(double value) {
        beforeBuild("l2");
        l2 = Checked.notNegative(title(), "l2", value);
        return this;
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Regularizer regularizer = Regularizers.l1l2(l1, l2);
        call.addActivityLoss(regularizer, inputs[0]);
        return inputs[0];
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        l1 = s.number("l1", l1);
        l2 = s.number("l2", l2);
    }
}
