package org.deepecon.kernel.diagnose.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void countsEdits() {
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Nearest.distance("length", "lenght")).isEqualTo(1);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
        assertThat(Nearest.distance("ca", "abc")).isEqualTo(3);
        assertThat(Nearest.distance("same", "same")).isZero();
    }

    @Test
    void ranksTheNearestFirst() {
        assertThat(Nearest.of("prnt", List.of("paint", "print", "point", "x"), 2))
                .startsWith("print");
        assertThat(Nearest.of("lenght", List.of("width", "length", "height"), 3))
                .startsWith("length");
    }

    @Test
    void takesAnotherCaseForTheSameName() {
        assertThat(Nearest.of("Average", List.of("average", "averages"), 3))
                .containsExactly("average");
    }

    @Test
    void proposesNothingThatIsFar() {
        assertThat(Nearest.of("alpha", List.of("omega", "x", "alphabetical order"), 3))
                .doesNotContain("omega", "x");
        assertThat(Nearest.of("x", List.of("total", "xs", "y"), 3)).doesNotContain("total");
    }
}
