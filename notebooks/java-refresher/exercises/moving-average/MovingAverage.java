import static org.deepecon.grading.Close.assertClose;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Means of neighbours. */
@Exercise(value = "moving-average", title = "Smoother")
@Requires("double[] movingAverage(double[] x, int window)")
@Hint("How many means are there? With 6 elements and a window of 3 there are 4.")
@Hint("Mean number i begins at element i: add `x[i + k]` for k from 0 to `window - 1`, and divide.")
@Hint("`for (int k = 0; k < window; k++) means[i] += x[i + k] / window;` inside a loop over i.")
class MovingAverage {
    @Test
    @DisplayName("a window of 3 over 3, 6, 9, 3, 0, 6 gives 6, 6, 4, 3")
    @Hint("(3 + 6 + 9) / 3 = 6, then (6 + 9 + 3) / 3 = 6, and so on.")
    void example(Submission s) {
        assertClose(new double[] {6, 6, 4, 3},
                s.numbers("movingAverage(new double[] {3, 6, 9, 3, 0, 6}, 3)"), 1e-12);
    }

    @Test
    @DisplayName("a window of 1 changes nothing")
    void one(Submission s) {
        assertClose(new double[] {5, -2, 7},
                s.numbers("movingAverage(new double[] {5, -2, 7}, 1)"), 1e-12);
    }

    @Test
    @DisplayName("a window as long as the data gives a single mean")
    @Hint("There are x.length − window + 1 means.")
    void all(Submission s) {
        assertClose(new double[] {2.5}, s.numbers("movingAverage(new double[] {1, 2, 3, 4}, 4)"),
                1e-12);
    }

    @Test
    @Hidden
    @DisplayName("fractions and an even window")
    void even(Submission s) {
        assertClose(new double[] {0.75, 1.25, 0.25}, s.numbers(
                "movingAverage(new double[] {0.5, 1, 1.5, -1}, 2)"), 1e-12);
    }

    @Test
    @Hidden
    @DisplayName("the data stay as they were")
    void untouched(Submission s) {
        s.run("double[] series_41c = {1, 2, 6, 8}; movingAverage(series_41c, 2);");
        assertClose(new double[] {1, 2, 6, 8}, s.numbers("series_41c"), 0);
    }
}
