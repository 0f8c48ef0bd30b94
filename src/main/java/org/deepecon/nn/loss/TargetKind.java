package org.deepecon.nn.loss;

import org.deepecon.tensor.Shape;

/** What targets are, seen from the shapes alone. Source: Keras 3, trainers/compile_utils.py. */
public enum TargetKind {
    /** Predictions of a single number. */
    BINARY,
    /** Whole numbers, one for each row of predictions. */
    LABELS,
    /** A number for each class. */
    ROWS;

    /**
     * The kind.
     *
     * @param yTrue shape of the targets
     * @param yPred shape of the predictions
     * @return what they are
     */
    public static TargetKind of(Shape yTrue, Shape yPred) {
        if (yPred.rank() == 0 || yPred.dim(-1) == 1) {
            return BINARY;
        }
        return yTrue.rank() < yPred.rank() || yTrue.dim(-1) == 1 ? LABELS : ROWS;
    }
}
