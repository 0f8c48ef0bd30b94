package org.deepecon.nn;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Targets that cannot be are named by row and value before training. */
class LabelsTest {
    private static final Shape TEN = Shape.of(4, 10);

    private static void check(String loss, double... labels) {
        Losses.get(loss).check(Tensor.of(labels), TEN);
    }

    @Test
    void labelsBelowTheNumberOfClassesPass() {
        assertThatCode(() -> check("sparse_categorical_crossentropy", 0, 9, 3))
                .doesNotThrowAnyException();
    }

    @Test
    void aLabelTooLargeIsNamedWithItsRowAndTheRange() {
        assertThatThrownBy(() -> check("sparse_categorical_crossentropy", 0, 1, 10, 3))
                .hasMessageContaining("row 2 holds 10").hasMessageContaining("from 0 to 9")
                .hasMessageContaining("subtract 1");
        assertThatThrownBy(() -> check("ce", 0, 1, 14)).hasMessageContaining("15 units or more");
    }

    @Test
    void negativeBrokenAndMissingLabelsAreRejected() {
        for (double label : new double[] {-1, 0.5, Double.NaN}) {
            assertThatThrownBy(() -> Labels.check(Tensor.of(0, label), 3))
                    .hasMessageContaining("row 1 holds").hasMessageContaining("from 0 to 2");
        }
    }

    @Test
    void anIgnoredLabelPasses() {
        Loss loss = Losses.sparseCategoricalCrossentropy().ignoreClass(-1);
        assertThatCode(() -> loss.check(Tensor.of(0, -1, 9), TEN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> loss.reduction("sum").check(Tensor.of(0, -2), TEN))
                .hasMessageContaining("row 1 holds -2");
    }

    @Test
    void rowsAreCountedBySamples() {
        Tensor perStep = Tensor.of(new double[] {0, 1, 2, 1, 7, 0}, Shape.of(2, 3));
        assertThatThrownBy(() -> Labels.check(perStep, 3)).hasMessageContaining("row 1 holds 7");
    }

    @Test
    void binaryTargetsLieBetweenZeroAndOne() {
        assertThatCode(() -> Losses.get("bce").check(Tensor.of(0, 1, 0.3), Shape.of(3, 1)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Losses.get("bce").check(Tensor.of(1, -1), Shape.of(2, 1)))
                .hasMessageContaining("row 1 holds -1").hasMessageContaining("from 0 to 1");
    }
}
