package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Tensor;

/**
 * In training multiplies by normally distributed noise of mean 1 and the variance
 * rate / (1 − rate) that dropout would have.
 */
public final class GaussianDropout extends NoiseLayer<GaussianDropout> {
    private double rate;

    GaussianDropout(double rate) {
        this.rate = Checked.rate("GaussianDropout", "rate", rate);
    }

    @Override
    protected boolean disturbs() {
        return rate > 0;
    }

    @Override
    protected Tensor disturbed(Tensor x, RandomSource random) {
        double stddev = Math.sqrt(rate / (1 - rate));
        return x.times(random.normal(x.shape(), x.dtype()).times(stddev).plus(1));
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        rate = s.number("rate", rate);
    }
}
