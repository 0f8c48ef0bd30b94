package org.deepecon.nn.metric;

import java.util.Map;
import java.util.function.BinaryOperator;
import org.deepecon.nn.Loss;
import org.deepecon.nn.loss.Custom;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/** The mean of a function of targets and predictions; Keras's {@code MeanMetricWrapper}. */
public class MeanMetric extends Mean {
    private final BinaryOperator<Tensor> function;
    private final Direction direction;

    /**
     * A mean.
     *
     * @param name shown in logs
     * @param direction which values are better
     * @param function gives a value for each sample, or more, or a single number
     */
    public MeanMetric(String name, Direction direction, BinaryOperator<Tensor> function) {
        super(name);
        this.function = function;
        this.direction = direction;
    }

    /**
     * The mean of a loss.
     *
     * @param loss applied before its reduction
     * @return a metric of the loss's name, the smaller the better
     */
    public static MeanMetric of(Loss loss) {
        return new MeanMetric(loss.name(),
                loss instanceof Custom ? Direction.UNKNOWN : Direction.DOWN, loss::perSample);
    }

    @Override
    public final Map<Variable, Tensor> update(Tensor yTrue, Tensor yPred, Tensor sampleWeight) {
        return update(function.apply(yTrue, yPred), sampleWeight);
    }

    @Override
    public final Direction direction() {
        return direction;
    }
}
