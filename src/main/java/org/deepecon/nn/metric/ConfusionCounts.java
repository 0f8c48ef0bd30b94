package org.deepecon.nn.metric;

import org.deepecon.nn.loss.Aligned;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;

/**
 * Weighted counts of what was predicted of what, for each threshold. Source: Keras 3,
 * metrics/metrics_utils.py.
 *
 * @param truePositives positives predicted as such, (thresholds,) or (labels, thresholds)
 * @param falsePositives negatives predicted as positives
 * @param positives all positives, () or (labels, 1)
 * @param negatives all negatives
 */
record ConfusionCounts(Tensor truePositives, Tensor falsePositives, Tensor positives,
        Tensor negatives) {

    Tensor falseNegatives() {
        return positives.minus(truePositives);
    }

    Tensor trueNegatives() {
        return negatives.minus(falsePositives);
    }

    /** Over all predictions of a batch. */
    static ConfusionCounts of(Labelled batch, Thresholds thresholds) {
        int size = batch.yPred().size();
        Tensor above = thresholds.above(batch.yPred().reshape(size));
        Tensor rows = Tensor.concat(0, batch.positives().reshape(1, size),
                batch.negatives().reshape(1, size));
        Tensor counts = rows.matmul(above);
        Tensor all = rows.sum(-1);
        return new ConfusionCounts(counts.slice(0, 0, 1).squeeze(0),
                counts.slice(0, 1, 2).squeeze(0),
                all.slice(0, 0, 1).squeeze(0), all.slice(0, 1, 2).squeeze(0));
    }

    /** For each column of predictions by itself. */
    static ConfusionCounts byColumn(Labelled batch, Thresholds thresholds) {
        Tensor above = thresholds.above(batch.yPred());
        Tensor positives = batch.positives().expandDims(-1);
        Tensor negatives = batch.negatives().expandDims(-1);
        return new ConfusionCounts(above.times(positives).sum(0), above.times(negatives).sum(0),
                positives.sum(0), negatives.sum(0));
    }

    /**
     * Predictions with weights of those that are positive, and of those that are not.
     *
     * @param yPred predictions
     * @param positives their weights; 0 for negatives
     * @param negatives their weights; 0 for positives
     */
    record Labelled(Tensor yPred, Tensor positives, Tensor negatives) {
        static Labelled of(Aligned pair, Tensor sampleWeight) {
            Tensor negative = pair.yTrue().equalTo(0);
            Tensor positive = negative.negate().plus(1);
            if (sampleWeight == null) {
                return new Labelled(pair.yPred(), positive, negative);
            }
            Tensor weight = Aligned.weighted(pair.yPred(), sampleWeight).yPred();
            return new Labelled(pair.yPred(), positive.times(weight), negative.times(weight));
        }

        Labelled times(Tensor weights) {
            return new Labelled(yPred, positives.times(weights), negatives.times(weights));
        }
    }

    /** Targets and predictions of one shape; those beside the k largest of a row never count. */
    static Aligned aligned(String name, Tensor yTrue, Tensor yPred, Integer topK, Integer classId) {
        Aligned pair = Aligned.same(name, yTrue, yPred);
        Tensor p = topK == null ? pair.yPred() : largest(pair.yPred(), topK);
        if (classId == null) {
            return new Aligned(pair.yTrue(), p);
        }
        Shape shape = p.shape();
        if (shape.rank() < 2 || classId >= shape.dim(-1)) {
            throw new ShapeException(name + ": expected predictions (batch, classes) of more than "
                    + classId + " classes, for classId(" + classId + "), got " + yPred.shape()
                    + ".");
        }
        return new Aligned(pair.yTrue().slice(-1, classId, classId + 1),
                p.slice(-1, classId, classId + 1));
    }

    private static Tensor largest(Tensor x, int k) {
        if (k >= x.shape().dim(-1)) {
            return x;
        }
        Tensor lowest = Tensor.scalar(Thresholds.LOWEST, x.dtype());
        Tensor left = x;
        for (int i = 0; i < k; i++) {
            left = Tensor.where(left.argMax().oneHot(x.shape().dim(-1)), lowest, left);
        }
        return Tensor.where(left.equalTo(Thresholds.LOWEST), x, lowest);
    }
}
