package org.deepecon.nn.metric;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.config.Settings;
import org.deepecon.nn.loss.Aligned;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * The coefficient of determination {@code 1 − Σ(y − ŷ)² / Σ(y − ȳ)²}: 1 is perfect, 0 no better
 * than the mean. Targets and predictions are (batch, outputs). Source: Keras 3,
 * metrics/regression_metrics.py.
 */
public final class R2Score extends Metric {
    private static final String UNIFORM = "uniform_average";
    private static final String BY_VARIANCE = "variance_weighted_average";

    private String aggregation = UNIFORM;
    private int regressors;

    /** Named {@code r2_score}; the plain mean over outputs. */
    public R2Score() {
        super("r2_score");
        savedAs("R2Score");
    }

    /**
     * Sets how the outputs' scores are made one.
     *
     * @param value "uniform_average", "variance_weighted_average", or {@code null}: one score for
     *     each
     * @return this
     */
    public R2Score classAggregation(String value) {
        if (value != null && !List.of(UNIFORM, BY_VARIANCE).contains(value)) {
            throw new IllegalArgumentException("r2_score: unknown class aggregation \"" + value
                    + "\"; expected \"" + UNIFORM + "\", \"" + BY_VARIANCE + "\" or null.");
        }
        aggregation = value;
        return this;
    }

    /**
     * Adjusts the score for the number of inputs.
     *
     * @param count of inputs of the regression, ≥ 0; 0, as unless set, does not adjust
     * @return this
     */
    public R2Score numRegressors(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("r2_score: expected 0 regressors or more, got "
                    + count + ".");
        }
        regressors = count;
        return this;
    }

    @Override
    public Map<Variable, Tensor> update(Tensor yTrue, Tensor yPred, Tensor sampleWeight) {
        Aligned pair = Aligned.same(name(), yTrue, yPred);
        Tensor y = pair.yTrue();
        if (y.rank() != 2) {
            throw new ShapeException("r2_score: expected targets and predictions (batch, outputs),"
                    + " got " + yTrue.shape() + " and " + yPred.shape() + ".");
        }
        Tensor weight = weight(y, sampleWeight);
        Tensor weighted = y.times(weight);
        Map<Variable, Tensor> updates = new LinkedHashMap<>();
        add("num_samples", Tensor.scalar(y.size(), y.dtype()), updates);
        add("squared_sum", y.times(weighted).sum(0), updates);
        add("sum", weighted.sum(0), updates);
        add("residual", pair.yPred().minus(y).square().times(weight).sum(0), updates);
        add("count", weight.broadcastTo(y.shape()).sum(0), updates);
        return updates;
    }

    private static Tensor weight(Tensor y, Tensor sampleWeight) {
        return sampleWeight == null ? Tensor.full(1, Shape.of(1, 1), y.dtype())
                : Aligned.weighted(y, sampleWeight).yPred();
    }

    @Override
    public double[] results() {
        double[] count = gathered("count", 1);
        double[] sum = gathered("sum", 1);
        double[] spread = gathered("squared_sum", 1);
        double[] residual = gathered("residual", 1);
        double[] scores = new double[count.length];
        for (int i = 0; i < count.length; i++) {
            spread[i] -= sum[i] * sum[i] / count[i];
            double score = 1 - residual[i] / spread[i];
            scores[i] = Double.isInfinite(score) ? 0 : score;
        }
        double[] results = aggregated(scores, spread);
        Arrays.setAll(results, i -> adjusted(results[i]));
        return results;
    }

    private double[] aggregated(double[] scores, double[] spread) {
        if (aggregation == null) {
            return scores;
        }
        double total = 0;
        double weights = 0;
        for (int i = 0; i < scores.length; i++) {
            double weight = aggregation.equals(UNIFORM) ? 1 : spread[i];
            total += weight * scores[i];
            weights += weight;
        }
        return new double[] {total / weights};
    }

    /** As long as there are more samples than inputs. */
    private double adjusted(double score) {
        double samples = gathered("num_samples", 1)[0];
        return regressors == 0 || regressors >= samples - 1 ? score
                : 1 - (1 - score) * (samples - 1) / (samples - regressors - 1);
    }

    @Override
    public Direction direction() {
        return Direction.UP;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        aggregation = s.text("class_aggregation", aggregation);
        regressors = s.whole("num_regressors", regressors);
    }
}
