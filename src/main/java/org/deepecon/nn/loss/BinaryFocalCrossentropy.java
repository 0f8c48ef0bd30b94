package org.deepecon.nn.loss;

import org.deepecon.nn.Labels;
import org.deepecon.nn.Loss;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * Binary cross-entropy times {@code (1 − q)^gamma}, with q the probability given to the truth, so
 * that easy samples count less; the mean over the last axis. Source: Lin et al. 2018.
 *
 * @param balanced whether class 1 is weighed by alpha and class 0 by 1 − alpha
 * @param alpha weight of class 1, from 0 to 1
 * @param gamma how much less easy samples count, ≥ 0
 * @param logits whether predictions are numbers before the sigmoid
 * @param smoothing mixes targets with ½, from 0 to 1
 * @param axis the mean is taken along
 */
public record BinaryFocalCrossentropy(boolean balanced, double alpha, double gamma, boolean logits,
        double smoothing, int axis) implements Loss {
    private static final String NAME = "binary_focal_crossentropy";

    /**
     * Checks the settings.
     *
     * @param balanced whether class 1 is weighed by alpha and class 0 by 1 − alpha
     * @param alpha weight of class 1, from 0 to 1
     * @param gamma how much less easy samples count, ≥ 0
     * @param logits whether predictions are numbers before the sigmoid
     * @param smoothing mixes targets with ½, from 0 to 1
     * @param axis the mean is taken along
     */
    public BinaryFocalCrossentropy {
        CrossEntropy.smoothing(NAME, smoothing);
        CrossEntropy.focus(NAME, alpha, gamma);
    }

    /** Keras's defaults: alpha 0.25 (unused unless balanced), gamma 2. */
    public BinaryFocalCrossentropy() {
        this(false, CrossEntropy.ALPHA, CrossEntropy.GAMMA, false, 0, -1);
    }

    /**
     * Weighs class 1 by alpha and class 0 by 1 − alpha.
     *
     * @return the changed loss
     */
    public BinaryFocalCrossentropy applyClassBalancing() {
        return new BinaryFocalCrossentropy(true, alpha, gamma, logits, smoothing, axis);
    }

    /**
     * Sets the weight of class 1, used if classes are balanced.
     *
     * @param value from 0 to 1; 0.25 unless set
     * @return the changed loss
     */
    public BinaryFocalCrossentropy alpha(double value) {
        return new BinaryFocalCrossentropy(balanced, value, gamma, logits, smoothing, axis);
    }

    /**
     * Sets how much less easy samples count.
     *
     * @param value ≥ 0; 2 unless set
     * @return the changed loss
     */
    public BinaryFocalCrossentropy gamma(double value) {
        return new BinaryFocalCrossentropy(balanced, alpha, value, logits, smoothing, axis);
    }

    /**
     * For predictions that are numbers before the sigmoid.
     *
     * @return the changed loss
     */
    public BinaryFocalCrossentropy fromLogits() {
        return new BinaryFocalCrossentropy(balanced, alpha, gamma, true, smoothing, axis);
    }

    /**
     * For targets mixed with ½.
     *
     * @param value share of ½, from 0 to 1
     * @return the changed loss
     */
    public BinaryFocalCrossentropy labelSmoothing(double value) {
        return new BinaryFocalCrossentropy(balanced, alpha, gamma, logits, value, axis);
    }

    /**
     * For a mean along another axis.
     *
     * @param value the axis; −1 is the last
     * @return the changed loss
     */
    public BinaryFocalCrossentropy axis(int value) {
        return new BinaryFocalCrossentropy(balanced, alpha, gamma, logits, smoothing, value);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Tensor perSample(Tensor yTrue, Tensor yPred) {
        Aligned pair = Aligned.same(NAME, yTrue, yPred);
        Tensor y = CrossEntropy.smoothed(pair.yTrue(), smoothing, 0.5);
        Tensor p = logits ? pair.yPred().sigmoid() : pair.yPred();
        Tensor values = focus(y, p).times(BinaryCrossentropy.ofProbabilities(y, p));
        Tensor weighed = balanced ? mixed(y, alpha, 1 - alpha).times(values) : values;
        return weighed.rank() == 0 ? weighed : weighed.mean(axis);
    }

    private Tensor focus(Tensor y, Tensor p) {
        Tensor right = y.times(p)
                .plus(y.negate().plus(1).times(p.negate().plus(1)));
        return right.negate().plus(1).pow(gamma);
    }

    /** {@code y·one + (1 − y)·zero}. */
    private static Tensor mixed(Tensor y, double one, double zero) {
        return y.times(one - zero).plus(zero);
    }

    @Override
    public void check(Tensor yTrue, Shape yPred) {
        Labels.checkRange(yTrue, 0, 1);
    }
}
