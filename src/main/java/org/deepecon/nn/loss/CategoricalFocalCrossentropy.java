package org.deepecon.nn.loss;

import org.deepecon.nn.Loss;
import org.deepecon.tensor.Tensor;

/**
 * {@code −Σ alpha·(1 − ŷ)^gamma·y·log ŷ} over classes, so that easy samples count less. Rows of
 * predictions are divided by their sums and clipped to [1e-7, 1 − 1e-7]. Source: Lin et al. 2018.
 *
 * @param alpha weight, from 0 to 1
 * @param gamma how much less easy samples count, ≥ 0
 * @param logits whether predictions are numbers before the softmax
 * @param smoothing mixes targets with equal probabilities, from 0 to 1
 * @param axis of the classes
 */
public record CategoricalFocalCrossentropy(double alpha, double gamma, boolean logits,
        double smoothing, int axis) implements Loss {
    private static final String NAME = "categorical_focal_crossentropy";

    /**
     * Checks the settings.
     *
     * @param alpha weight, from 0 to 1
     * @param gamma how much less easy samples count, ≥ 0
     * @param logits whether predictions are numbers before the softmax
     * @param smoothing mixes targets with equal probabilities, from 0 to 1
     * @param axis of the classes
     */
    public CategoricalFocalCrossentropy {
        CrossEntropy.smoothing(NAME, smoothing);
        CrossEntropy.focus(NAME, alpha, gamma);
    }

    /** Keras's defaults: alpha 0.25, gamma 2. */
    public CategoricalFocalCrossentropy() {
        this(CrossEntropy.ALPHA, CrossEntropy.GAMMA, false, 0, -1);
    }

    /**
     * Sets the weight.
     *
     * @param value from 0 to 1; 0.25 unless set
     * @return the changed loss
     */
    public CategoricalFocalCrossentropy alpha(double value) {
        return new CategoricalFocalCrossentropy(value, gamma, logits, smoothing, axis);
    }

    /**
     * Sets how much less easy samples count.
     *
     * @param value ≥ 0; 2 unless set
     * @return the changed loss
     */
    public CategoricalFocalCrossentropy gamma(double value) {
        return new CategoricalFocalCrossentropy(alpha, value, logits, smoothing, axis);
    }

    /**
     * For predictions that are numbers before the softmax.
     *
     * @return the changed loss
     */
    public CategoricalFocalCrossentropy fromLogits() {
        return new CategoricalFocalCrossentropy(alpha, gamma, true, smoothing, axis);
    }

    /**
     * For targets mixed with equal probabilities.
     *
     * @param value their share, from 0 to 1
     * @return the changed loss
     */
    public CategoricalFocalCrossentropy labelSmoothing(double value) {
        return new CategoricalFocalCrossentropy(alpha, gamma, logits, value, axis);
    }

    /**
     * For classes along another axis.
     *
     * @param value the axis; −1 is the last
     * @return the changed loss
     */
    public CategoricalFocalCrossentropy axis(int value) {
        return new CategoricalFocalCrossentropy(alpha, gamma, logits, smoothing, value);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Tensor perSample(Tensor yTrue, Tensor yPred) {
        Aligned pair = ClassRows.same(NAME, yTrue, yPred);
        Tensor targets = CrossEntropy.smoothed(pair.yTrue(), smoothing,
                1.0 / yPred.shape().dim(-1));
        Tensor p = CrossEntropy.clipped(rows(pair.yPred()));
        Tensor focus = p.negate().plus(1).pow(gamma).times(alpha);
        return focus.times(targets).times(p.log()).sum(axis).negate();
    }

    private Tensor rows(Tensor yPred) {
        Tensor positive = logits ? yPred.minus(yPred.maxKeepDims(axis)).exp() : yPred;
        return positive.div(positive.sumKeepDims(axis));
    }
}
