package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Tensor;

/** In training adds normally distributed noise of mean 0. */
public final class GaussianNoise extends NoiseLayer<GaussianNoise> {
    private double stddev;

    GaussianNoise(double stddev) {
        this.stddev = Checked.notNegative("GaussianNoise", "stddev", stddev);
    }

    @Override
    protected boolean disturbs() {
        return stddev > 0;
    }

    @Override
    protected Tensor disturbed(Tensor x, RandomSource random) {
        return x.plus(random.normal(x.shape(), x.dtype()).times(stddev));
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        stddev = s.number("stddev", stddev);
    }
}
