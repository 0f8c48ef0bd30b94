package org.deepecon.nn.metric;

import java.util.LinkedHashMap;
import java.util.Map;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * The mean of values, weighted if weights are given. Of targets and predictions it is the mean of
 * the predictions.
 */
public class Mean extends Metric {
    private static final String TOTAL = "total";
    private static final String COUNT = "count";

    /** Named {@code mean}. */
    public Mean() {
        this("mean");
    }

    /**
     * A mean.
     *
     * @param name shown in logs
     */
    public Mean(String name) {
        super(name);
    }

    /**
     * How a batch of values changes the variables.
     *
     * @param values (batch, …) or a single number
     * @param weight (batch,), or of as many axes as the values; {@code null} for none
     * @return new values, computed from the old ones
     */
    public final Map<Variable, Tensor> update(Tensor values, Tensor weight) {
        SampleValues added = SampleValues.mean(values, weight);
        Map<Variable, Tensor> updates = new LinkedHashMap<>();
        add(TOTAL, added.total(), updates);
        add(COUNT, added.count(), updates);
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
    public final void updateState(Tensor values) {
        assign(update(values, null));
    }

    @Override
    public double[] results() {
        return new double[] {quotient(gathered(TOTAL, 1)[0], gathered(COUNT, 1)[0])};
    }

    @Override
    public Direction direction() {
        return Direction.UNKNOWN;
    }
}
