package org.deepecon.nn.loss;

import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;

/** Targets of several classes: as rows, one number for each class, or as labels. */
public final class ClassRows {
    private ClassRows() {
    }

    /**
     * Rows of classes.
     *
     * @param loss or metric, for the message; ends in the name of the one for labels
     * @param yTrue targets
     * @param yPred predictions (batch, …, classes)
     * @return both, of one shape
     * @throws ShapeException if the shapes differ
     */
    public static Aligned same(String loss, Tensor yTrue, Tensor yPred) {
        Aligned pair = Aligned.of(yTrue, yPred);
        if (!pair.yTrue().shape().equals(pair.yPred().shape()) || pair.yPred().rank() == 0) {
            throw new ShapeException(loss + ": expected targets " + yPred.shape()
                    + ", a row of classes for each prediction, got " + yTrue.shape() + ". "
                    + (isLabels(yTrue.shape(), yPred.shape())
                    ? "For labels use \"sparse_" + loss + "\", or make rows of them with oneHot("
                    + yPred.shape().dim(-1) + ")."
                    : "Give the last layer as many units as there are classes."));
        }
        return pair;
    }

    /**
     * Labels without an axis for the classes.
     *
     * @param loss or metric, for the message; begins with {@code sparse_}
     * @param yTrue labels (batch, …) or (batch, …, 1)
     * @param yPred predictions (batch, …, classes)
     * @return (batch, …)
     * @throws ShapeException if there is not one label for each row of predictions
     */
    public static Tensor labels(String loss, Tensor yTrue, Tensor yPred) {
        Aligned pair = Aligned.of(yTrue, yPred);
        Tensor labels = pair.yTrue();
        if (labels.rank() == yPred.rank() && labels.rank() > 0 && labels.shape().dim(-1) == 1) {
            labels = labels.squeeze(-1);
        }
        if (yPred.rank() == 0 || !labels.shape().equals(withoutLast(yPred.shape()))) {
            throw new ShapeException(loss + ": expected labels "
                    + (yPred.rank() == 0 ? "" : withoutLast(yPred.shape()) + " ")
                    + "for predictions " + yPred.shape() + ", got " + yTrue.shape() + ". "
                    + (yTrue.shape().equals(yPred.shape())
                    ? "For one-hot rows use \"" + loss.replace("sparse_", "") + "\"."
                    : "Give one whole number for each row of predictions."));
        }
        return labels;
    }

    private static boolean isLabels(Shape targets, Shape predictions) {
        return predictions.rank() > 0 && (targets.equals(withoutLast(predictions))
                || targets.equals(predictions.with(-1, 1)));
    }

    private static Shape withoutLast(Shape shape) {
        return Shape.of(java.util.Arrays.copyOf(shape.dims(), shape.rank() - 1));
    }
}
