package org.deepecon.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DrawsTest {
    @Test
    void bitsAreThoseOfSplittableRandom() {
        var draws = new Draws(42);
        var jdk = new SplittableRandom(42);
        for (int i = 0; i < 1000; i++) {
            assertThat(draws.nextBits()).isEqualTo(jdk.nextLong());
        }
    }

    /** As printed by {@code draws.py}: the streams of the two languages must not part. */
    @Test
    void numbersAreThoseOfPython() {
        var draws = new Draws(7);
        assertThat(new double[] {draws.next(), draws.next(), draws.next()}).containsExactly(
                -0.22034060955047607, -0.966423511505127, 0.8015213012695312);
        assertThat((float) new Draws(7).uniform(0.3, 1.5)).isEqualTo(1.4338979f);
    }

    @Test
    void recipesAreThoseOfPython() {
        assertThat(recipe("distribution", 2, 3)).containsExactly(0.10366486012935638,
                0.47585761547088623, 0.4204775094985962, 0.11423847079277039, 0.2477286159992218,
                0.6380329132080078);
        assertThat(recipe("one_hot", 3, 4)).containsExactly(1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0);
    }

    private static double[] recipe(String kind, int... shape) {
        return new Recipe(kind, 3, shape, 1, 0, 0).numbers().values();
    }

    @Test
    void classesAreInRange() {
        var draws = new Draws(1);
        for (int i = 0; i < 1000; i++) {
            assertThat(draws.chosen(3)).isBetween(0, 2);
        }
    }
}
