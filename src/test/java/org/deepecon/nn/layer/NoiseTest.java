package org.deepecon.nn.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.deepecon.nn.Call;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

class NoiseTest {
    private static final Tensor ONES = Tensor.ones(200, 300);

    private static double[] disturbed(Layer layer, Tensor x) {
        return layer.call(Call.training(new RandomSource(4)), x).toDoubles();
    }

    private static double mean(double... values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double deviation(double... values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values).map(x -> (x - mean) * (x - mean)).average()
                .orElseThrow());
    }

    @Test
    void dropoutZeroesAShareAndScalesTheRest() {
        double[] values = disturbed(Layers.dropout(0.2), ONES);
        assertThat(Arrays.stream(values).distinct().sorted())
                .containsExactly(0.0, (double) (float) 1.25);
        assertThat(Arrays.stream(values).filter(x -> x == 0).count() / (double) values.length)
                .isCloseTo(0.2, within(0.005));
        assertThat(mean(values)).isCloseTo(1, within(0.01));
    }

    @Test
    void noiseShapeMakesRowsFallTogether() {
        Tensor rows = Tensor.of(disturbed(Layers.dropout(0.5).noiseShape(-1, 1), ONES),
                ONES.shape());
        assertThat(rows.max(1).toDoubles()).isEqualTo(rows.min(1).toDoubles());
        assertThat(mean(rows.max(1).toDoubles())).isCloseTo(1, within(0.25));
    }

    @Test
    void spatialDropoutTakesWholeChannels() {
        Tensor x = Tensor.of(disturbed(Layers.spatialDropout1D(0.5), Tensor.ones(20, 6, 30)),
                Shape.of(20, 6, 30));
        assertThat(x.max(1).toDoubles()).isEqualTo(x.min(1).toDoubles());
        assertThat(mean(x.toDoubles())).isCloseTo(1, within(0.1));
    }

    @Test
    void gaussianNoiseHasItsMoments() {
        double[] added = disturbed(Layers.gaussianNoise(0.3), ONES);
        assertThat(mean(added)).isCloseTo(1, within(0.005));
        assertThat(deviation(added)).isCloseTo(0.3, within(0.005));
        double[] times = disturbed(Layers.gaussianDropout(0.2), ONES.times(2));
        assertThat(mean(times)).isCloseTo(2, within(0.01));
        assertThat(deviation(times)).isCloseTo(2 * Math.sqrt(0.25), within(0.01));
    }

    @Test
    void alphaDropoutKeepsMeanAndVariance() {
        Tensor normal = new RandomSource(8).normal(ONES.shape(), ONES.dtype());
        double[] values = disturbed(Layers.alphaDropout(0.3), normal);
        assertThat(mean(values)).isCloseTo(0, within(0.01));
        assertThat(deviation(values)).isCloseTo(1, within(0.01));
        assertThat(values).isNotEqualTo(normal.toDoubles());
    }

    @Test
    void laterInputsPassUnchanged() {
        for (Layer layer : new Layer[] {Layers.dropout(0.5), Layers.gaussianNoise(1),
            Layers.gaussianDropout(0.5), Layers.alphaDropout(0.5)}) {
            assertThat(layer.call(Call.inference(), ONES)).isSameAs(ONES);
        }
    }

    @Test
    void ownSeedDoesNotDependOnTheModels() {
        double[] first = Layers.dropout(0.5).seed(3)
                .call(Call.training(new RandomSource(1)), ONES).toDoubles();
        double[] second = Layers.dropout(0.5).seed(3)
                .call(Call.training(new RandomSource(2)), ONES).toDoubles();
        assertThat(first).isEqualTo(second);
    }

    @Test
    void mistakesAreNamed() {
        assertThatThrownBy(() -> Layers.dropout(1))
                .hasMessage("Dropout: expected a rate in [0, 1), got 1.0.");
        assertThatThrownBy(() -> Layers.dropout(Double.NaN)).hasMessageContaining("got NaN");
        assertThatThrownBy(() -> Layers.gaussianNoise(-0.1)).hasMessageContaining("stddev ≥ 0");
        assertThatThrownBy(() -> Layers.dropout(0.5).noiseShape(-1, 1).outputShape(Shape.of(2, 3)))
                .hasMessageContaining("2 axes").hasMessageContaining("(batch, 2, 3)");
        assertThatThrownBy(() -> disturbed(Layers.dropout(0.5).noiseShape(-1, 7), ONES))
                .hasMessageContaining("1, −1 or 300 along axis 1, got 7");
        assertThatThrownBy(() -> Layers.spatialDropout1D(0.1).outputShape(Shape.of(3)))
                .hasMessageContaining("expected (batch, steps, channels), got (batch, 3)");
    }
}
