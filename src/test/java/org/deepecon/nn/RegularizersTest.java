package org.deepecon.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.deepecon.autodiff.Autodiff;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

class RegularizersTest {
    private static final Tensor WEIGHT =
            Tensor.of(new double[] {1, -2, 3, 0.5}, Shape.of(2, 2), DType.FLOAT64);

    private static double penalty(Regularizer regularizer) {
        return regularizer.penalty(WEIGHT).item();
    }

    @Test
    void sumsWithoutHalf() {
        assertThat(penalty(Regularizers.l1(0.1))).isCloseTo(0.65, within(1e-12));
        assertThat(penalty(Regularizers.l2(0.1))).isCloseTo(1.425, within(1e-12));
        assertThat(penalty(Regularizers.l1l2(0.1, 0.1))).isCloseTo(2.075, within(1e-12));
        assertThat(penalty(Regularizers.l1l2(0, 0))).isZero();
    }

    /** Keras: ones(2, 1) under L2(0.01) cost 0.02. */
    @Test
    void namesHaveKerassFactor() {
        assertThat(Regularizers.get("l2").penalty(Tensor.ones(2, 1)).item())
                .isCloseTo(0.02, within(1e-8));
        assertThat(Regularizers.get("L1").penalty(Tensor.ones(2, 1)).item())
                .isCloseTo(0.02, within(1e-8));
        assertThat(Regularizers.get("L1L2").penalty(Tensor.ones(2, 1)).item()).isZero();
    }

    @Test
    void orthogonalIsTheMeanCosine() {
        double cosine = (3 - 1) / Math.sqrt(5 * 9.25);
        assertThat(penalty(Regularizers.orthogonalRegularizer(2)))
                .isCloseTo(2 * cosine, within(1e-12));
        double columns = Math.abs(-2 + 1.5) / Math.sqrt(10 * 4.25);
        assertThat(penalty(new OrthogonalRegularizer(1, "columns"))).isCloseTo(columns, within(1e-12));
        assertThat(penalty(x -> Regularizers.orthogonalRegularizer()
                .penalty(Tensor.eye(3)))).isZero();
    }

    @Test
    void derivativeOfARowOfZerosIsFinite() {
        var derivative = Autodiff.grad(new OrthogonalRegularizer(1, "rows")::penalty);
        double[] found = derivative.apply(Tensor.of(new double[][] {{0, 0}, {1, 2}})).toDoubles();
        assertThat(Arrays.stream(found)).allMatch(Double::isFinite);
    }

    @Test
    void mistakesAreNamed() {
        assertThatThrownBy(() -> Regularizers.l2(-1))
                .hasMessage("Regularizer: expected l2 ≥ 0 and finite, got -1.0.");
        assertThatThrownBy(() -> Regularizers.get("l3")).hasMessageContaining("\"l1\"");
        assertThatThrownBy(() -> Regularizers.orthogonalRegularizer().penalty(Tensor.ones(3)))
                .hasMessageContaining("(3,)");
    }
}
