package org.deepecon.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.deepecon.data.NoisyLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StochasticDescentTest {
    private static final int COUNT = 500_000;
    private static final NoisyLine TRUTH = new NoisyLine(10, 4, 10);

    private static StochasticDescent descent(int count, int seed) {
        var data = TRUTH.sample(count, seed);
        return LeastSquares.of(data.x(), data.y()).stochasticGradientDescent();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void findsTheTruthWithinTheBands(int seed) {
        var path = descent(COUNT, seed).learningRate(5e-6).passes(10).from(1, 1);
        assertThat(path.line().intercept()).isCloseTo(10, within(0.15));
        assertThat(path.line().slope()).isCloseTo(4, within(0.08));
        assertThat(path.steps()).isEqualTo(10L * COUNT);
        assertThat(path.costs()).hasSize(500);
        assertThat(path.costs()[0]).isBetween(109.0, 113.0);
        assertThat(path.costs()[1]).isBetween(58.0, 62.0);
        assertThat(path.meanCostOfLast(50)).isBetween(50.0, 51.0);
    }

    @Test
    void oneObservationAtATimeInDataOrderIsWhatThePlainLoopDoes() {
        var data = TRUTH.sample(1_000, 1);
        double intercept = 1;
        double slope = 1;
        for (int i = 0; i < 1_000; i++) {
            double residual = intercept + slope * data.x()[i] - data.y()[i];
            intercept -= 5e-6 * residual;
            slope -= 5e-6 * (residual * data.x()[i]);
        }
        assertThat(descent(1_000, 1).from(1, 1).line()).isEqualTo(new Line(intercept, slope));
    }

    @Test
    void shufflingRepeatsWithItsSeed() {
        var shuffled = descent(10_000, 1).passes(2).shuffle(7);
        assertThat(shuffled.from(1, 1).line()).isEqualTo(shuffled.from(1, 1).line());
        assertThat(shuffled.shuffle(8).from(1, 1).line())
                .isNotEqualTo(shuffled.from(1, 1).line());
    }

    @Test
    void oneBatchOfEverythingIsBatchGradientDescent() {
        var data = TRUTH.sample(500, 3);
        var problem = LeastSquares.of(data.x(), data.y());
        var whole = problem.stochasticGradientDescent()
                .batchSize(500).learningRate(1e-4).passes(20).from(1, 1).line();
        var batch = problem.gradientDescent().learningRate(1e-4).maxSteps(20).from(1, 1).line();
        assertThat(whole.intercept()).isCloseTo(batch.intercept(), within(1e-12));
        assertThat(whole.slope()).isCloseTo(batch.slope(), within(1e-12));
    }

    @Test
    void miniBatchesAllowLargerRates() {
        var path = descent(COUNT, 1).batchSize(100).learningRate(4e-4).passes(10).shuffle(1)
                .from(1, 1);
        assertThat(path.steps()).isEqualTo(50_000);
        assertThat(path.line().slope()).isCloseTo(4, within(0.08));
        assertThatThrownBy(() -> descent(COUNT, 1).learningRate(4e-3).from(1, 1))
                .isInstanceOf(TrainingDivergedException.class);
    }

    /** The table of the lecture notebook. */
    @ParameterizedTest
    @CsvSource({"1,5e-6,50.417", "10,5e-5,50.445", "100,5e-5,53.096", "1,2e-4,91.703",
        "100,2e-4,50.316"})
    void batchSizeAndRateGoTogether(int batchSize, double rate, double cost) {
        var path = descent(COUNT, 1).batchSize(batchSize).learningRate(rate).passes(10).shuffle(1)
                .from(1, 1);
        assertThat(path.meanCostOfLast(50)).isCloseTo(cost, within(1e-3));
    }

    @Test
    void lastSmallBatchIsUsed() {
        assertThat(descent(105, 1).batchSize(10).from(1, 1).steps()).isEqualTo(11);
    }

    @Test
    void rejectsSizesBelowOne() {
        assertThatThrownBy(() -> descent(10, 1).batchSize(0)).hasMessage(
                "Stochastic gradient descent: expected batchSize of at least 1, got 0.");
        assertThatThrownBy(() -> descent(10, 1).from(1, 1).meanCostOfLast(1))
                .hasMessageContaining("1 to 0 blocks, got 1");
    }
}
