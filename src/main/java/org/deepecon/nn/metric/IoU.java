package org.deepecon.nn.metric;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.deepecon.nn.loss.Aligned;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * Intersection over union of what is and what was predicted, the mean over classes that occur.
 * Targets and predictions are labels; labels outside the range do not count. Source: Keras 3,
 * metrics/iou_metrics.py. Differs: weights need not be whole.
 */
public final class IoU extends Metric {
    private static final String TABLE = "total_confusion_matrix";
    private static final double EPSILON = 1e-7;
    private static final double ZERO = 1e-9;

    private final int classes;
    private final int[] targets;
    private Integer ignored;
    private boolean rowsOfTargets;
    private boolean rowsOfPredictions;

    private IoU(String name, int classes, int... targets) {
        super(name);
        if (classes < 1 || targets.length == 0
                || Arrays.stream(targets).anyMatch(each -> each < 0 || each >= classes)) {
            throw new IllegalArgumentException(name + ": expected target classes from 0 to "
                    + (classes - 1) + ", got " + Arrays.toString(targets) + ".");
        }
        this.classes = classes;
        this.targets = targets.clone();
    }

    /**
     * The mean over some classes.
     *
     * @param numClasses how many classes there are
     * @param targetClassIds the classes, from 0
     * @return named {@code io_u}, as in Keras
     */
    public static IoU of(int numClasses, int... targetClassIds) {
        return new IoU("io_u", numClasses, targetClassIds);
    }

    /**
     * The mean over all classes.
     *
     * @param numClasses how many classes there are
     * @return named {@code mean_io_u}, as in Keras
     */
    public static IoU mean(int numClasses) {
        return new IoU("mean_io_u", numClasses, IntStream.range(0, numClasses).toArray());
    }

    /**
     * Leaves targets of this class out.
     *
     * @param label of the class
     * @return this
     */
    public IoU ignoreClass(int label) {
        ignored = label;
        return this;
    }

    /**
     * For targets that are rows of classes; the largest number is the label.
     *
     * @return this
     */
    public IoU oneHotTargets() {
        rowsOfTargets = true;
        return this;
    }

    /**
     * For predictions that are rows of classes; the largest number is the label.
     *
     * @return this
     */
    public IoU oneHotPredictions() {
        rowsOfPredictions = true;
        return this;
    }

    @Override
    public Map<Variable, Tensor> update(Tensor yTrue, Tensor yPred, Tensor sampleWeight) {
        Tensor y = rowsOfTargets ? yTrue.argMax() : yTrue;
        Tensor p = rowsOfPredictions ? yPred.argMax() : yPred;
        if (y.size() != p.size()) {
            throw new ShapeException(name() + ": expected as many labels as predictions, got "
                    + y.shape() + " and " + p.shape() + ". For rows of classes use oneHotTargets()"
                    + " or oneHotPredictions().");
        }
        Tensor counted = counted(Aligned.of(y, p).yTrue(), sampleWeight);
        Tensor rows = y.reshape(y.size()).oneHot(classes).times(counted.reshape(y.size(), 1));
        Map<Variable, Tensor> updates = new LinkedHashMap<>();
        add(TABLE, rows.transpose().matmul(p.floor().reshape(y.size()).oneHot(classes)), updates);
        return updates;
    }

    private Tensor counted(Tensor y, Tensor weight) {
        Tensor all = ignored == null ? y.times(0).plus(1)
                : y.equalTo(ignored).negate().plus(1);
        return weight == null ? all : all.times(Aligned.weighted(y, weight).yPred());
    }

    @Override
    public double[] results() {
        double[] table = gathered(TABLE, classes * classes);
        double total = 0;
        int present = 0;
        for (int target : targets) {
            double both = table[target * classes + target];
            double either = -both;
            for (int i = 0; i < classes; i++) {
                either += table[target * classes + i] + table[i * classes + target];
            }
            if (either > ZERO) {
                total += both / (either + EPSILON);
                present++;
            }
        }
        return new double[] {total / (present + EPSILON)};
    }

    @Override
    public Direction direction() {
        return Direction.UP;
    }
}
