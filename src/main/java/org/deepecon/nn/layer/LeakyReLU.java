package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.nn.Activations;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Tensor;

/**
 * {@code x}, or {@code negativeSlope · x} below 0. As in Keras, the slope is 0.3 here, but 0.2 in
 * the activation of the same name.
 */
public final class LeakyReLU extends FluentLayer<LeakyReLU> {
    /** The slope below 0 unless set. */
    public static final double NEGATIVE_SLOPE = 0.3;

    private double negativeSlope = NEGATIVE_SLOPE;

    LeakyReLU() {
    }

    /**
     * The slope below 0.
     *
     * @param value ≥ 0; {@value #NEGATIVE_SLOPE} unless set
     * @return this
     */
    public LeakyReLU negativeSlope(double value) {
        beforeBuild("negativeSlope");
        negativeSlope = Checked.notNegative(title(), "negativeSlope", value);
        return this;
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        return Activations.leakyRelu(negativeSlope).apply(inputs[0]);
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        negativeSlope = s.number("negative_slope", negativeSlope);
    }
}
