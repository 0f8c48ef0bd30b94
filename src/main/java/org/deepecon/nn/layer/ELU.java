package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.nn.Activations;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Tensor;

/** {@code x}, or {@code alpha · (eˣ − 1)} below 0. */
public final class ELU extends FluentLayer<ELU> {
    private double alpha = 1;

    ELU() {
    }

    /**
     * Minus the limit far below 0.
     *
     * @param value finite; 1 unless set
     * @return this
     */
    public ELU alpha(double value) {
        beforeBuild("alpha");
        alpha = Checked.finite(title(), "alpha", value);
        return this;
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        return Activations.elu(alpha).apply(inputs[0]);
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        alpha = s.number("alpha", alpha);
    }
}
