package org.deepecon.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The people of the lecture, and the best that anyone can know about them. */
class CreditDefaultsTest {
    private static final double DIGITS = 1e-12;

    @Test
    void firstPersonAndNumberOfDefaults() {
        LabeledPoints train = CreditDefaults.sample(1_000, 8);
        assertThat(train.x()[0]).containsExactly(
                new double[] {1.535612196870151, 0.6461983200269645}, within(DIGITS));
        assertThat(train.label()[0]).isEqualTo(1);
        assertThat(CreditDefaults.probability(train.x()[0][0], train.x()[0][1]))
                .isCloseTo(0.9048596037774375, within(DIGITS));
        assertThat(Arrays.stream(train.label()).sum()).isEqualTo(421);
        assertThat(Arrays.stream(CreditDefaults.sample(1_000, 88).label()).sum()).isEqualTo(424);
    }

    @Test
    void whoKnowsTheProbabilityIsRightThreeTimesInFour() {
        LabeledPoints test = CreditDefaults.sample(1_000, 88);
        double loss = 0;
        int right = 0;
        for (int i = 0; i < test.count(); i++) {
            double p = CreditDefaults.probability(test.x()[i][0], test.x()[i][1]);
            loss -= Math.log(test.label()[i] == 1 ? p : 1 - p) / test.count();
            right += (p > 0.5 ? 1 : 0) == test.label()[i] ? 1 : 0;
        }
        assertThat(right).isEqualTo(755);
        assertThat(loss).isCloseTo(0.48865936589335407, within(DIGITS));
    }
}
