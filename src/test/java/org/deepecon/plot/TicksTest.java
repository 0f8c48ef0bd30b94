package org.deepecon.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TicksTest {
    @Test
    void marksAreRoundNumbers() {
        assertThat(labels(Ticks.linear(0, 1, 6))).containsExactly(
                "0", "0.2", "0.4", "0.6", "0.8", "1.0");
        assertThat(labels(Ticks.linear(-0.604, 2.204, 6))).containsExactly(
                "\u22120.5", "0", "0.5", "1.0", "1.5", "2.0");
        assertThat(labels(Ticks.linear(13, 105, 6))).containsExactly(
                "20", "40", "60", "80", "100");
    }

    @Test
    void marksLieInsideTheAxis() {
        for (double span : new double[] {1e-9, 0.3, 7, 12345, 1e18}) {
            var ticks = Ticks.linear(-span / 3, span, 6);
            assertThat(ticks.marks()).hasSizeBetween(4, 10).allSatisfy(mark ->
                    assertThat(mark.value()).isBetween(-span / 3, span * (1 + 1e-8)));
        }
    }

    @Test
    void longNumbersAreWrittenAsPowers() {
        assertThat(labels(Ticks.linear(0, 5e12, 6))).contains("1e12", "2e12");
        assertThat(labels(Ticks.linear(0, 3e-9, 6))).contains("1e\u22129");
    }

    @Test
    void logarithmicMarksArePowersOfTen() {
        assertThat(labels(Ticks.logarithmic(1, 1e5, 6))).containsExactly(
                "1", "10", "100", "1000", "10000", "100000");
        assertThat(labels(Ticks.logarithmic(1e-5, 1e-2, 6))).containsExactly(
                "1e\u22125", "1e\u22124", "0.001", "0.01");
        assertThat(labels(Ticks.logarithmic(45, 130, 6))).containsExactly("50", "100");
    }

    private static java.util.List<String> labels(Ticks ticks) {
        return ticks.marks().stream().map(Ticks.Mark::label).toList();
    }
}
