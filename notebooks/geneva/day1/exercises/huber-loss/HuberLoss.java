import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A loss between square and absolute. */
@Exercise(value = "huber-loss", title = "Between square and absolute")
@Requires("double huber(double error, double delta)")
@Hint("The size of the error decides which of the two formulas holds.")
@Hint("Small: half the square. Large: delta times (size minus half of delta).")
@Hint("`return size <= delta ? error * error / 2 : delta * (size - delta / 2);`")
class HuberLoss {
    @Test
    @DisplayName("a small error costs half its square: 0.5 costs 0.125")
    @Hint("Do not forget the half.")
    void small(Submission s) {
        assertEquals(0.125, s.number("huber(0.5, 1)"), 1e-12);
    }

    @Test
    @DisplayName("a large error costs delta for each unit more: 3 costs 2.5")
    @Hint("At delta 1, an error of 3 costs 1 · (3 − 0.5).")
    void large(Submission s) {
        assertEquals(2.5, s.number("huber(3, 1)"), 1e-12);
    }

    @Test
    @DisplayName("errors of both signs cost the same")
    @Hint("Take the absolute value before you compare with delta.")
    void negative(Submission s) {
        assertEquals(2.5, s.number("huber(-3, 1)"), 1e-12);
    }

    @Test
    @Hidden
    @DisplayName("another delta")
    void otherDelta(Submission s) {
        assertEquals(2 * (5 - 1), s.number("huber(-5, 2)"), 1e-12);
        assertEquals(1.125, s.number("huber(1.5, 2)"), 1e-12);
    }
}
