package org.deepecon.nn.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.deepecon.autodiff.Autodiff;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

class NormalizationTest {
    private static final Tensor BATCH = Tensor.of(new double[][] {{1, 2}, {3, 6}});

    /** Recorded from Keras 3.15.1. */
    @Test
    void layerNormalizationEqualsKeras() {
        assertThat(Traced.output(Layers.layerNormalization(), false, BATCH).toDoubles())
                .containsExactly(new double[] {-0.998006, 0.998006, -0.999778, 0.999778},
                        within(1e-6));
    }

    @Test
    void rmsNormalizationDividesByTheRoot() {
        assertThat(Traced.output(Layers.rmsNormalization(), false, BATCH).toDoubles())
                .containsExactly(new double[] {1 / Math.sqrt(2.5), 2 / Math.sqrt(2.5),
                    3 / Math.sqrt(22.5), 6 / Math.sqrt(22.5)}, within(1e-6));
    }

    @Test
    void unitNormalizationGivesLengthOne() {
        Tensor output = Traced.output(Layers.unitNormalization().axis(1, 2), false,
                Traced.batch(2, 3, 4));
        assertThat(output.square().sum(1, 2).toDoubles())
                .containsExactly(new double[] {1, 1}, within(1e-12));
    }

    @Test
    void zerosHaveNoLengthAndNoDerivativeThatIsNotANumber() {
        var layer = Layers.unitNormalization();
        Tensor zeros = Tensor.zeros(1, 3);
        assertThat(layer.call(Call.inference(), zeros).toDoubles()).containsExactly(0, 0, 0);
        double[] derivative = Autodiff.grad(x -> layer.call(Call.inference(), x)).apply(zeros)
                .toDoubles();
        assertThat(derivative).doesNotContain(Double.NaN);
    }

    /** One group is layer normalization of the whole sample, as many as channels of each. */
    @Test
    void groupNormalizationBetweenItsExtremes() {
        Tensor x = Traced.batch(2, 3, 4);
        double[] whole = Traced.output(Layers.layerNormalization().axis(1, 2), false, x)
                .toDoubles();
        double[] each = Traced.output(Layers.layerNormalization().axis(1), false, x).toDoubles();
        assertThat(Traced.output(Layers.groupNormalization().groups(1), false, x).toDoubles())
                .containsExactly(whole, within(1e-12));
        assertThat(Traced.output(Layers.groupNormalization().groups(-1), false, x).toDoubles())
                .containsExactly(each, within(1e-12));
    }

    @Test
    void mistakesAreNamed() {
        assertThatThrownBy(() -> Layers.groupNormalization().outputShape(Shape.of(6)))
                .hasMessage("GroupNormalization: expected a number of channels that 32 groups"
                        + " divide, got (batch, 6). Set groups(…) to a divisor of 6.");
        assertThatThrownBy(() -> Layers.groupNormalization().groups(0))
                .hasMessageContaining("groups (or −1) ≥ 1, got 0");
        assertThatThrownBy(() -> Layers.layerNormalization().axis())
                .hasMessageContaining("at least one axis");
        assertThatThrownBy(() -> Layers.layerNormalization().axis(0).outputShape(Shape.of(3)))
                .hasMessageContaining("Set an axis from 1 to 1");
        assertThatThrownBy(() -> Layers.layerNormalization().epsilon(-1))
                .hasMessageContaining("epsilon ≥ 0, got -1.0");
    }
}
