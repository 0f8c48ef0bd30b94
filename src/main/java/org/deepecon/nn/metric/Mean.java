package org.deepecon.nn.metric;

import java.util.LinkedHashMap;
import java.util.Map;
import org.deepecon.tensor.Shape;
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
        Variable total = state(TOTAL, Shape.SCALAR, values.dtype());
        Variable count = state(COUNT, Shape.SCALAR, values.dtype());
        Map<Variable, Tensor> updates = new LinkedHashMap<>();
        updates.put(total, total.plus(added.total()));
        updates.put(count, count.plus(added.count()));
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
        double count = gathered(COUNT)[0];
        return new double[] {count == 0 ? 0 : gathered(TOTAL)[0] / count};
    }

    @Override
    public Direction direction() {
        return Direction.UNKNOWN;
    }
}
