package org.deepecon.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThinningTest {
    private static final double[] COUNT = IntStream.range(0, 10_000).asDoubleStream().toArray();

    @Test
    void fewPointsAreLeftAlone() {
        var series = new Series("", Series.Style.LINE, COUNT, COUNT);
        assertThat(Thinning.thin(series, 10_000)).isSameAs(series);
    }

    @Test
    void aSpikeInALineSurvives() {
        var y = new double[COUNT.length];
        y[4_321] = 99;
        y[8_765] = -99;
        var thin = Thinning.thin(new Series("", Series.Style.LINE, COUNT, y), 200);
        assertThat(thin.x()).hasSizeLessThanOrEqualTo(200).contains(4_321, 8_765)
                .startsWith(0).endsWith(9_999).isSorted();
    }

    @Test
    void dotsAreThinnedEvenly() {
        var thin = Thinning.thin(new Series("", Series.Style.DOTS, COUNT, COUNT), 100);
        assertThat(thin.x()).hasSize(100).startsWith(0).endsWith(9_999);
        assertThat(Arrays.stream(thin.x()).distinct().count()).isEqualTo(100);
    }
}
