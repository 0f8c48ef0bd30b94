package org.deepecon.nn.loss;

import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.WithGradient;

/**
 * {@code −Σ y·log ŷ} over classes, for targets that are rows of probabilities, such as one-hot
 * rows.
 *
 * <p>Rows of predictions are divided by their sums and clipped to [1e-7, 1 − 1e-7], where the
 * derivative is 0, as in Keras on JAX. Directly after a softmax the derivative goes to the numbers
 * before it: {@code ŷ·Σy − y}.
 *
 * @param logits whether predictions are numbers before the softmax
 * @param smoothing mixes targets with equal probabilities, from 0 to 1
 * @param axis of the classes
 */
public record CategoricalCrossentropy(boolean logits, double smoothing, int axis) implements
        Crossentropy.Smoothed {
    private static final String NAME = "categorical_crossentropy";

    /**
     * Checks the settings.
     *
     * @param logits whether predictions are numbers before the softmax
     * @param smoothing mixes targets with equal probabilities, from 0 to 1
     * @param axis of the classes
     */
    public CategoricalCrossentropy {
        CrossEntropy.smoothing(NAME, smoothing);
    }

    /** For probabilities, without smoothing, classes along the last axis. */
    public CategoricalCrossentropy() {
        this(false, 0, -1);
    }

    @Override
    public CategoricalCrossentropy fromLogits() {
        return new CategoricalCrossentropy(true, smoothing, axis);
    }

    @Override
    public CategoricalCrossentropy labelSmoothing(double value) {
        return new CategoricalCrossentropy(logits, value, axis);
    }

    /**
     * For classes along another axis.
     *
     * @param value the axis; −1 is the last
     * @return the changed loss
     */
    public CategoricalCrossentropy axis(int value) {
        return new CategoricalCrossentropy(logits, smoothing, value);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Tensor perSample(Tensor yTrue, Tensor yPred) {
        Aligned pair = ClassRows.same(NAME, yTrue, yPred);
        Tensor targets = CrossEntropy.smoothed(pair.yTrue(), smoothing,
                1.0 / pair.yPred().shape().dim(-1));
        return logits ? ofLogits(targets, pair.yPred()) : ofProbabilities(targets, pair.yPred());
    }

    private Tensor ofProbabilities(Tensor targets, Tensor yPred) {
        Tensor before = axis == -1 || axis == yPred.rank() - 1 ? Logits.ofSoftmax(yPred) : null;
        if (before != null) {
            return afterSoftmax(targets, before, yPred);
        }
        Tensor rows = yPred.div(yPred.sumKeepDims(axis));
        return sum(targets.times(CrossEntropy.clipped(rows).log()));
    }

    private Tensor ofLogits(Tensor targets, Tensor x) {
        Tensor shifted = x.minus(x.maxKeepDims(axis));
        Tensor powers = shifted.exp();
        Tensor total = powers.sumKeepDims(axis);
        Tensor logarithms = shifted.minus(total.log());
        return WithGradient.of(sum(targets.times(logarithms)),
                upstream -> gradients(upstream, targets, powers.div(total), targets, logarithms),
                x, targets);
    }

    private Tensor afterSoftmax(Tensor targets, Tensor x, Tensor yPred) {
        Tensor logarithms = CrossEntropy.clipped(yPred).log();
        return WithGradient.of(sum(targets.times(logarithms)), upstream -> gradients(upstream,
                targets.times(CrossEntropy.inside(yPred)), yPred, targets, logarithms), x, targets);
    }

    /** With respect to the numbers before the softmax, and to the targets. */
    private Tensor[] gradients(Tensor upstream, Tensor counted, Tensor softmax, Tensor targets,
            Tensor logarithms) {
        Tensor rows = upstream.reshape(targets.shape().with(axis, 1));
        return new Tensor[] {
            rows.times(softmax.times(counted.sumKeepDims(axis)).minus(counted)),
            rows.times(logarithms).negate()};
    }

    private Tensor sum(Tensor terms) {
        return terms.sum(axis).negate();
    }
}
