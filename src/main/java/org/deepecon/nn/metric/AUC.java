package org.deepecon.nn.metric;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.deepecon.config.ConfigException;
import org.deepecon.config.Kind;
import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;
import org.deepecon.nn.loss.Aligned;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * The area under the ROC curve, or under precision over recall: how well predictions sort positives
 * before negatives. 0.5 is chance for ROC, 1 is perfect. The curve is traced by thresholds, 200
 * unless set, so the area is an approximation, the same as Keras's.
 */
public final class AUC extends Metric {
    /** What is drawn over what. */
    public enum Curve {
        /** Recall over the rate of false positives. */
        ROC,
        /** Precision over recall. */
        PR
    }

    /** How high the curve is between two thresholds. */
    public enum Summation {
        /** In the middle; of precision, interpolated as Davis and Goadrich 2006 do. */
        INTERPOLATION,
        /** As at the lower end. */
        MINORING,
        /** As at the higher end. */
        MAJORING;

        double height(double a, double b) {
            return switch (this) {
                case INTERPOLATION -> (a + b) / 2;
                case MINORING -> Math.min(a, b);
                case MAJORING -> Math.max(a, b);
            };
        }
    }

    private static final Kind<Curve> CURVE = Kind.of("a curve", Curve::name,
            tree -> Curve.valueOf((String) tree));
    private static final Kind<Summation> SUMMATION = Kinds.oneOf(Summation.class);
    private static final int THRESHOLDS = 200;

    private Thresholds thresholds = even(THRESHOLDS);
    private Curve curve = Curve.ROC;
    private Summation summation = Summation.INTERPOLATION;
    private boolean multiLabel;
    private boolean fromLogits;
    private double[] labelWeights;
    private int labels = 1;

    /** Named {@code auc}; Keras's defaults. */
    public AUC() {
        super("auc");
        savedAs("AUC");
    }

    /**
     * Sets how many thresholds trace the curve, before the first batch.
     *
     * @param count ≥ 2; 200 unless set
     * @return this
     */
    public AUC numThresholds(int count) {
        if (count < 2) {
            throw new IllegalArgumentException("auc: expected 2 thresholds or more, got " + count
                    + ".");
        }
        thresholds = even(count);
        return this;
    }

    /**
     * Sets the thresholds that trace the curve, before the first batch; two more lie at the ends.
     *
     * @param limits from 0 to 1
     * @return this
     */
    public AUC thresholds(double... limits) {
        Thresholds.of(limits);
        thresholds = Thresholds.padded(limits);
        return this;
    }

    private static Thresholds even(int count) {
        return Thresholds.padded(IntStream.range(1, count - 1)
                .mapToDouble(i -> (double) i / (count - 1)).toArray());
    }

    /**
     * Sets the curve.
     *
     * @param value ROC unless set
     * @return this
     */
    public AUC curve(Curve value) {
        curve = value;
        return this;
    }

    /**
     * Sets the curve.
     *
     * @param name "ROC" or "PR"
     * @return this
     */
    public AUC curve(String name) {
        return curve(choice(Curve.class, "curve", name));
    }

    /**
     * Sets how areas are summed.
     *
     * @param value interpolation unless set
     * @return this
     */
    public AUC summationMethod(Summation value) {
        summation = value;
        return this;
    }

    /**
     * Sets how areas are summed.
     *
     * @param name "interpolation", "minoring" or "majoring"
     * @return this
     */
    public AUC summationMethod(String name) {
        return summationMethod(choice(Summation.class, "summation method", name));
    }

    private static <E extends Enum<E>> E choice(Class<E> all, String what, String name) {
        return Arrays.stream(all.getEnumConstants())
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("auc: unknown " + what + " \""
                        + name + "\"; expected one of "
                        + Arrays.toString(all.getEnumConstants()).toLowerCase(Locale.ROOT) + "."));
    }

    /**
     * Takes the mean of one area for each column of predictions, instead of one area for all.
     *
     * @return this
     */
    public AUC multiLabel() {
        multiLabel = true;
        return this;
    }

    /**
     * Weighs the columns of predictions.
     *
     * @param weights one for each column
     * @return this
     */
    public AUC labelWeights(double... weights) {
        labelWeights = weights.clone();
        return this;
    }

    /**
     * For predictions that are numbers before the sigmoid.
     *
     * @return this
     */
    public AUC fromLogits() {
        fromLogits = true;
        return this;
    }

    @Override
    public Map<Variable, Tensor> update(Tensor yTrue, Tensor yPred, Tensor sampleWeight) {
        Aligned pair = Aligned.same(name(), yTrue, fromLogits ? yPred.sigmoid() : yPred);
        var batch = ConfusionCounts.Labelled.of(pair, sampleWeight);
        ConfusionCounts counts = multiLabel ? byLabel(batch)
                : ConfusionCounts.of(weighed(batch), thresholds);
        Map<Variable, Tensor> updates = new LinkedHashMap<>();
        add("true_positives", counts.truePositives(), updates);
        add("false_positives", counts.falsePositives(), updates);
        add("true_negatives", counts.trueNegatives(), updates);
        add("false_negatives", counts.falseNegatives(), updates);
        return updates;
    }

    private ConfusionCounts byLabel(ConfusionCounts.Labelled batch) {
        Shape shape = batch.yPred().shape();
        if (shape.rank() != 2) {
            throw new ShapeException("auc: expected predictions (batch, labels) for multiLabel(),"
                    + " got " + shape + ".");
        }
        labels = shape.dim(1);
        checkWeights(labels);
        return ConfusionCounts.byColumn(batch, thresholds);
    }

    private ConfusionCounts.Labelled weighed(ConfusionCounts.Labelled batch) {
        if (labelWeights == null) {
            return batch;
        }
        Tensor p = batch.yPred();
        checkWeights(p.rank() == 0 ? 1 : p.shape().dim(-1));
        return batch.times(Tensor.of(labelWeights, Shape.of(labelWeights.length), p.dtype()));
    }

    private void checkWeights(int columns) {
        if (labelWeights != null && labelWeights.length != columns) {
            throw new ShapeException("auc: expected " + columns + " label weights, one for each"
                    + " column of the predictions, got " + labelWeights.length + ".");
        }
    }

    @Override
    public double[] results() {
        double area = 0;
        double all = 0;
        for (int label = 0; label < labels; label++) {
            double weight = multiLabel && labelWeights != null ? labelWeights[label] : 1;
            area += weight * area(label);
            all += weight;
        }
        return new double[] {quotient(area, all)};
    }

    private double area(int label) {
        return new AreaUnderCurve(counts("true_positives", label), counts("false_positives", label),
                counts("true_negatives", label), counts("false_negatives", label))
                .of(curve, summation);
    }

    private double[] counts(String what, int label) {
        int count = thresholds.count();
        return Arrays.copyOfRange(gathered(what, labels * count), label * count,
                (label + 1) * count);
    }

    @Override
    public Direction direction() {
        return Direction.UP;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        Integer count = s.value("num_thresholds", thresholds.even() ? thresholds.count() : null,
                Kinds.WHOLE);
        if (count == null) {
            throw new ConfigException("auc: thresholds of one's own cannot be saved.");
        }
        if (count != thresholds.count()) {
            numThresholds(count);
        }
        curve = s.value("curve", curve, CURVE);
        summation = s.value("summation_method", summation, SUMMATION);
        multiLabel = s.flag("multi_label", multiLabel);
        s.unwritten("num_labels");
        s.fixed("label_weights", null);
        fromLogits = s.flag("from_logits", fromLogits);
    }
}
