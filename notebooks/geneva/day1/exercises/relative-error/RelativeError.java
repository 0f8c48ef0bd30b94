import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An error without a unit. */
@Exercise(value = "relative-error", title = "An error that means something")
@Requires("double relativeError(double[] truth, double[] guess)")
@Hint("Two numbers are needed: how far the guess is off on average, and how much the truth varies.")
@Hint("Off: the mean of |guess − truth|. Varies: the square root of the mean of (truth − its mean)².")
@Hint("Compute `mean` first, then one loop adds up `Math.abs(guess[i] - truth[i])` and"
        + " `(truth[i] - mean) * (truth[i] - mean)`.")
class RelativeError {
    private static final String MEAN =
            "relativeError(new double[] {0, 2, 4, 6}, new double[] {3, 3, 3, 3})";

    @Test
    @DisplayName("a guess that is off by 1 everywhere, of a truth with deviation 2, has 0.5")
    @Hint("The truth −2, 2, 2, −2 has mean 0 and deviation 2.")
    void half(Submission s) {
        assertEquals(0.5, s.number("relativeError(new double[] {-2, 2, 2, -2},"
                + " new double[] {-1, 1, 3, -3})"), 1e-12);
    }

    @Test
    @DisplayName("always answering the mean of 0, 2, 4, 6 has 2/√5")
    @Hint("The average error is 2, the variance (9 + 1 + 1 + 9) / 4.")
    void mean(Submission s) {
        assertEquals(2 / Math.sqrt(5), s.number(MEAN), 1e-12);
    }

    @Test
    @DisplayName("thousands instead of units change nothing")
    @Hint("Divide by the deviation, not by the variance.")
    void thousands(Submission s) {
        assertEquals(2 / Math.sqrt(5), s.number("relativeError(new double[] {0, 2000, 4000, 6000},"
                + " new double[] {3000, 3000, 3000, 3000})"), 1e-12);
    }

    @Test
    @Hidden
    @DisplayName("another zero point changes nothing")
    void zeroPoint(Submission s) {
        assertEquals(2 / Math.sqrt(5), s.number("relativeError(new double[] {100, 102, 104, 106},"
                + " new double[] {103, 103, 103, 103})"), 1e-9);
    }
}
