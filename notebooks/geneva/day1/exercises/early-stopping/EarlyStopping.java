import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rule that ends a training. */
@Exercise(value = "early-stopping", title = "When does it stop?")
@Requires("int epochsRun(double[] losses, int patience, double minDelta)")
@Hint("Keep two things: the best loss so far, and how many epochs in a row did not improve it.")
@Hint("Begin with an infinite best loss. An improvement sets the best and the count of waiting to 0.")
@Hint("`if (loss < best - minDelta) { best = loss; waited = 0; } else if (++waited >= Math.max(patience, 1)) return epoch;`")
class EarlyStopping {
    @Test
    @DisplayName("5, 4, 4.5, 4.6 with patience 2: stops after epoch 4")
    @Hint("Epochs 3 and 4 do not improve on 4.")
    void patienceOfTwo(Submission s) {
        assertEquals(4, s.wholeNumber("epochsRun(new double[] {5, 4, 4.5, 4.6, 4.7, 1}, 2, 0)"));
    }

    @Test
    @DisplayName("0.0551, 0.0013, 0.0012 with minDelta 0.01 and patience 0: epoch 3 runs, and is the last")
    @Hint("The second epoch improves by 0.0538, so the third must run; it gains too little.")
    void patienceOfZero(Submission s) {
        assertEquals(3, s.wholeNumber("epochsRun(new double[] {0.0551, 0.0013, 0.0012, 0.0011}, 0, 0.01)"));
    }

    @Test
    @DisplayName("losses that keep falling are used up")
    @Hint("Return how many losses there are when nothing stopped it.")
    void neverStops(Submission s) {
        assertEquals(5, s.wholeNumber("epochsRun(new double[] {5, 4, 3, 2, 1}, 3, 0)"));
    }

    @Test
    @DisplayName("an improvement sets the patience back: 3, 4, 2, 3, 1, 5, 6 with patience 2 runs to the end")
    @Hint("Bad epochs count only in a row.")
    void inARow(Submission s) {
        assertEquals(7, s.wholeNumber("epochsRun(new double[] {3, 4, 2, 3, 1, 5, 6}, 2, 0)"));
        assertEquals(6, s.wholeNumber("epochsRun(new double[] {3, 4, 2, 2.5, 2.4, 2.3, 2}, 3, 0)"));
    }

    @Test
    @Hidden
    @DisplayName("small gains do not move the best, and equal is no improvement")
    void smallGains(Submission s) {
        assertEquals(4, s.wholeNumber("epochsRun(new double[] {1, 0.95, 0.91, 0.905, 0.85}, 3, 0.1)"));
        assertEquals(5, s.wholeNumber("epochsRun(new double[] {1, 0.95, 0.85, 0.8, 0.76}, 2, 0.1)"));
        assertEquals(2, s.wholeNumber("epochsRun(new double[] {1, 1, 1}, 1, 0)"));
    }
}
