package org.deepecon.nn.loss;

import org.deepecon.nn.Labels;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.WithGradient;

/**
 * {@code −log ŷ[label]}, for targets that are labels: whole numbers from 0 below the number of
 * classes.
 *
 * <p>Rows of predictions are divided by their sums and clipped to [1e-7, 1 − 1e-7], where the
 * derivative is 0, as in Keras on JAX. Directly after a softmax the derivative goes to the numbers
 * before it: {@code ŷ − one-hot(label)}.
 *
 * @param logits whether predictions are numbers before the softmax
 * @param ignored a label whose samples do not count, such as −1, or {@code null}
 */
public record SparseCategoricalCrossentropy(boolean logits, Integer ignored) implements
        Crossentropy {
    private static final String NAME = "sparse_categorical_crossentropy";

    /** For probabilities; all labels count. */
    public SparseCategoricalCrossentropy() {
        this(false, null);
    }

    @Override
    public SparseCategoricalCrossentropy fromLogits() {
        return new SparseCategoricalCrossentropy(true, ignored);
    }

    /**
     * Leaves samples out: they have loss 0, and the mean is over the others.
     *
     * @param label of these samples, in or out of the range of classes
     * @return the changed loss
     */
    public SparseCategoricalCrossentropy ignoreClass(int label) {
        return new SparseCategoricalCrossentropy(logits, label);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Tensor perSample(Tensor yTrue, Tensor yPred) {
        Tensor labels = ClassRows.labels(NAME, yTrue, yPred);
        Tensor values = values(labels.oneHot(yPred.shape().dim(-1)), yPred);
        return ignored == null ? values
                : Tensor.where(counts(labels), values, Tensor.scalar(0, values.dtype()));
    }

    private Tensor values(Tensor hot, Tensor yPred) {
        if (logits) {
            return ofLogits(hot, yPred);
        }
        Tensor chosen = yPred.times(hot).sum(-1);
        Tensor before = Logits.ofSoftmax(yPred);
        return before == null
                ? CrossEntropy.clipped(chosen.div(yPred.sum(-1))).log().negate()
                : afterSoftmax(hot, before, yPred, chosen);
    }

    private static Tensor ofLogits(Tensor hot, Tensor x) {
        Tensor shifted = x.minus(x.maxKeepDims(-1));
        Tensor powers = shifted.exp();
        Tensor total = powers.sumKeepDims(-1);
        Tensor value = total.squeeze(-1).log().minus(shifted.times(hot).sum(-1));
        return WithGradient.of(value, upstream -> new Tensor[] {
            powers.div(total).minus(hot).times(upstream.expandDims(-1))}, x);
    }

    private static Tensor afterSoftmax(Tensor hot, Tensor x, Tensor yPred, Tensor chosen) {
        return WithGradient.of(CrossEntropy.clipped(chosen).log().negate(), upstream ->
                new Tensor[] {yPred.minus(hot).times(
                        upstream.times(CrossEntropy.inside(chosen)).expandDims(-1))}, x);
    }

    private Tensor counts(Tensor labels) {
        return labels.equalTo(ignored).negate().plus(1);
    }

    @Override
    public Tensor mask(Tensor yTrue, Tensor yPred) {
        return ignored == null ? null : counts(ClassRows.labels(NAME, yTrue, yPred));
    }

    @Override
    public void check(Tensor yTrue, Shape yPred) {
        Labels.check(yTrue, yPred.dim(-1), ignored);
    }
}
