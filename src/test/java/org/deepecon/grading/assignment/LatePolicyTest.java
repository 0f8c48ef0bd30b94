package org.deepecon.grading.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatePolicyTest {
    private static final LatePolicy TEN_A_DAY = new LatePolicy(10, 15, 50);

    @ParameterizedTest
    @CsvSource({"PT0S,0,0", "PT15M,0,0", "PT15M1S,1,0.1", "PT24H,1,0.1", "PT24H0.001S,2,0.2",
        "PT119H,5,0.5", "PT1000H,42,0.5", "PT-5H,0,0"})
    void eachDayBegunCostsUpToTheCap(Duration late, long days, double penalty) {
        assertThat(TEN_A_DAY.daysBegun(late)).isEqualTo(days);
        assertThat(TEN_A_DAY.penalty(late)).isEqualTo(penalty);
    }

    @Test
    void saysItselfAndRefusesNonsense() {
        assertThat(TEN_A_DAY.sentence())
                .isEqualTo("10 % of the points a day, at most 50 %, after 15 minutes of grace");
        assertThat(LatePolicy.NONE.sentence()).isEqualTo("lateness costs nothing");
        assertThatThrownBy(() -> new LatePolicy(110, 0, 50))
                .hasMessage("late.percentPerDay: expected a percentage from 0 to 100, got 110.0");
        assertThatThrownBy(() -> new LatePolicy(1, -1, 50)).hasMessageContaining("graceMinutes");
    }
}
