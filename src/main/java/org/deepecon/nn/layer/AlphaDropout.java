package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Tensor;

/**
 * Dropout for selu: in training sets a share of the numbers to selu's lower limit and corrects all,
 * so that mean 0 and variance 1 stay. Source: Klambauer et al. 2017.
 */
public final class AlphaDropout extends NoiseLayer<AlphaDropout> {
    /** Where selu ends far below 0: −1.6733 · 1.0507. */
    private static final double LOWEST = -1.6732632423543772 * 1.0507009873554805;

    private double rate;

    AlphaDropout(double rate) {
        this.rate = Checked.rate("AlphaDropout", "rate", rate);
    }

    @Override
    protected boolean disturbs() {
        return rate > 0;
    }

    @Override
    protected Tensor disturbed(Tensor x, RandomSource random) {
        Tensor kept = random.uniform(x.shape(), x.dtype()).greaterEqual(rate);
        Tensor dropped = Tensor.where(kept, x, Tensor.scalar(LOWEST, x.dtype()));
        double a = 1 / Math.sqrt((1 - rate) * (1 + rate * LOWEST * LOWEST));
        return dropped.times(a).plus(-a * LOWEST * rate);
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        rate = s.number("rate", rate);
        s.fixed("noise_shape", null);
    }
}
