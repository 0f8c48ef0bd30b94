import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One step of gradient descent, for any slope. */
@Exercise(value = "gradient-step", title = "One step downhill")
@Requires("double step(DoubleUnaryOperator slope, double x, double rate)")
@Hint("Read the formula aloud: the new x is the old x, minus the rate times the slope at the old x.")
@Hint("`slope` is a function object: its value at `x` is `slope.applyAsDouble(x)`.")
@Hint("`return x - rate * slope.applyAsDouble(x);`")
class GradientStep {
    private static final String VALLEY = "v -> 3 * v * v - 4 * v";

    @Test
    @DisplayName("from 2, at rate 0.1, the step leads to 1.6")
    @Hint("The slope there is 4. Do you move against it, and by the rate times its size?")
    void firstStep(Submission s) {
        assertEquals(1.6, s.number("step(" + VALLEY + ", 2, 0.1)"), 1e-12);
    }

    @Test
    @DisplayName("from 0.5 it moves to the right, because the slope there is negative")
    @Hint("At 0.5 the slope is −1.25: going down means going right.")
    void negativeSlope(Submission s) {
        assertEquals(0.625, s.number("step(" + VALLEY + ", 0.5, 0.1)"), 1e-12);
    }

    @Test
    @Hidden
    @DisplayName("it works for another valley and another rate")
    void anotherValley(Submission s) {
        assertEquals(-1.5, s.number("step(v -> 2 * (v - 3), -3, 0.125)"), 1e-12);
    }
}
