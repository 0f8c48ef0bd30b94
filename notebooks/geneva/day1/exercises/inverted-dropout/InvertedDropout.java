import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Close;
import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a dropout layer does to a row of numbers. */
@Exercise(value = "inverted-dropout", title = "Dropout by hand")
@Requires("double[] dropOut(double[] x, boolean[] keep, double rate)")
@Hint("A new array of the same length; each number is either 0 or a little larger than it was.")
@Hint("`rate` is the probability of being dropped, so 1 − rate is that of being kept.")
@Hint("`result[i] = keep[i] ? x[i] / (1 - rate) : 0;`")
class InvertedDropout {
    @Test
    @DisplayName("what is not kept becomes 0")
    @Hint("`keep` says what stays, not what goes.")
    void dropped(Submission s) {
        double[] got = s.numbers("dropOut(new double[] {1, 2, 3}, new boolean[] {false, true, false}, 0.5)");
        assertEquals(3, got.length);
        assertEquals(0, got[0]);
        assertEquals(0, got[2]);
        assertEquals(4, got[1], 1e-12);
    }

    @Test
    @DisplayName("at rate 0.2 what stays is divided by 0.8")
    @Hint("Four fifths are kept on average, so each must count for 1/0.8.")
    void scaled(Submission s) {
        Close.assertClose(new double[] {1.25, 0, -5}, s.numbers(
                "dropOut(new double[] {1, 7, -4}, new boolean[] {true, false, true}, 0.2)"), 1e-12);
    }

    @Test
    @DisplayName("the array that was given is not changed")
    @Hint("Make a new array.")
    void copy(Submission s) {
        s.run("double[] given_ = {1, 2};"
                + " dropOut(given_, new boolean[] {true, false}, 0.5);");
        Close.assertClose(new double[] {1, 2}, s.numbers("given_"), 0);
    }

    @Test
    @Hidden
    @DisplayName("the mean stays, also where chance kept other than the rate says")
    void mean(Submission s) {
        s.run("var coin_ = new java.util.Random(1); var ones_ = new double[20_000];"
                + " java.util.Arrays.fill(ones_, 1); var keep_ = new boolean[20_000];"
                + " for (int i_ = 0; i_ < 20_000; i_++) keep_[i_] = coin_.nextDouble() >= 0.7;");
        double[] got = s.numbers("dropOut(ones_, keep_, 0.7)");
        assertEquals(1, java.util.Arrays.stream(got).average().orElse(0), 0.03);
        Close.assertClose(new double[] {2}, s.numbers(
                "dropOut(new double[] {1}, new boolean[] {true}, 0.5)"), 1e-12);
    }
}
