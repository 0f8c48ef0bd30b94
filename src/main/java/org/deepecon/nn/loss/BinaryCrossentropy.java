package org.deepecon.nn.loss;

import org.deepecon.nn.Labels;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.WithGradient;

/**
 * {@code −y·log ŷ − (1 − y)·log(1 − ŷ)}, the mean over the last axis, for targets from 0 to 1.
 *
 * <p>Probabilities are clipped to [1e-7, 1 − 1e-7], where the derivative is 0, as in Keras on JAX.
 * Directly after a sigmoid, value and derivative {@code ŷ − y} are computed from the number before
 * it.
 *
 * @param logits whether predictions are numbers before the sigmoid
 * @param smoothing mixes targets with ½, from 0 to 1
 * @param axis the mean is taken along
 */
public record BinaryCrossentropy(boolean logits, double smoothing, int axis) implements
        Crossentropy.Smoothed {
    private static final String NAME = "binary_crossentropy";

    /**
     * Checks the settings.
     *
     * @param logits whether predictions are numbers before the sigmoid
     * @param smoothing mixes targets with ½, from 0 to 1
     * @param axis the mean is taken along
     */
    public BinaryCrossentropy {
        CrossEntropy.smoothing(NAME, smoothing);
    }

    /** For probabilities, without smoothing, along the last axis. */
    public BinaryCrossentropy() {
        this(false, 0, -1);
    }

    @Override
    public BinaryCrossentropy fromLogits() {
        return new BinaryCrossentropy(true, smoothing, axis);
    }

    @Override
    public BinaryCrossentropy labelSmoothing(double value) {
        return new BinaryCrossentropy(logits, value, axis);
    }

    /**
     * For a mean along another axis.
     *
     * @param value the axis; −1 is the last
     * @return the changed loss
     */
    public BinaryCrossentropy axis(int value) {
        return new BinaryCrossentropy(logits, smoothing, value);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Tensor perSample(Tensor yTrue, Tensor yPred) {
        Aligned pair = Aligned.same(NAME, yTrue, yPred);
        Tensor targets = CrossEntropy.smoothed(pair.yTrue(), smoothing, 0.5);
        Tensor values = each(targets, pair.yPred());
        return values.rank() == 0 ? values : values.mean(axis);
    }

    private Tensor each(Tensor targets, Tensor yPred) {
        if (logits) {
            return ofLogits(targets, yPred);
        }
        Tensor before = Logits.ofSigmoid(yPred);
        return before == null ? ofProbabilities(targets, yPred)
                : afterSigmoid(targets, before, yPred);
    }

    static Tensor ofProbabilities(Tensor targets, Tensor yPred) {
        Tensor clipped = CrossEntropy.clipped(yPred);
        return targets.times(clipped.log())
                .plus(targets.negate().plus(1).times(clipped.negate().plus(1).log())).negate();
    }

    private static Tensor ofLogits(Tensor targets, Tensor x) {
        return WithGradient.of(value(targets, x), upstream -> new Tensor[] {
            upstream.times(x.sigmoid().minus(targets)), upstream.times(x).negate()}, x, targets);
    }

    private static Tensor afterSigmoid(Tensor targets, Tensor x, Tensor yPred) {
        Tensor clipped = x.clip(logOdds(CrossEntropy.EPSILON), logOdds(most(x.dtype())));
        return WithGradient.of(value(targets, clipped), upstream -> new Tensor[] {
            upstream.times(CrossEntropy.inside(yPred)).times(yPred.minus(targets)),
            upstream.times(clipped).negate()}, x, targets);
    }

    /** {@code log(1 + eˣ) − y·x}, without overflow and without cancellation where y is 0 or 1. */
    private static Tensor value(Tensor targets, Tensor x) {
        return x.maximum(0).minus(targets.times(x)).plus(x.abs().negate().softplus());
    }

    private static double logOdds(double probability) {
        return Math.log(probability / (1 - probability));
    }

    /** The number of this type that Keras's upper limit is rounded to. */
    private static double most(DType type) {
        double limit = 1 - CrossEntropy.EPSILON;
        return type == DType.FLOAT32 ? (float) limit : limit;
    }

    @Override
    public void check(Tensor yTrue, Shape yPred) {
        Labels.checkRange(yTrue, 0, 1);
    }
}
