package org.deepecon.nn.loss;

import org.deepecon.nn.Loss;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * A loss with another reduction than the usual mean.
 *
 * @param loss the formula
 * @param reduction way to make one number of all
 */
public record Reduced(Loss loss, Reduction reduction) implements Loss {
    @Override
    public Tensor perSample(Tensor yTrue, Tensor yPred) {
        return loss.perSample(yTrue, yPred);
    }

    @Override
    public String name() {
        return loss.name();
    }

    @Override
    public Tensor mask(Tensor yTrue, Tensor yPred) {
        return loss.mask(yTrue, yPred);
    }

    @Override
    public Tensor of(Tensor yTrue, Tensor yPred, Tensor sampleWeight, Tensor counts) {
        return reduction.of(perSample(yTrue, yPred), sampleWeight,
                Reduction.both(mask(yTrue, yPred), counts));
    }

    @Override
    public void check(Tensor yTrue, Shape yPred) {
        loss.check(yTrue, yPred);
    }

    @Override
    public Loss reduction(Reduction other) {
        return new Reduced(loss, other);
    }
}
