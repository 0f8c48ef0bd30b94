import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The cost of probabilities. */
@Exercise(value = "cross-entropy", title = "How wrong?")
@Requires("double crossEntropy(int[] label, double[] p)")
@Hint("Each observation costs the logarithm of the probability that was given to what is true.")
@Hint("That is p where the label is 1 and 1 − p where it is 0. Natural logarithm, mean, sign changed.")
@Hint("In the loop: `sum -= Math.log(label[i] == 1 ? p[i] : 1 - p[i]);`, at the end `return sum / p.length;`")
class CrossEntropy {
    @Test
    @DisplayName("labels 1, 0, 1, 1 with 0.9, 0.2, 0.6, 0.4 cost 0.4389051057")
    @Hint("0.633 is base 2, 1.756 the sum instead of the mean, −0.439 lacks the sign.")
    void lecture(Submission s) {
        assertEquals(0.4389051056530454, s.number(
                "crossEntropy(new int[] {1, 0, 1, 1}, new double[] {0.9, 0.2, 0.6, 0.4})"), 1e-12);
    }

    @Test
    @DisplayName("one observation with probability one half costs ln 2")
    @Hint("Both labels cost the same then: a label of 0 counts, too.")
    void half(Submission s) {
        assertEquals(Math.log(2), s.number("crossEntropy(new int[] {0}, new double[] {0.5})"), 1e-12);
    }

    @Test
    @DisplayName("a sure and right answer costs nothing: labels 1 and 0 with 1 and 0.5 cost ln 2 / 2")
    @Hint("0 times the logarithm of 0 is not a number. Choose one of the two logarithms instead.")
    void sure(Submission s) {
        assertEquals(Math.log(2) / 2,
                s.number("crossEntropy(new int[] {1, 0}, new double[] {1, 0.5})"), 1e-12);
    }

    @Test
    @Hidden
    @DisplayName("a confident mistake is dear: probability 0.001 for what is true")
    void confident(Submission s) {
        assertEquals((Math.log(1000) - Math.log(0.75)) / 2,
                s.number("crossEntropy(new int[] {0, 1}, new double[] {0.999, 0.75})"), 1e-9);
    }
}
