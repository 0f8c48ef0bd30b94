package org.deepecon.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuestionsTest {
    @Exercise("asked")
    static final class Asked {
        @Test
        void one(Submission s) {
            assertEquals(1.0, s.number("f(1)"), 1e-9, "not a question");
            assertEquals("a", s.text("name"));
            assertEquals(2, s.within(java.time.Duration.ofSeconds(1)).wholeNumber("g(2)"));
        }

        @Test
        void another(Submission s) {
            s.run("int x = 1;");
            for (int i = 0; i < 3; i++) {
                s.number("f(" + i + ")");
            }
            assertThat(s.defines("f")).isTrue();
            s.numbers("f(1)");
        }
    }

    @Test
    void expressionsAreReadFromTheClassFile() {
        assertThat(Questions.of(Asked.class)).containsExactly("f(1)", "name", "g(2)");
    }

    @Test
    void aClassWithoutAFileHasNone() {
        Runnable hidden = () -> { };
        assertThat(Questions.of(hidden.getClass())).isEmpty();
    }
}
