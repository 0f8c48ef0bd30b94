import static org.deepecon.grading.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Log returns of a series of prices. */
@Exercise(value = "log-returns", title = "Returns that add up")
@Requires("double[] logReturns(double[] prices)")
@Hint("Five prices have four steps between them: make an array that is shorter by one.")
@Hint("`Math.log` is the natural logarithm; divide the later price by the earlier one.")
@Hint("`returns[i] = Math.log(prices[i + 1] / prices[i]);` for i from 0 to `prices.length - 2`.")
class LogReturns {
    private static final String PRICES = "logReturns(new double[] {100, 104, 102, 107, 110})";

    @Test
    @DisplayName("five prices give four returns")
    @Hint("There is one return less than prices.")
    void oneLess(Submission s) {
        assertEquals(4, s.numbers(PRICES).length);
    }

    @Test
    @DisplayName("the first is ln 1.04, the second is below zero")
    @Hint("ln(later / earlier): a fall of the price gives a number below zero.")
    void values(Submission s) {
        assertClose(new double[] {Math.log(1.04), Math.log(102.0 / 104), Math.log(107.0 / 102),
                Math.log(110.0 / 107)}, s.numbers(PRICES), 1e-12);
    }

    @Test
    @DisplayName("they add up to the log return of the whole time")
    void addUp(Submission s) {
        assertEquals(Math.log(50.0 / 80), Arrays.stream(
                s.numbers("logReturns(new double[] {80, 100, 20, 50})")).sum(), 1e-12);
    }

    @Test
    @Hidden
    @DisplayName("a single price has no return")
    void single(Submission s) {
        assertEquals(0, s.numbers("logReturns(new double[] {42})").length);
    }
}
