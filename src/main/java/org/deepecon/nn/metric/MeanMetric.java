package org.deepecon.nn.metric;

import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.DoubleFunction;
import org.deepecon.config.Kind;
import org.deepecon.config.Settings;
import org.deepecon.nn.Loss;
import org.deepecon.nn.loss.Custom;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/** The mean of a function of targets and predictions; Keras's {@code MeanMetricWrapper}. */
public class MeanMetric extends Mean {
    /** Whole numbers stay whole, as Keras wants its k. */
    private static final Kind<Double> SHORT_NUMBER = Kind.of("a number",
            number -> number == Math.rint(number) ? (Object) number.intValue() : number,
            tree -> ((Number) tree).doubleValue());

    private BinaryOperator<Tensor> function;
    private final Direction direction;
    private String parameter;
    private double value;
    private DoubleFunction<BinaryOperator<Tensor>> byValue;

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

    /** Also names Keras's class. */
    MeanMetric as(String className) {
        savedAs(className);
        return this;
    }

    /** A metric of one number, such as {@code threshold}, which files hold. */
    MeanMetric with(String number, double now, DoubleFunction<BinaryOperator<Tensor>> function) {
        parameter = number;
        value = now;
        byValue = function;
        return this;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        if (parameter != null) {
            value = s.value(parameter, value, SHORT_NUMBER);
            function = byValue.apply(value);
        }
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
