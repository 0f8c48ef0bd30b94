import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Points;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.Test;

@Exercise("half")
@Requires("double half(double x)")
class Half {
    @Test
    @Points(1)
    void halvesThree(Submission s) {
        assertEquals(1.5, s.number("half(3)"), 1e-12);
    }

    @Test
    @Hidden
    @Points(1)
    void halvesTheSecret(Submission s) {
        assertEquals(20.3685, s.number("half(40.737)"), 1e-9);
    }
}
