import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Comparing runs, some of which failed. */
@Exercise(value = "best-run", title = "Which run won?")
@Requires("int bestRun(double[][] losses)")
@Hint("Two loops: over the runs, and over the epochs of each. Remember the least loss so far and whose it was.")
@Hint("`NaN < least` is false and so is `NaN > least`: write the comparison so that false means \"not better\".")
@Hint("`if (loss < least) { least = loss; best = run; }`, with `least` infinite at first.")
class BestRun {
    @Test
    @DisplayName("the run with the lowest epoch wins, also if its last epoch is bad")
    @Hint("Look at the best epoch of each run, not at the last.")
    void bestEpoch(Submission s) {
        assertEquals(1, s.number("bestRun(new double[][] {{5, 3, 2}, {4, 1, 6}, {9, 4, 1.5}})"));
    }

    @Test
    @DisplayName("a run that diverged counts until it did")
    @Hint("NaN is not a loss: leave it out, but not the whole run.")
    void diverged(Submission s) {
        assertEquals(2, s.number("bestRun(new double[][] {{5, 3, 2}, {Double.NaN, Double.NaN, Double.NaN},"
                + " {4, 1, Double.NaN}})"));
    }

    @Test
    @DisplayName("of two equal runs the first wins")
    @Hint("Only a loss that is strictly lower is better.")
    void equal(Submission s) {
        assertEquals(1, s.number("bestRun(new double[][] {{3, 2}, {2, 1}, {1, 2}})"));
    }

    @Test
    @Hidden
    @DisplayName("losses may be negative, and runs of different length")
    void others(Submission s) {
        assertEquals(2, s.number("bestRun(new double[][] {{-1}, {-2, -3, -1}, {0, 5, -4, 1}})"));
        assertEquals(0, s.number("bestRun(new double[][] {{7, 8}})"));
        assertEquals(1, s.number("bestRun(new double[][] {{Double.NaN, 5e300}, {1e300, 2}})"));
    }
}
