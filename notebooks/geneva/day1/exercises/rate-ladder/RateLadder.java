import static org.deepecon.grading.Close.assertClose;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Steps of equal factor. */
@Exercise(value = "rate-ladder", title = "A ladder of rates")
@Requires("double[] rateLadder(double low, double high, int count)")
@Hint("The factor between two rungs, used count − 1 times, leads from low to high.")
@Hint("So the factor is the (count − 1)-th root of high / low, and rung i is low · factorⁱ.")
@Hint("`rates[i] = low * Math.pow(high / low, (double) i / (count - 1));`")
class RateLadder {
    @Test
    @DisplayName("four rungs from 0.0001 to 0.1: 0.0001, 0.001, 0.01, 0.1")
    @Hint("Each rung is ten times the one before.")
    void decades(Submission s) {
        assertClose(new double[] {1, 10, 100, 1000},
                times(1e4, s.numbers("rateLadder(1e-4, 0.1, 4)")), 1e-9);
    }

    @Test
    @DisplayName("three rungs from 1 to 4: 1, 2, 4")
    @Hint("Both ends belong to the ladder.")
    void doubling(Submission s) {
        assertClose(new double[] {1, 2, 4}, s.numbers("rateLadder(1, 4, 3)"), 1e-12);
    }

    @Test
    @DisplayName("two rungs are the two ends")
    @Hint("With count = 2 there is one step.")
    void ends(Submission s) {
        assertClose(new double[] {0.003, 0.3}, s.numbers("rateLadder(0.003, 0.3, 2)"), 1e-12);
    }

    @Test
    @Hidden
    @DisplayName("a ladder down, with an odd factor")
    void down(Submission s) {
        assertClose(new double[] {16, 8, 4, 2, 1}, s.numbers("rateLadder(16, 1, 5)"), 1e-12);
    }

    private static double[] times(double factor, double[] values) {
        return java.util.Arrays.stream(values).map(v -> v * factor).toArray();
    }
}
