package org.deepecon.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradientDescentTest {
    private static final DoubleUnaryOperator F = x -> x * x * x - 2 * x * x + 2;
    private static final GradientDescent DESCENT =
            GradientDescent.of(x -> 3 * x * x - 4 * x).tolerance(1e-4);

    @Test
    void fixedStepTakesTheKnownPath() {
        var path = DESCENT.learningRate(0.1).from(2);
        assertThat(path.x()).isCloseTo(1.3334253508453249, within(1e-12));
        assertThat(path.steps()).isEqualTo(16);
        assertThat(path.points()).hasSize(17).startsWith(2, 1.6);
        assertThat(path.points()[2]).isCloseTo(1.472, within(1e-12));
        assertThat(path.points()[3]).isCloseTo(1.4107648, within(1e-12));
        assertThat(path.points()[4]).isCloseTo(1.3779935237, within(1e-9));
        assertThat(path.converged()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0.001,729,1.35776", "0.01,129,1.335688", "0.05,32,", "0.2,8,", "0.25,6,", "0.3,8,",
        "0.4,15,"})
    void pointsDependOnTheRate(double rate, int points, Double x) {
        var path = DESCENT.learningRate(rate).from(2);
        assertThat(path.points()).hasSize(points);
        if (x != null) {
            assertThat(path.x()).isCloseTo(x, within(1e-5));
        }
    }

    @Test
    void aRateOfOneHalfJumpsOntoTheMaximum() {
        assertThat(DESCENT.learningRate(0.5).from(2).points()).containsExactly(2, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({"0.01,34,1.33321", "1,18,1.33324"})
    void pointsDependOnTheStart(double start, int points, double x) {
        var path = DESCENT.learningRate(0.1).from(start);
        assertThat(path.points()).hasSize(points);
        assertThat(path.x()).isCloseTo(x, within(1e-5));
    }

    @Test
    void theMaximumIsNeverLeft() {
        assertThat(DESCENT.learningRate(0.1).from(0).x()).isZero();
    }

    @Test
    void divergenceNamesStepValueAndRate() {
        assertThatThrownBy(() -> DESCENT.learningRate(0.55).from(2))
                .isInstanceOfSatisfying(TrainingDivergedException.class, e -> {
                    assertThat(e.learningRate()).isEqualTo(0.55);
                    assertThat(e.value()).isEqualTo(Double.NEGATIVE_INFINITY);
                    assertThat(e).hasMessageContaining("step " + e.step())
                            .hasMessageContaining("-Infinity").hasMessageContaining("0.55");
                });
        assertThatThrownBy(() -> DESCENT.learningRate(0.1).from(-0.1))
                .isInstanceOf(TrainingDivergedException.class);
    }

    @Test
    void gradientThatIsNotANumberIsReported() {
        assertThatThrownBy(() -> GradientDescent.of(x -> Math.sqrt(-x)).from(1))
                .isInstanceOf(TrainingDivergedException.class)
                .hasMessageContaining("step 1").hasMessageContaining("NaN");
    }

    @Test
    void lineSearchFindsTheBestSteps() {
        var path = DESCENT.learningRate(StepSize.lineSearch(F)).from(2);
        assertThat(path.steps()).isEqualTo(3);
        assertThat(path.points()).containsExactly(
                new double[] {2, 1.3334374999999992, 1.3333333251953123, 1.3333333284505207},
                within(1e-9));
        assertThat(path.rates()).containsExactly(
                new double[] {0.16664062500000024, 0.25000000000000056, 0.1}, within(1e-9));
    }

    @Test
    void compoundingDecayFreezesBeforeTheMinimum() {
        var path = DESCENT.learningRate(StepSize.compoundingDecay(0.17, 1)).from(2);
        assertThat(path.x()).isCloseTo(1.3308506740900836, within(1e-12));
        assertThat(path.points()).hasSize(6);
    }

    @Test
    void inverseTimeDecayKeepsMoving() {
        var path = DESCENT.learningRate(StepSize.inverseTimeDecay(0.17, 1)).from(2);
        assertThat(path.x()).isCloseTo(1.3311526472400765, within(1e-12));
        assertThat(path.points()).hasSize(18);
        assertThat(path.rates()[4]).isEqualTo(0.17 / 5);
    }

    @Test
    void ratesOnAParabolaShrinkTheErrorByAConstantFactor() {
        assertThat(GradientDescent.of(w -> 2 * w).learningRate(0.1).maxSteps(5).from(1).points())
                .containsExactly(new double[] {1, 0.8, 0.64, 0.512, 0.4096, 0.32768}, within(1e-9));
    }

    @Test
    void saysWhenStepsRanOut() {
        var path = DESCENT.learningRate(0.001).maxSteps(10).from(2);
        assertThat(path.converged()).isFalse();
        assertThat(path).asString().endsWith("after 10 steps from 2.0 (not converged)");
    }

    @Test
    void readsWellAtThePrompt() {
        assertThat(DESCENT.learningRate(0.1).from(2))
                .hasToString("x = 1.3334253508453249 after 16 steps from 2.0");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "NaN", "Infinity"})
    void rejectsRatesThatAreNotPositive(double rate) {
        assertThatThrownBy(() -> DESCENT.learningRate(rate))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("learning rate, got " + rate);
    }

    @Test
    void rejectsAStartThatIsNotANumber() {
        assertThatThrownBy(() -> DESCENT.from(Double.NaN))
                .hasMessage("Gradient descent: expected a finite start, got NaN.");
    }
}
