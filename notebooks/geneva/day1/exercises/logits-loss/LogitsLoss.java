import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The loss of a classifier, from scores, without overflow. */
@Exercise(value = "logits-loss", title = "Cross-entropy from scores")
@Requires("double crossEntropy(double[] scores, int right)")
@Hint("Find the largest score first and subtract it from all.")
@Hint("The loss is the logarithm of the sum of the exponentials, minus the right score, both after subtracting.")
@Hint("`return Math.log(sum) - (scores[right] - top);` where `sum` adds `Math.exp(z - top)` over all scores z")
class LogitsLoss {
    @Test
    @DisplayName("ten equal scores cost ln 10 = 2.302585")
    @Hint("Each class then has the probability 1/10.")
    void knowsNothing(Submission s) {
        assertEquals(Math.log(10), s.number("crossEntropy(new double[10], 3)"), 1e-12);
    }

    @Test
    @DisplayName("scores 2, 1, 0: the first class costs 0.407606, the last 2.407606")
    @Hint("The natural logarithm, with a minus: probabilities are below 1.")
    void threeClasses(Submission s) {
        assertEquals(0.40760596444438, s.number("crossEntropy(new double[] {2, 1, 0}, 0)"), 1e-12);
        assertEquals(2.40760596444438, s.number("crossEntropy(new double[] {2, 1, 0}, 2)"), 1e-12);
    }

    @Test
    @DisplayName("scores of 1000, 999, 998 cost the same: nothing overflows")
    @Hint("e^1000 is infinite. Subtract the largest score first.")
    void large(Submission s) {
        assertEquals(0.40760596444438,
                s.number("crossEntropy(new double[] {1000, 999, 998}, 0)"), 1e-9);
    }

    @Test
    @Hidden
    @DisplayName("sure and wrong: scores 1000 and −1000 cost 2000, and the largest may stand anywhere")
    void sureAndWrong(Submission s) {
        assertEquals(2_000, s.number("crossEntropy(new double[] {1000, -1000}, 1)"), 1e-9);
        assertEquals(0, s.number("crossEntropy(new double[] {-1000, 1000}, 1)"), 1e-12);
        assertEquals(Math.log(2), s.number("crossEntropy(new double[] {-800, -800}, 0)"), 1e-12);
    }
}
