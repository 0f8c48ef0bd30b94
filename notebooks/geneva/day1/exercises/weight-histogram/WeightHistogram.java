import static org.deepecon.grading.Close.assertClose;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a histogram holds. */
@Exercise(value = "weight-histogram", title = "Count the weights")
@Requires("int[] histogram(double[] weights, double low, double high, int bins)")
@Hint("The distance from low, as a share of the whole range and times the number of bins, tells the bin.")
@Hint("Cut off what is behind the point: `(int) (share * bins)`. A weight equal to `high` would land one bin too"
        + " far.")
@Hint("Skip weights outside with `if (weight < low || weight > high) continue;`, then"
        + " `counts[Math.min(bin, bins - 1)]++`.")
class WeightHistogram {
    @Test
    @DisplayName("0.1, 0.2, 0.6, 0.9 in two halves of 0 to 1: 2 and 2")
    @Hint("The first half ends at 0.5.")
    void halves(Submission s) {
        assertClose(new double[] {2, 2},
                s.numbers("histogram(new double[] {0.1, 0.2, 0.6, 0.9}, 0, 1, 2)"), 0);
    }

    @Test
    @DisplayName("an edge belongs to the interval on its right, the last edge to the last interval")
    @Hint("−1 is in the first, 0 in the second, 1 in the second too.")
    void edges(Submission s) {
        assertClose(new double[] {1, 2}, s.numbers("histogram(new double[] {-1, 0, 1}, -1, 1, 2)"), 0);
    }

    @Test
    @DisplayName("weights outside of the range are not counted")
    @Hint("Neither in the first nor in the last interval; −0.1 is outside of 0 to 1.")
    void outside(Submission s) {
        assertClose(new double[] {1, 0, 0, 1},
                s.numbers("histogram(new double[] {-0.1, 0.05, 0.8, 1.2, 7}, 0, 1, 4)"), 0);
    }

    @Test
    @Hidden
    @DisplayName("a range that does not begin at 0")
    void shifted(Submission s) {
        assertClose(new double[] {2, 1, 0, 0, 3},
                s.numbers("histogram(new double[] {2, 2.5, 3.5, 6, 6.5, 7, 1, 8}, 2, 7, 5)"), 0);
    }
}
