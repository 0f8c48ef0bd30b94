import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.Test;

@Exercise("greet")
class Greet {
    @Test
    void greetsByName(Submission s) {
        assertEquals("Hello, Ada!", s.text("greet(\"Ada\")"));
    }

    @Test
    @Hidden
    void greetsNobodyWithSilence(Submission s) {
        assertTrue(s.truth("greet(\"\").isEmpty()"));
    }
}
