package org.deepecon.notebook;

import java.util.function.DoubleUnaryOperator;
import org.deepecon.data.Crickets;
import org.deepecon.data.NoisyLine;
import org.deepecon.data.Observations;
import org.deepecon.data.Scaling;
import org.deepecon.optim.GradientDescent;
import org.deepecon.optim.LeastSquares;
import org.deepecon.optim.StepSize;

/**
 * The words of a course notebook: every method here is imported before the first cell. Each does no
 * more than call the class it returns; look there for the details.
 */
public final class DeepEcon {
    private DeepEcon() {
    }

    /**
     * Gradient descent in one dimension, for example {@code gradientDescent(x -> 2 * x).from(1)}.
     *
     * @param gradient derivative of the function to minimise
     * @return the descent, to be set and started
     */
    public static GradientDescent gradientDescent(DoubleUnaryOperator gradient) {
        return GradientDescent.of(gradient);
    }

    /**
     * A learning rate that falls as {@code rate / (1 + decay · step)}.
     *
     * @param rate at step 0
     * @param decay per step
     * @return for {@link GradientDescent#learningRate(StepSize)}
     */
    public static StepSize inverseTimeDecay(double rate, double decay) {
        return StepSize.inverseTimeDecay(rate, decay);
    }

    /**
     * A trap: a learning rate whose decay compounds, so that the descent freezes.
     *
     * @param rate at step 0
     * @param decay per step
     * @return for {@link GradientDescent#learningRate(StepSize)}
     */
    public static StepSize compoundingDecay(double rate, double decay) {
        return StepSize.compoundingDecay(rate, decay);
    }

    /**
     * The best learning rate for each step.
     *
     * @param f the function that is descended
     * @return for {@link GradientDescent#learningRate(StepSize)}
     */
    public static StepSize lineSearch(DoubleUnaryOperator f) {
        return StepSize.lineSearch(f);
    }

    /**
     * Fitting a line to observations.
     *
     * @param x explanatory values
     * @param y values to explain
     * @return the problem, to be solved exactly or by descent
     */
    public static LeastSquares leastSquares(double[] x, double[] y) {
        return LeastSquares.of(x, y);
    }

    /**
     * Fitting a line to observations.
     *
     * @param data pairs of x and y
     * @return the problem, to be solved exactly or by descent
     */
    public static LeastSquares leastSquares(Observations data) {
        return LeastSquares.of(data.x(), data.y());
    }

    /**
     * Chirps per second of crickets (x) and the temperature in °F (y).
     *
     * @return 15 observations
     */
    public static Observations crickets() {
        return Crickets.observations();
    }

    /**
     * A known line from which noisy observations can be drawn.
     *
     * @param intercept true height at x = 0
     * @param slope true rise per unit of x
     * @param noise standard deviation of the noise
     * @return the line
     */
    public static NoisyLine noisyLine(double intercept, double slope, double noise) {
        return new NoisyLine(intercept, slope, noise);
    }

    /**
     * What turns values into standard deviations from their mean.
     *
     * @param values at least two different ones
     * @return mean and deviation
     */
    public static Scaling standardise(double[] values) {
        return Scaling.of(values);
    }
}
