package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/** Dropout of whole channels: in (batch, steps, channels) a channel falls at all steps or none. */
public final class SpatialDropout1D extends NoiseLayer<SpatialDropout1D> {
    private double rate;

    SpatialDropout1D(double rate) {
        this.rate = Checked.rate("SpatialDropout1D", "rate", rate);
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        return ranked("steps, channels", inputs);
    }

    @Override
    protected boolean disturbs() {
        return rate > 0;
    }

    @Override
    protected Tensor disturbed(Tensor x, RandomSource random) {
        return Dropout.dropped(x, rate, x.shape().with(1, 1), random);
    }

    @Override
    public void settings(Settings s) {
        named(s);
        seeded(s);
        rate = s.number("rate", rate);
    }
}
