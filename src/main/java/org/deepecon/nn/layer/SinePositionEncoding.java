package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * Where in the sequence a step is, as waves of many lengths: number 2i of position p is
 * {@code sin(p / W^(2i/d))} and number 2i + 1 the cosine, W = maxWavelength. To be added to the
 * steps. Products of two positions depend on their distance alone.
 *
 * <ul><li>input (batch, steps, d), of which only the shape counts <li>output (batch, steps,
 * d)</ul>
 *
 * <p>Source: Vaswani et al. 2017, §3.5; KerasHub's layer of this name.
 */
public final class SinePositionEncoding extends FluentLayer<SinePositionEncoding> {
    /** The longest wave, divided by 2π, unless set. */
    public static final double MAX_WAVELENGTH = 10_000;

    private double maxWavelength = MAX_WAVELENGTH;

    SinePositionEncoding() {
    }

    /**
     * The longest wave, divided by 2π.
     *
     * @param value finite, &gt; 0; {@value #MAX_WAVELENGTH} unless set
     * @return this
     */
    public SinePositionEncoding maxWavelength(double value) {
        beforeBuild("maxWavelength");
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(title() + ": expected a finite maxWavelength > 0,"
                    + " got " + value + ".");
        }
        maxWavelength = value;
        return this;
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        return ranked("steps, features", inputs);
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Shape shape = inputs[0].shape();
        return Tensor.of(values(shape.dim(1), shape.dim(2)), unbatched(shape), inputs[0].dtype())
                .broadcastTo(shape);
    }

    private double[] values(int steps, int features) {
        double[] values = new double[steps * features];
        for (int step = 0; step < steps; step++) {
            for (int i = 0; i < features; i++) {
                double angle = step / Math.pow(maxWavelength, (i - i % 2) / (double) features);
                values[step * features + i] = i % 2 == 0 ? Math.sin(angle) : Math.cos(angle);
            }
        }
        return values;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        maxWavelength = s.number("max_wavelength", maxWavelength);
    }
}
