package org.deepecon.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ObservationsTest {
    @Test
    void readWellAtThePrompt() {
        assertThat(Crickets.observations())
                .hasToString("15 observations, x 14.40 to 20.00, y 69.40 to 93.30");
    }

    @Test
    void cannotBeChangedFromOutside() {
        var crickets = Crickets.observations();
        crickets.x()[0] = 99;
        assertThat(crickets).isEqualTo(Crickets.observations());
        assertThat(crickets.first(3).count()).isEqualTo(3);
    }

    @Test
    void rejectUnequalLengths() {
        assertThatThrownBy(() -> new Observations(new double[2], new double[3]))
                .hasMessageContaining("2 x and 3 y");
    }

    @Test
    void noisyLineDrawsWhatNumpyDraws() {
        var data = new NoisyLine(10, 4, 10).sample(5, 1);
        assertThat(data.x()).containsExactly(new double[] {
            41.7022005, 72.0324493, 0.0114374817, 30.2332573, 14.6755891}, within(1e-6));
        assertThat(data.y()).containsExactly(new double[] {
            165.74945112, 281.58464285, -13.58893612, 142.28648253, 58.53221496}, within(1e-6));
    }

    @Test
    void noisyLineRejectsNegativeNoise() {
        assertThatThrownBy(() -> new NoisyLine(10, 4, -1)).hasMessageContaining("got -1.0");
    }

    @Test
    void scalingGivesMeanZeroAndDeviationOne() {
        double[] x = Crickets.observations().x();
        var scaled = Scaling.of(Scaling.of(x).apply(x));
        assertThat(scaled.mean()).isCloseTo(0, within(1e-12));
        assertThat(scaled.deviation()).isCloseTo(1, within(1e-12));
    }

    @Test
    void scalingRejectsValuesThatNeverVary() {
        assertThatThrownBy(() -> Scaling.of(new double[] {2, 2}))
                .hasMessageContaining("2 values with variance 0.0");
        assertThatThrownBy(() -> Scaling.of(new double[] {2, Double.NaN}))
                .hasMessageContaining("NaN");
    }
}
