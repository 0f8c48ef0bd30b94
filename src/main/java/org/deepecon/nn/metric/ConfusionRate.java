package org.deepecon.nn.metric;

import java.util.LinkedHashMap;
import java.util.Map;
import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * True positives among all that were predicted positive (precision), or among all that are positive
 * (recall); 0 if there are none.
 */
public final class ConfusionRate extends Metric {
    private static final String RIGHT = "true_positives";

    private final boolean recall;
    private Thresholds thresholds;
    private Integer topK;
    private Integer classId;

    private ConfusionRate(boolean recall) {
        super(recall ? "recall" : "precision");
        savedAs(recall ? "Recall" : "Precision");
        this.recall = recall;
    }

    /**
     * True positives among all that were predicted positive.
     *
     * @return precision at threshold 0.5
     */
    public static ConfusionRate precision() {
        return new ConfusionRate(false);
    }

    /**
     * True positives among all that are positive.
     *
     * @return recall at threshold 0.5
     */
    public static ConfusionRate recall() {
        return new ConfusionRate(true);
    }

    /**
     * Sets the thresholds, before the first batch.
     *
     * @param limits from 0 to 1; predictions above count as positive; 0.5 unless set
     * @return this; it gives as many results
     * @throws IllegalArgumentException if one is outside
     */
    public ConfusionRate thresholds(double... limits) {
        thresholds = Thresholds.of(limits);
        return this;
    }

    /**
     * Only the largest predictions of each row can count as positive; without a threshold they do.
     *
     * @param k how many, ≥ 1
     * @return this
     */
    public ConfusionRate topK(int k) {
        if (k < 1) {
            throw new IllegalArgumentException(name() + ": expected topK of 1 or more, got " + k
                    + ".");
        }
        topK = k;
        return this;
    }

    /**
     * Looks at one class only.
     *
     * @param id its number, from 0
     * @return this
     */
    public ConfusionRate classId(int id) {
        if (id < 0) {
            throw new IllegalArgumentException(name() + ": expected classId of 0 or more, got " + id
                    + ".");
        }
        classId = id;
        return this;
    }

    private Thresholds limits() {
        return thresholds != null ? thresholds
                : topK != null ? Thresholds.all() : Thresholds.of(Accuracies.THRESHOLD);
    }

    private String wrong() {
        return recall ? "false_negatives" : "false_positives";
    }

    @Override
    public Map<Variable, Tensor> update(Tensor yTrue, Tensor yPred, Tensor sampleWeight) {
        var pair = ConfusionCounts.aligned(name(), yTrue, yPred, topK, classId);
        var counts = ConfusionCounts.of(ConfusionCounts.Labelled.of(pair, sampleWeight), limits());
        Map<Variable, Tensor> updates = new LinkedHashMap<>();
        add(RIGHT, counts.truePositives(), updates);
        add(wrong(), recall ? counts.falseNegatives() : counts.falsePositives(), updates);
        return updates;
    }

    @Override
    public double[] results() {
        double[] right = gathered(RIGHT, limits().count());
        double[] wrong = gathered(wrong(), limits().count());
        double[] rates = new double[right.length];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = quotient(right[i], right[i] + wrong[i]);
        }
        return rates;
    }

    @Override
    public Direction direction() {
        return Direction.UP;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        double[] limits = s.value("thresholds", thresholds == null ? null : thresholds.limits(),
                Kinds.NUMBERS);
        thresholds = limits == null ? null : Thresholds.of(limits);
        topK = s.value("top_k", topK, Kinds.WHOLE);
        classId = s.value("class_id", classId, Kinds.WHOLE);
    }
}
