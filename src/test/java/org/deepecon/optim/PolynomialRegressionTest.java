package org.deepecon.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolynomialRegressionTest {
    private static double[][] points(int count, int d) {
        var random = new Random(1);
        return IntStream.range(0, count).mapToObj(i -> random.doubles(d).toArray())
                .toArray(double[][]::new);
    }

    private static double[] values(double[][] x, double noise) {
        var random = new Random(2);
        return Arrays.stream(x).mapToDouble(p -> 1 + p[0] * p[1] * p[1] - 2 * p[1]
                + noise * random.nextGaussian()).toArray();
    }

    @Test
    void findsACubicExactly() {
        double[][] x = points(40, 2);
        var fit = PolynomialRegression.fit(x, values(x, 0), 3);
        assertThat(fit.degree()).isEqualTo(3);
        assertThat(fit.predict(0.3, 0.7)).isCloseTo(1 + 0.3 * 0.49 - 1.4, within(1e-12));
        assertThat(fit.predict(new double[][] {{2, -1}})[0]).isCloseTo(5, within(1e-10));
        assertThat(fit).hasToString("polynomial of degree 3 in 2 variables, 10 terms");
    }

    @Test
    void noiseKeepsTheDegreeLow() {
        double[][] x = points(60, 2);
        assertThat(PolynomialRegression.fit(x, values(x, 0.05), 7).degree()).isBetween(2, 4);
    }

    /** Against 20 fits in the open. */
    @Test
    void leaveOneOutErrorIsThatOfLeavingOneOut() {
        double[][] x = points(20, 1);
        double[] y = Arrays.stream(x).mapToDouble(p -> Math.exp(p[0]) + Math.sin(40 * p[0])).toArray();
        var fit = PolynomialRegression.fit(x, y, 1);
        assertThat(fit.degree()).isEqualTo(1);
        double sum = 0;
        for (int i = 0; i < 20; i++) {
            int out = i;
            double[] xs = IntStream.range(0, 20).filter(j -> j != out).mapToDouble(j -> x[j][0]).toArray();
            double[] ys = IntStream.range(0, 20).filter(j -> j != out).mapToDouble(j -> y[j]).toArray();
            sum += Math.pow(LeastSquares.of(xs, ys).solve().at(x[i][0]) - y[i], 2);
        }
        assertThat(fit.leaveOneOutError()).isCloseTo(sum / 20, within(1e-12));
    }

    @Test
    void fewObservationsAllowFewTerms() {
        double[][] x = points(10, 10);
        var fit = PolynomialRegression.fit(x, values(x, 0), 5);
        assertThat(fit.degree()).isZero();
        assertThat(fit.predict(x[0])).isCloseTo(Arrays.stream(values(x, 0)).average().orElseThrow(),
                within(1e-12));
        assertThat(PolynomialRegression.fit(new double[][] {{3}}, new double[] {7}, 4).predict(1))
                .isEqualTo(7);
    }

    /** A column that is a copy of another one adds nothing. */
    @Test
    void variablesThatMoveTogetherStopTheGrowth() {
        double[][] x = Arrays.stream(points(30, 1)).map(p -> new double[] {p[0], p[0]})
                .toArray(double[][]::new);
        assertThat(PolynomialRegression.fit(x, values(x, 0), 3).degree()).isZero();
    }

    @Test
    void countsTerms() {
        assertThat(PolynomialRegression.terms(2, 3)).isEqualTo(10);
        assertThat(PolynomialRegression.terms(10, 3)).isEqualTo(286);
    }

    @Test
    void mistakesAreNamed() {
        assertThatThrownBy(() -> PolynomialRegression.fit(points(3, 2), new double[2], 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got 3 rows, 2 y and degree 1");
        assertThatThrownBy(() -> PolynomialRegression.fit(
                new double[][] {{1, 2}, {1}}, new double[2], 1)).hasMessageContaining("x[1]");
        assertThatThrownBy(() -> PolynomialRegression.fit(points(3, 2), new double[3], 1)
                .predict(1)).hasMessageContaining("a point of 2 numbers, got 1");
        assertThatThrownBy(() -> PolynomialRegression.fit(points(2, 2),
                new double[] {1, Double.NaN}, 1)).hasMessageContaining("y[1]");
    }
}
