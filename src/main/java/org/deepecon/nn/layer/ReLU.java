package org.deepecon.nn.layer;

import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;
import org.deepecon.nn.Activations;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Tensor;

/**
 * {@code max(x, 0)}; more generally {@code min(x, maxValue)} above the threshold and
 * {@code negativeSlope · (x − threshold)} below it.
 */
public final class ReLU extends FluentLayer<ReLU> {
    private double maxValue = Double.POSITIVE_INFINITY;
    private double negativeSlope;
    private double threshold;

    ReLU() {
    }

    /**
     * The largest result.
     *
     * @param value ≥ 0; none unless set
     * @return this
     */
    public ReLU maxValue(double value) {
        beforeBuild("maxValue");
        maxValue = Checked.notNegative(title(), "maxValue", value);
        return this;
    }

    /**
     * The slope below the threshold.
     *
     * @param value ≥ 0; 0 unless set
     * @return this
     */
    public ReLU negativeSlope(double value) {
        beforeBuild("negativeSlope");
        negativeSlope = Checked.notNegative(title(), "negativeSlope", value);
        return this;
    }

    /**
     * Where the result starts to rise.
     *
     * @param value ≥ 0; 0 unless set
     * @return this
     */
    public ReLU threshold(double value) {
        beforeBuild("threshold");
        threshold = Checked.notNegative(title(), "threshold", value);
        return this;
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        return Activations.relu(negativeSlope, maxValue, threshold).apply(inputs[0]);
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        Double most = Double.isInfinite(maxValue) ? null : Double.valueOf(maxValue);
        most = s.value("max_value", most, Kinds.NUMBER);
        maxValue = most == null ? Double.POSITIVE_INFINITY : most;
        negativeSlope = s.number("negative_slope", negativeSlope);
        threshold = s.number("threshold", threshold);
    }
}
