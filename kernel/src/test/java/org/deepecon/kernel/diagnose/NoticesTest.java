package org.deepecon.kernel.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoticesTest {
    @Test
    void namesWhatIsNotDefinedYet() {
        try (var shell = new LiveShell()) {
            assertThat(Notices.stillUndefined("method f", List.of("method zzzz(int)"), shell))
                    .isEqualTo(
                    "method f refers to method zzzz(int), which is not defined yet;"
                            + " define it before calling f.");
            assertThat(Notices.stillUndefined("variable d", List.of("class LocalDate"), shell))
                    .endsWith("before using d; add `import java.time.LocalDate;`");
            assertThat(Notices.stillUndefined("class A", List.of("class Strnig", "method b()"),
                    shell))
                    .contains("class Strnig and method b(), which are").endsWith("mean `String`?");
        }
    }

    @Test
    void namesTheVariablesThatWereReset() {
        assertThat(Notices.variablesReset("class Point", List.of("p", "q", "r"))).isEqualTo(
                "class Point has a new shape, so the variables p, q and r of the old one were reset"
                        + " to null; assign them again.");
        assertThat(Notices.variablesReset("record City", List.of("home"))).contains(
                "the variable home of the old one was reset to null; assign it again");
    }
}
