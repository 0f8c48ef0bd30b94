package org.deepecon.nn.loss;

import org.deepecon.nn.Loss;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * The cross-entropy that fits the shapes: binary for predictions of one number; sparse for labels;
 * categorical for rows of classes. Keras's {@code "crossentropy"} and {@code "ce"}.
 *
 * @param name as given
 */
public record CrossentropyByShape(String name) implements Loss {
    @Override
    public Tensor perSample(Tensor yTrue, Tensor yPred) {
        return fitting(yTrue.shape(), yPred.shape()).perSample(yTrue, yPred);
    }

    @Override
    public void check(Tensor yTrue, Shape yPred) {
        fitting(yTrue.shape(), yPred).check(yTrue, yPred);
    }

    private static Loss fitting(Shape yTrue, Shape yPred) {
        return switch (TargetKind.of(yTrue, yPred)) {
            case BINARY -> new BinaryCrossentropy();
            case LABELS -> new SparseCategoricalCrossentropy();
            case ROWS -> new CategoricalCrossentropy();
        };
    }
}
