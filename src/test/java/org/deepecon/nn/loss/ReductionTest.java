package org.deepecon.nn.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.deepecon.nn.Loss;
import org.deepecon.nn.Losses;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** How weights and masks enter. */
class ReductionTest {
    private static final Tensor Y = Tensor.of(new double[][] {{0, 0}, {0, 0}, {0, 0}});
    private static final Tensor P = Tensor.of(new double[][] {{1, 1}, {2, 2}, {3, 3}});
    private static final Tensor WEIGHTS = Tensor.of(1, 0, 0.5);
    private static final Loss MSE = Losses.meanSquaredError();

    private static double item(Tensor value) {
        return value.item();
    }

    @Test
    void weightedSumIsDividedByTheNumberOfValues() {
        double sum = 1 * 1 + 0 * 4 + 0.5 * 9;
        assertThat(item(MSE.of(Y, P, WEIGHTS))).isCloseTo(sum / 3, within(1e-6));
        assertThat(item(MSE.of(Y, P, WEIGHTS.reshape(3, 1)))).isCloseTo(sum / 3, within(1e-6));
        assertThat(item(MSE.reduction("sum").of(Y, P, WEIGHTS))).isCloseTo(sum, within(1e-6));
        assertThat(item(MSE.reduction("mean_with_sample_weight").of(Y, P, WEIGHTS)))
                .isCloseTo(sum / 1.5, within(1e-6));
        assertThat(MSE.reduction("none").of(Y, P, WEIGHTS).toDoubles())
                .containsExactly(1, 0, 4.5);
    }

    @Test
    void allWeightsZeroGiveZeroNotNaN() {
        assertThat(item(MSE.reduction("mean_with_sample_weight").of(Y, P, Tensor.zeros(3))))
                .isZero();
    }

    @Test
    void weightsOfRowsReachEveryStep() {
        Tensor y = Tensor.zeros(3, 2, 1);
        Tensor p = P.reshape(3, 2, 1);
        double expected = (2 * 1 * 1 + 2 * 0.5 * 9) / 6;
        assertThat(item(MSE.of(y, p, WEIGHTS))).isCloseTo(expected, within(1e-6));
        assertThat(item(MSE.of(y, p, WEIGHTS.reshape(3, 1)))).isCloseTo(expected, within(1e-6));
    }

    @Test
    void ignoredSamplesLeaveTheMean() {
        Tensor labels = Tensor.of(0, -1, 1);
        Tensor p = Tensor.of(new double[][] {{0.5, 0.5}, {0.9, 0.1}, {0.75, 0.25}});
        var loss = Losses.sparseCategoricalCrossentropy().ignoreClass(-1);
        assertThat(item(loss.of(labels, p)))
                .isCloseTo((Math.log(2) + Math.log(4)) / 2, within(1e-6));
        assertThat(item(loss.of(labels, p, Tensor.of(2, 5, 0))))
                .isCloseTo(2 * Math.log(2) / 2, within(1e-6));
        assertThat(item(loss.of(Tensor.of(-1, -1, -1), p))).isZero();
    }

    @Test
    void weightsThatDoNotFitAreRejected() {
        assertThatThrownBy(() -> MSE.of(Y, P, Tensor.ones(2))).hasMessageContaining("Sample weights")
                .hasMessageContaining("(3,)").hasMessageContaining("got (2,)");
        assertThatThrownBy(() -> MSE.of(Y, P, Tensor.full(1, Shape.of(3, 2, 2), Y.dtype())))
                .hasMessageContaining("(3, 2, 2)");
    }

    @Test
    void unknownReductionIsNamedWithAllOthers() {
        assertThatThrownBy(() -> MSE.reduction("average")).hasMessageContaining("\"average\"")
                .hasMessageContaining("sum_over_batch_size, sum, none");
    }
}
