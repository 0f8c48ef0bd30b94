package org.deepecon.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

class ConstraintsTest {
    /** Columns of lengths 5, 1 and 0. */
    private static final Tensor WEIGHT =
            Tensor.of(new double[] {3, 0.6, 0, -4, 0.8, 0}, Shape.of(2, 3), DType.FLOAT64);

    private static double[] lengths(Constraint constraint) {
        return constraint.project(WEIGHT).square().sum(0).sqrt().toDoubles();
    }

    @Test
    void lengthsOfUnitsAreLimited() {
        assertThat(lengths(Constraints.get("max_norm")))
                .containsExactly(new double[] {2, 1, 0}, within(1e-6));
        assertThat(lengths(Constraints.maxNorm(0.5)))
                .containsExactly(new double[] {0.5, 0.5, 0}, within(1e-6));
        assertThat(lengths(Constraints.unitNorm()))
                .containsExactly(new double[] {1, 1, 0}, within(1e-6));
        assertThat(lengths(Constraints.minMaxNorm(2, 3)))
                .containsExactly(new double[] {3, 2, 0}, within(1e-6));
        assertThat(lengths(new MinMaxNorm(2, 3, 0.5, 0)))
                .containsExactly(new double[] {4, 1.5, 0}, within(1e-6));
    }

    @Test
    void directionStays() {
        Tensor limited = Constraints.maxNorm(1).project(WEIGHT);
        assertThat(limited.toRows()[0][0] / limited.toRows()[1][0])
                .isCloseTo(-0.75, within(1e-12));
    }

    @Test
    void axisIsTheUsers() {
        Tensor rows = new UnitNorm(1).project(WEIGHT);
        assertThat(rows.square().sum(1).toDoubles())
                .containsExactly(new double[] {1, 1}, within(1e-6));
    }

    @Test
    void noNumberBelowZero() {
        assertThat(Constraints.get("non_neg").project(WEIGHT).toDoubles())
                .containsExactly(3, 0.6, 0, 0, 0.8, 0);
    }

    @Test
    void mistakesAreNamed() {
        assertThatThrownBy(() -> Constraints.maxNorm(-1))
                .hasMessage("MaxNorm: expected max ≥ 0, got -1.0.");
        assertThatThrownBy(() -> Constraints.minMaxNorm(2, 1))
                .hasMessageContaining("min 2.0 and max 1.0");
        assertThatThrownBy(() -> new MinMaxNorm(0, 1, 0, 0)).hasMessageContaining("(0, 1]");
        assertThatThrownBy(() -> Constraints.get("maxnrm")).hasMessageContaining("\"max_norm\"");
    }
}
