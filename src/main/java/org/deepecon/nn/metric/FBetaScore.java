package org.deepecon.nn.metric;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;
import org.deepecon.nn.loss.Aligned;
import org.deepecon.nn.loss.ClassRows;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * {@code (1 + β²)·precision·recall / (β²·precision + recall)} for each class: high only if both
 * are. Targets and predictions are (batch, classes). The largest prediction of a row is the
 * positive one, unless there is a threshold. Source: Keras 3, metrics/f_score_metrics.py.
 */
public final class FBetaScore extends Metric {
    private static final double EPSILON = 1e-7;
    private static final double ZERO = 1e-9;
    private static final List<String> AVERAGES = List.of("micro", "macro", "weighted");

    private double beta;
    private String average;
    private Double threshold;

    /**
     * A score for each class.
     *
     * @param name shown in logs
     * @param beta how much more recall counts than precision, &gt; 0
     */
    public FBetaScore(String name, double beta) {
        super(name);
        savedAs(name.equals("f1_score") ? "F1Score" : "FBetaScore");
        if (!(beta > 0)) {
            throw new IllegalArgumentException(name + ": expected beta above 0, got " + beta + ".");
        }
        this.beta = beta;
    }

    /**
     * Sets how the classes' scores are made one, before the first batch.
     *
     * @param value "micro": all classes counted as one; "macro": their mean; "weighted": their mean
     *     by frequency; {@code null}, as unless set: one score for each
     * @return this
     */
    public FBetaScore average(String value) {
        if (value != null && !AVERAGES.contains(value)) {
            throw new IllegalArgumentException(name() + ": unknown average \"" + value
                    + "\"; expected one of " + AVERAGES + " or null.");
        }
        average = value;
        return this;
    }

    /**
     * Sets the limit above which a prediction is positive.
     *
     * @param value above 0, up to 1; none unless set
     * @return this
     */
    public FBetaScore threshold(double value) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException(name()
                    + ": expected a threshold above 0 and up to 1, got " + value + ".");
        }
        threshold = value;
        return this;
    }

    @Override
    public Map<Variable, Tensor> update(Tensor yTrue, Tensor yPred, Tensor sampleWeight) {
        if (yTrue.rank() != 2 || yPred.rank() != 2) {
            throw new ShapeException(name() + ": expected targets and predictions (batch, classes),"
                    + " got " + yTrue.shape() + " and " + yPred.shape()
                    + ". Make rows of labels with oneHot(classes).");
        }
        Aligned pair = ClassRows.same(name(), yTrue, yPred);
        Tensor y = pair.yTrue();
        Tensor p = positive(pair.yPred());
        Map<Variable, Tensor> updates = new LinkedHashMap<>();
        add("true_positives", sum(y.times(p), sampleWeight), updates);
        add("false_positives", sum(y.negate().plus(1).times(p), sampleWeight), updates);
        add("false_negatives", sum(p.negate().plus(1).times(y), sampleWeight), updates);
        add("intermediate_weights", sum(y, sampleWeight), updates);
        return updates;
    }

    private Tensor positive(Tensor p) {
        return threshold != null ? p.greater(threshold)
                : p.greaterEqual(p.maxKeepDims(-1)).times(p.abs().greater(ZERO));
    }

    private Tensor sum(Tensor values, Tensor weight) {
        Tensor weighted = weight == null ? values
                : values.times(Aligned.weighted(values, weight).yPred());
        return "micro".equals(average) ? weighted.sum() : weighted.sum(0);
    }

    @Override
    public double[] results() {
        double[] scores = scores();
        if (average == null) {
            return scores;
        }
        double[] shares = new double[scores.length];
        Arrays.fill(shares, 1.0 / scores.length);
        if ("weighted".equals(average)) {
            double[] weights = gathered("intermediate_weights", 1);
            double all = Arrays.stream(weights).sum() + EPSILON;
            Arrays.setAll(shares, i -> weights[i] / all);
        }
        double score = 0;
        for (int i = 0; i < scores.length; i++) {
            score += scores[i] * shares[i];
        }
        return new double[] {score};
    }

    private double[] scores() {
        double[] right = gathered("true_positives", 1);
        double[] outside = gathered("false_positives", 1);
        double[] missed = gathered("false_negatives", 1);
        double[] scores = new double[right.length];
        for (int i = 0; i < scores.length; i++) {
            double precision = right[i] / (right[i] + outside[i] + EPSILON);
            double recall = right[i] / (right[i] + missed[i] + EPSILON);
            scores[i] = (1 + beta * beta) * precision * recall
                    / (beta * beta * precision + recall + EPSILON);
        }
        return scores;
    }

    @Override
    public Direction direction() {
        return Direction.UP;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        average = s.text("average", average);
        if (!"F1Score".equals(className())) {
            beta = s.number("beta", beta);
        }
        threshold = s.value("threshold", threshold, Kinds.NUMBER);
    }
}
