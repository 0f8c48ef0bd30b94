package org.deepecon.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.deepecon.optim.UpdateRule.adaGrad;
import static org.deepecon.optim.UpdateRule.adam;
import static org.deepecon.optim.UpdateRule.gradientDescent;
import static org.deepecon.optim.UpdateRule.momentum;
import static org.deepecon.optim.UpdateRule.nesterov;
import static org.deepecon.optim.UpdateRule.rmsProp;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DescentTest {
    private static final double TOLERANCE = 1e-9;
    private static final Descent PARABOLA = Descent.of(w -> 2 * w).steps(5);

    /** The worked numbers of the lecture: f(w) = w² from 1. */
    static Stream<Arguments> iterates() {
        return Stream.of(
                rule(gradientDescent(0.1), 0.8, 0.64, 0.512, 0.4096, 0.32768),
                rule(momentum(0.1, 0.9), 0.8, 0.46, 0.062, -0.3086, -0.58042),
                rule(nesterov(0.1, 0.9), 0.8, 0.496, 0.17792, -0.08668160, -0.259858432),
                rule(adaGrad(0.1),
                        0.9000000005, 0.8331035276, 0.7804561822, 0.7362231336, 0.6977148631),
                rule(rmsProp(0.01, 0.9),
                        0.9683772239, 0.9457880255, 0.9270530987, 0.9105434566, 0.8955067110),
                rule(adam(0.1, 0.9, 0.999),
                        0.9000000005, 0.8004122287, 0.7015862729, 0.6039390606, 0.5079636593));
    }

    private static Arguments rule(UpdateRule rule, double... expected) {
        return Arguments.of(rule, expected);
    }

    @ParameterizedTest
    @MethodSource("iterates")
    void iteratesAreThoseOfTheLecture(UpdateRule rule, double... expected) {
        double[] way = PARABOLA.by(rule).from(1).coordinate(0);
        assertThat(way).hasSize(6).startsWith(1);
        for (int i = 0; i < expected.length; i++) {
            assertThat(way[i + 1]).isCloseTo(expected[i], within(TOLERANCE));
        }
    }

    /** The slide's Adam feeds the corrected moments back into themselves. */
    @Test
    void adamTakenLiterallyFromTheSlideStalls() {
        var literal = new UpdateRule("Slide", 0.1, () -> new UpdateRule.Mover() {
            private double m;
            private double v;
            private int t;

            @Override
            public double change(double slope) {
                t++;
                m = (0.9 * m + 0.1 * slope) / (1 - Math.pow(0.9, t));
                v = (0.999 * v + 0.001 * slope * slope) / (1 - Math.pow(0.999, t));
                return -0.1 * m / (Math.sqrt(v) + UpdateRule.EPSILON);
            }
        });
        assertThat(PARABOLA.by(literal).from(1).coordinate(0)).containsExactly(
                new double[] {1, 0.90000, 0.87670, 0.87238, 0.87167, 0.87155}, within(5e-6));
    }

    /** With minus, as printed on the slide, the slope is measured behind. */
    @Test
    void nesterovLooksForward() {
        double[] way = PARABOLA.by(nesterov(0.1, 0.9)).from(1).coordinate(0);
        double v = way[1] - way[0];
        assertThat(way[2]).isCloseTo(
                way[1] + 0.9 * v - 0.1 * 2 * (way[1] + 0.9 * v), within(1e-15));
    }

    @Test
    void coordinatesMoveByThemselves() {
        var bowl = Descent.ofGradient(p -> new double[] {2 * p[0], 20 * p[1]})
                .by(adam(0.1, 0.9, 0.999)).steps(30);
        var path = bowl.from(1, -2);
        assertThat(path.coordinate(0)).containsExactly(
                Descent.of(x -> 2 * x).by(adam(0.1, 0.9, 0.999)).steps(30).from(1).coordinate(0));
        assertThat(path.points()).hasDimensions(31, 2);
        assertThat(path.points()[0]).containsExactly(1, -2);
        assertThat(path.last()).containsExactly(path.points()[30]);
    }

    @Test
    void eachRunBeginsWithoutMemory() {
        var descent = PARABOLA.by(momentum(0.1, 0.9));
        assertThat(descent.from(1).coordinate(0)).containsExactly(descent.from(1).coordinate(0));
    }

    @Test
    void agreesWithGradientDescent() {
        assertThat(Descent.of(x -> 3 * x * x - 4 * x).by(gradientDescent(0.1)).steps(16).from(2)
                .coordinate(0)).containsExactly(GradientDescent.of(x -> 3 * x * x - 4 * x)
                        .learningRate(0.1).tolerance(1e-4).from(2).points());
    }

    @Test
    void readsWellAtThePrompt() {
        assertThat(PARABOLA.by(gradientDescent(0.25)).steps(2).from(1))
                .hasToString("Gradient descent: [0.25] after 2 steps from [1.0]");
    }

    @Test
    void divergenceNamesRuleStepValueAndRate() {
        assertThatThrownBy(() -> Descent.of(x -> -x * x * x).by(momentum(1, 0.9)).from(2))
                .isInstanceOf(TrainingDivergedException.class)
                .hasMessageStartingWith("Momentum diverged at step ")
                .hasMessageContaining("got Infinity with learning rate 1.0");
    }

    @Test
    void settingsAreChecked() {
        assertThatThrownBy(() -> adam(0, 0.9, 0.999))
                .hasMessage("Adam: expected a positive, finite learning rate, got 0.0.");
        assertThatThrownBy(() -> momentum(0.1, 1))
                .hasMessage("Momentum: expected mu from 0 to below 1, got 1.0.");
        assertThatThrownBy(() -> PARABOLA.steps(0))
                .hasMessage("Descent: expected steps of at least 1, got 0.");
        assertThatThrownBy(() -> Descent.ofGradient(p -> new double[1]).from(1, 2))
                .hasMessageContaining("gradient of 2 numbers, as the start has, got 1");
    }
}
