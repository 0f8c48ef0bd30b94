package org.deepecon.nn.metric;

import org.deepecon.nn.loss.Aligned;
import org.deepecon.nn.loss.ClassRows;
import org.deepecon.nn.loss.TargetKind;
import org.deepecon.tensor.Tensor;

/** Which predictions are right: 1 or 0 each. Source: Keras 3, metrics/accuracy_metrics.py. */
final class Accuracies {
    /** Predictions above are class 1. */
    static final double THRESHOLD = 0.5;

    private Accuracies() {
    }

    static Tensor exact(Tensor yTrue, Tensor yPred) {
        Aligned pair = Aligned.same("accuracy", yTrue, yPred);
        return pair.yTrue().equalTo(pair.yPred());
    }

    static Tensor binary(Tensor yTrue, Tensor yPred, double threshold) {
        Aligned pair = Aligned.same("binary_accuracy", yTrue, yPred);
        return pair.yPred().greater(threshold).equalTo(pair.yTrue());
    }

    static Tensor categorical(Tensor yTrue, Tensor yPred) {
        Aligned pair = ClassRows.same("categorical_accuracy", yTrue, yPred);
        return pair.yTrue().argMax().equalTo(pair.yPred().argMax());
    }

    static Tensor sparse(Tensor yTrue, Tensor yPred) {
        return ClassRows.labels("sparse_categorical_accuracy", yTrue, yPred)
                .equalTo(yPred.argMax());
    }

    static Tensor byShape(Tensor yTrue, Tensor yPred) {
        return switch (TargetKind.of(yTrue.shape(), yPred.shape())) {
            case BINARY -> binary(yTrue, yPred, THRESHOLD);
            case LABELS -> sparse(yTrue, yPred);
            case ROWS -> categorical(yTrue, yPred);
        };
    }

    static Tensor topK(Tensor yTrue, Tensor yPred, int k) {
        Aligned pair = ClassRows.same("top_k_categorical_accuracy", yTrue, yPred);
        return inTop(pair.yTrue().argMax(), pair.yPred(), k);
    }

    static Tensor sparseTopK(Tensor yTrue, Tensor yPred, int k) {
        return inTop(ClassRows.labels("sparse_top_k_categorical_accuracy", yTrue, yPred), yPred, k);
    }

    /** Whether fewer than k predictions are above that of the label. */
    private static Tensor inTop(Tensor labels, Tensor yPred, int k) {
        Tensor own = yPred.times(labels.oneHot(yPred.shape().dim(-1))).sumKeepDims(-1);
        return yPred.greater(own).sum(-1).less(k);
    }
}
