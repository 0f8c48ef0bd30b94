package org.deepecon.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NelderMeadTest {
    private static final NelderMead SEARCH = NelderMead.of(1e-4);

    @Test
    void findsTheBottomOfAParabola() {
        assertThat(SEARCH.minimise(x -> (x - 3) * (x - 3), 1)).isCloseTo(3, within(1e-3));
        assertThat(SEARCH.minimise(x -> (x - 3) * (x - 3), 10)).isCloseTo(3, within(1e-3));
    }

    @Test
    void startsAtZeroToo() {
        assertThat(SEARCH.minimise(x -> (x + 2) * (x + 2), 0)).isCloseTo(-2, within(1e-3));
    }

    @Test
    void staysWhereNothingIsBetter() {
        assertThat(SEARCH.minimise(x -> 7, 0.1)).isEqualTo(0.1);
    }

    @Test
    void endsWhereThereIsNoMinimum() {
        assertThat(SEARCH.minimise(x -> -x, 1)).isGreaterThan(1e6);
    }
}
