package org.deepecon.nn.loss;

import org.deepecon.nn.Loss;
import org.deepecon.tensor.Tensor;

/**
 * Minus the cosine of the angle between targets and predictions: −1 for the same direction, 1 for
 * the opposite, 0 if one is zero.
 *
 * @param axis of the vectors; −1 is the last
 */
public record CosineSimilarity(int axis) implements Loss {
    private static final String NAME = "cosine_similarity";
    /** Shorter vectors are not lengthened to 1. */
    private static final double SHORTEST = 1e-7;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Tensor perSample(Tensor yTrue, Tensor yPred) {
        return cosine(yTrue, yPred, axis).negate();
    }

    /**
     * The cosine itself.
     *
     * @param yTrue targets
     * @param yPred predictions, of the same shape
     * @param axis of the vectors
     * @return without that axis
     */
    public static Tensor cosine(Tensor yTrue, Tensor yPred, int axis) {
        Aligned pair = Aligned.same(NAME, yTrue, yPred);
        return direction(pair.yTrue(), axis).times(direction(pair.yPred(), axis)).sum(axis);
    }

    private static Tensor direction(Tensor x, int axis) {
        Tensor square = x.square().sumKeepDims(axis).maximum(SHORTEST * SHORTEST);
        return x.times(square.sqrt().reciprocal());
    }
}
