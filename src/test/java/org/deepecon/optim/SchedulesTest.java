package org.deepecon.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.deepecon.optim.Schedules.cosineDecay;
import static org.deepecon.optim.Schedules.cosineDecayRestarts;
import static org.deepecon.optim.Schedules.exponentialDecay;
import static org.deepecon.optim.Schedules.inverseTimeDecay;
import static org.deepecon.optim.Schedules.piecewiseConstantDecay;
import static org.deepecon.optim.Schedules.polynomialDecay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchedulesTest {
    /** Keras computes the cosines in float32 also where the weights are float64. */
    private static final double SINGLE = 1e-8;

    static Stream<KerasCase> cases() {
        return KerasCase.all("schedules.json");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ratesAreKeras(KerasCase each) {
        LearningRateSchedule schedule = each.schedule();
        JsonNode steps = each.json().get("steps");
        double[] rates = KerasCase.numbers(each.json().get("expected").get("float64").get("rates"));
        for (int i = 0; i < rates.length; i++) {
            assertThat(schedule.at(steps.get(i).asLong())).as("step " + steps.get(i))
                    .isCloseTo(rates[i], within(SINGLE));
        }
    }

    @Test
    void ratesAreThoseOfTheFormulas() {
        assertThat(exponentialDecay(0.1, 10, 0.5).at(20)).isEqualTo(0.025);
        assertThat(exponentialDecay(0.1, 10, 0.5).staircase(true).at(19)).isEqualTo(0.05);
        assertThat(inverseTimeDecay(0.1, 10, 1).at(30)).isEqualTo(0.025);
        assertThat(inverseTimeDecay(0.1, 10, 1).staircase(true).at(9)).isEqualTo(0.1);
        assertThat(polynomialDecay(0.1, 100).endLearningRate(0).at(75))
                .isCloseTo(0.025, within(1e-15));
        assertThat(polynomialDecay(0.1, 100).at(1_000)).isEqualTo(0.0001);
        assertThat(cosineDecay(0.1, 100).at(50)).isCloseTo(0.05, within(1e-15));
        assertThat(cosineDecay(0.1, 100).alpha(0.2).at(100)).isCloseTo(0.02, within(1e-15));
        assertThat(cosineDecay(0, 100).warmup(0.1, 10).at(5)).isEqualTo(0.05);
        assertThat(cosineDecay(0, 100).warmup(0.1, 10).at(10)).isEqualTo(0.1);
        assertThat(cosineDecayRestarts(0.1, 10).at(10)).isEqualTo(0.1);
        assertThat(cosineDecayRestarts(0.1, 10).at(20)).isCloseTo(0.05, within(1e-15));
        assertThat(cosineDecayRestarts(0.1, 10).mMul(0.5).at(30)).isCloseTo(0.025, within(1e-15));
    }

    @Test
    void aBoundaryBelongsToTheRateBefore() {
        var schedule = piecewiseConstantDecay(new long[] {10, 20}, 1, 0.5, 0.1);
        assertThat(Stream.of(0L, 10L, 11L, 20L, 21L, 1_000_000L).map(schedule::at))
                .containsExactly(1.0, 1.0, 0.5, 0.5, 0.1, 0.1);
    }

    @Test
    void aFunctionIsASchedule() {
        LearningRateSchedule schedule = step -> 1.0 / (step + 1);
        assertThat(schedule.at(3)).isEqualTo(0.25);
    }

    @Test
    void settingsAreChecked() {
        assertThatThrownBy(() -> exponentialDecay(0.1, 0, 0.5)).hasMessage(
                "ExponentialDecay: expected decaySteps of at least 1, got 0.");
        assertThatThrownBy(() -> exponentialDecay(-0.1, 1, 0.5)).hasMessage(
                "ExponentialDecay: expected a finite initialLearningRate of at least 0, got -0.1.");
        assertThatThrownBy(() -> exponentialDecay(0.1, 1, Double.NaN))
                .hasMessageContaining("positive, finite decayRate, got NaN");
        assertThatThrownBy(() -> inverseTimeDecay(0.1, 1, -1))
                .hasMessageContaining("decayRate of at least 0, got -1.0");
        assertThatThrownBy(() -> polynomialDecay(0.1, 1).power(0))
                .hasMessageContaining("positive, finite power, got 0.0");
        assertThatThrownBy(() -> cosineDecay(0.1, 1).warmup(0.1, -1))
                .hasMessageContaining("warmupSteps of at least 0, got -1");
        assertThatThrownBy(() -> cosineDecayRestarts(0.1, 1).tMul(0.5))
                .hasMessageContaining("tMul of at least 1, got 0.5");
        assertThatThrownBy(() -> piecewiseConstantDecay(new long[] {10, 20}, 1, 0.5))
                .hasMessageContaining("got boundaries [10, 20] and values [1.0, 0.5]");
        assertThatThrownBy(() -> piecewiseConstantDecay(new long[] {20, 10}, 1, 0.5, 0.1))
                .hasMessageContaining("increasing boundaries, got [20, 10]");
    }

    @Test
    void readsWellAtThePrompt() {
        assertThat(exponentialDecay(0.1, 10, 0.5)).hasToString("ExponentialDecay["
                + "initialLearningRate=0.1, decaySteps=10, decayRate=0.5, staircase=false]");
    }
}
