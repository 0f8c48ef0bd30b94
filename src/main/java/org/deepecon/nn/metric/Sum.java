package org.deepecon.nn.metric;

import java.util.LinkedHashMap;
import java.util.Map;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * The sum of values, weighted if weights are given. Of targets and predictions it is the sum of the
 * predictions.
 */
public final class Sum extends Metric {
    private static final String TOTAL = "total";

    /** Named {@code sum}. */
    public Sum() {
        super("sum");
    }

    /**
     * How a batch of values changes the variable.
     *
     * @param values (batch, …) or a single number
     * @param weight (batch,), or of as many axes as the values; {@code null} for none
     * @return the new value, computed from the old one
     */
    public Map<Variable, Tensor> update(Tensor values, Tensor weight) {
        Map<Variable, Tensor> updates = new LinkedHashMap<>();
        add(TOTAL, SampleValues.sum(values, weight), updates);
        return updates;
    }

    @Override
    public Map<Variable, Tensor> update(Tensor yTrue, Tensor yPred, Tensor sampleWeight) {
        return update(yPred, sampleWeight);
    }

    /**
     * Gathers values.
     *
     * @param values (batch, …) or a single number
     */
    public void updateState(Tensor values) {
        assign(update(values, null));
    }

    @Override
    public double[] results() {
        return gathered(TOTAL, 1);
    }

    @Override
    public Direction direction() {
        return Direction.UNKNOWN;
    }
}
