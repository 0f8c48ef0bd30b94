import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How likely it is that a sample knows nothing of what matters. */
@Exercise(value = "unseen-corner", title = "The chance of seeing nothing")
@Requires("double seesNothing(double[] w, int count)")
@Hint("The chance that one uniform point has x₁ ≤ w₁ and x₂ ≤ w₂ is an area.")
@Hint("One point hits with probability w₁w₂, whatever the other dimensions do, so it misses with 1 − w₁w₂."
        + " Independent misses multiply.")
@Hint("`return Math.pow(1 - w[0] * w[1], count);`")
class UnseenCorner {
    private static final String TEN =
            "new double[] {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1}";

    @Test
    @DisplayName("ten dimensions, one point: 0.99")
    @Hint("Only the first two coordinates decide.")
    void one(Submission s) {
        assertEquals(0.99, s.number("seesNothing(" + TEN + ", 1)"), 1e-12);
    }

    @Test
    @DisplayName("ten dimensions, 500 points: 0.0066")
    @Hint("All of 500 independent points must miss.")
    void many(Submission s) {
        assertEquals(Math.pow(0.99, 500), s.number("seesNothing(" + TEN + ", 500)"), 1e-12);
    }

    @Test
    @DisplayName("no points see nothing for certain")
    @Hint("What is any number to the power of 0?")
    void none(Submission s) {
        assertEquals(1, s.number("seesNothing(" + TEN + ", 0)"), 1e-12);
    }

    @Test
    @Hidden
    @DisplayName("sides of different length")
    void sides(Submission s) {
        assertEquals(Math.pow(1 - 0.5 * 0.3, 3), s.number(
                "seesNothing(new double[] {0.5, 0.3, 0.2}, 3)"), 1e-12);
    }
}
