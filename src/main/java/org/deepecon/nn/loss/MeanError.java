package org.deepecon.nn.loss;

import java.util.function.BinaryOperator;
import org.deepecon.nn.Loss;
import org.deepecon.tensor.Tensor;

/**
 * The mean along the last axis of an error of each number. Source: Keras 3, losses/losses.py.
 *
 * @param name Keras's
 * @param error of targets and predictions of one shape
 */
public record MeanError(String name, BinaryOperator<Tensor> error) implements Loss {
    /** Keras's epsilon, which keeps quotients and logarithms finite. */
    static final double EPSILON = 1e-7;

    @Override
    public Tensor perSample(Tensor yTrue, Tensor yPred) {
        Aligned pair = Aligned.same(name, yTrue, yPred);
        return mean(error.apply(pair.yTrue(), pair.yPred()));
    }

    static Tensor mean(Tensor errors) {
        return errors.rank() == 0 ? errors : errors.mean(-1);
    }

    /**
     * {@code (y − ŷ)²}.
     *
     * @return mean_squared_error
     */
    public static MeanError squared() {
        return new MeanError("mean_squared_error", (y, p) -> p.minus(y).square());
    }

    /**
     * {@code |y − ŷ|}.
     *
     * @return mean_absolute_error
     */
    public static MeanError absolute() {
        return new MeanError("mean_absolute_error", (y, p) -> p.minus(y).abs());
    }

    /**
     * {@code 100·|y − ŷ| / max(|y|, 1e-7)}.
     *
     * @return mean_absolute_percentage_error
     */
    public static MeanError absolutePercentage() {
        return new MeanError("mean_absolute_percentage_error", (y, p) ->
                p.minus(y).div(y.abs().maximum(EPSILON)).abs().times(100));
    }

    /**
     * {@code (log(1 + max(y, 1e-7)) − log(1 + max(ŷ, 1e-7)))²}.
     *
     * @return mean_squared_logarithmic_error
     */
    public static MeanError squaredLogarithmic() {
        return new MeanError("mean_squared_logarithmic_error", (y, p) ->
                logarithm(p).minus(logarithm(y)).square());
    }

    private static Tensor logarithm(Tensor x) {
        return x.maximum(EPSILON).plus(1).log();
    }

    /**
     * {@code log cosh(ŷ − y)}: half the square of small errors, the size of large ones.
     *
     * @return log_cosh
     */
    public static MeanError logCosh() {
        return new MeanError("log_cosh", (y, p) -> {
            Tensor error = p.minus(y);
            return error.plus(error.times(-2).softplus()).minus(Math.log(2));
        });
    }

    /**
     * {@code ŷ − y·log(ŷ + 1e-7)}: the Poisson likelihood of counts.
     *
     * @return poisson
     */
    public static MeanError poisson() {
        return new MeanError("poisson", (y, p) -> p.minus(y.times(p.plus(EPSILON).log())));
    }
}
