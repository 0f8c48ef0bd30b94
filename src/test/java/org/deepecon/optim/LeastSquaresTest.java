package org.deepecon.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.deepecon.data.Crickets;
import org.deepecon.data.Scaling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeastSquaresTest {
    private static final double[] X = Crickets.observations().x();
    private static final double[] Y = Crickets.observations().y();
    private static final LeastSquares CRICKETS = LeastSquares.of(X, Y);
    private static final Scaling SCALING = Scaling.of(X);
    private static final LeastSquares SCALED = LeastSquares.of(SCALING.apply(X), Y);

    @Test
    void closedFormIsTheMinimum() {
        var best = CRICKETS.solve();
        assertThat(best.intercept()).isCloseTo(25.23230498342602, within(1e-9));
        assertThat(best.slope()).isCloseTo(3.2910945679475643, within(1e-9));
        assertThat(CRICKETS.cost(best)).isCloseTo(6.351579647449034, within(1e-9));
        assertThat(CRICKETS.cost(new Line(1, 1))).isCloseTo(1959.4959969418696, within(1e-9));
        assertThat(CRICKETS.cost(new Line(best.intercept() + 0.1, best.slope())))
                .isGreaterThan(CRICKETS.cost(best));
    }

    @Test
    void correlationMeasuresHowMuchIsExplained() {
        double r = CRICKETS.correlation();
        assertThat(r).isCloseTo(0.8351437870311549, within(1e-12));
        assertThat(r * r).isCloseTo(0.6974651450167391, within(1e-12));
    }

    /** The five houses of the first lecture. */
    @Test
    void pricesOfHouses() {
        var houses = LeastSquares.of(new double[] {2104, 1600, 2400, 1416, 3000},
                new double[] {400, 330, 369, 232, 540});
        Line law = houses.solve();
        assertThat(law.intercept()).isCloseTo(26.789880528522815, within(1e-9));
        assertThat(law.slope()).isCloseTo(0.16511887807579714, within(1e-12));
        assertThat(Math.pow(houses.correlation(), 2)).isCloseTo(0.875907, within(1e-6));
        assertThat(5 * houses.cost(law)).isCloseTo(3124.46217, within(1e-5));
    }

    @Test
    void curvatureExplainsTheSlowness() {
        assertThat(CRICKETS.eigenvalues()[0]).isCloseTo(0.009621193843489, within(1e-12));
        assertThat(CRICKETS.eigenvalues()[1]).isCloseTo(281.02771243589, within(1e-9));
        assertThat(CRICKETS.conditionNumber()).isCloseTo(29209.235, within(1e-3));
        assertThat(CRICKETS.largestStableRate()).isCloseTo(0.00711673586, within(1e-11));
        assertThat(SCALED.conditionNumber()).isCloseTo(1, within(1e-6));
    }

    @Test
    void gradientDescentNeeds565859Steps() {
        var path = CRICKETS.gradientDescent().learningRate(0.001).tolerance(1e-3).from(1, 1);
        assertThat(path.steps()).isEqualTo(565_859);
        assertThat(path.line().intercept()).isCloseTo(25.128552558595363, within(1e-9));
        assertThat(path.line().slope()).isCloseTo(3.297264756251897, within(1e-9));
        assertThat(path.converged()).isTrue();
        assertThat(path.lineAt(0)).isEqualTo(new Line(1, 1));
        double left = CRICKETS.solve().intercept() - path.line().intercept();
        assertThat(left).isCloseTo(1e-3 / CRICKETS.eigenvalues()[0], within(0.05 * left));
    }

    @ParameterizedTest
    @CsvSource({"0.002,282929", "0.005,113171", "0.007,80836"})
    void largerRatesNeedFewerSteps(double rate, int steps) {
        assertThat(CRICKETS.gradientDescent().learningRate(rate).from(1, 1).steps())
                .isEqualTo(steps);
    }

    @Test
    void ratesAboveTheStableOneDiverge() {
        assertThatThrownBy(() -> CRICKETS.gradientDescent().learningRate(0.0073).from(1, 1))
                .isInstanceOf(TrainingDivergedException.class)
                .hasMessageContaining("0.0073").hasMessageContaining("gradient length");
    }

    @ParameterizedTest
    @CsvSource({"0.001,11275", "0.1,109", "0.5,18"})
    void standardisingSavesNearlyAllSteps(double rate, int steps) {
        assertThat(SCALED.gradientDescent().learningRate(rate).from(1, 1).steps())
                .isEqualTo(steps);
    }

    @Test
    void standardisedLineTranslatesBack() {
        var line = SCALED.gradientDescent().learningRate(0.1).from(1, 1).line()
                .unscaled(SCALING.mean(), SCALING.deviation());
        assertThat(line.intercept()).isCloseTo(25.231951, within(1e-6));
        assertThat(line.slope()).isCloseTo(3.291067, within(1e-6));
    }

    @Test
    void housingTableOfTheSlides() {
        var houses = LeastSquares.of(new double[] {2104, 1600, 2400, 1416, 3000},
                new double[] {400, 330, 369, 232, 540});
        var line = houses.solve();
        assertThat(line.intercept()).isCloseTo(26.789880528522815, within(1e-9));
        assertThat(line.slope()).isCloseTo(0.16511887807579714, within(1e-12));
        assertThat(houses.cost(line) * 5).isCloseTo(3124.46217, within(1e-5));
    }

    @Test
    void rejectsWhatHasNoLine() {
        assertThatThrownBy(() -> LeastSquares.of(new double[] {1, 2}, new double[] {1}))
                .hasMessageContaining("2 x and 1 y");
        assertThatThrownBy(() -> LeastSquares.of(new double[] {3, 3}, new double[] {1, 2}))
                .hasMessageContaining("2 times 3.0");
        assertThatThrownBy(() ->
                LeastSquares.of(new double[] {1, Double.NaN}, new double[] {1, 2}))
                .hasMessageContaining("x[1], got NaN");
    }

    @Test
    void linesReadWell() {
        assertThat(new Line(25.5, -3.25)).hasToString("y = 25.5 - 3.25 x");
        assertThat(SCALED.gradientDescent().learningRate(0.001).from(1, 1)).asString()
                .endsWith("x after 11,275 steps");
    }
}
