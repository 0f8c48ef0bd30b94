import static org.deepecon.grading.Close.assertClose;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A running mean that is right from its first value on. */
@Exercise(value = "board-smoothing", title = "TensorBoard's slider")
@Requires("double[] smoothed(double[] values, double weight)")
@Hint("Keep the plain running mean in a variable of its own; what you show is that number, corrected.")
@Hint("After t steps the running mean holds only the share 1 − wᵗ of all weight: divide by it. The next step"
        + " goes on from the number that is *not* corrected.")
@Hint("`sum = weight * sum + (1 - weight) * values[t]; left *= weight; shown[t] = sum / (1 - left);`")
class BoardSmoothing {
    @Test
    @DisplayName("a constant curve stays as it is, from the first value on")
    @Hint("Without the division it begins at (1 − w) times the constant.")
    void constant(Submission s) {
        assertClose(new double[] {3, 3, 3, 3},
                s.numbers("smoothed(new double[] {3, 3, 3, 3}, 0.9)"), 1e-12);
    }

    @Test
    @DisplayName("1, 3, 5 with weight 0.5: 1, 7/3, 27/7")
    @Hint("The running mean is 0.5, 1.75, 3.375; divide by 0.5, 0.75, 0.875.")
    void three(Submission s) {
        assertClose(new double[] {1, 7.0 / 3, 27.0 / 7},
                s.numbers("smoothed(new double[] {1, 3, 5}, 0.5)"), 1e-12);
    }

    @Test
    @DisplayName("weight 0 changes nothing, and the given array stays as it was")
    @Hint("Return a new array.")
    void none(Submission s) {
        s.run("double[] __given = {4, -2, 7};");
        assertClose(new double[] {4, -2, 7}, s.numbers("smoothed(__given, 0)"), 1e-12);
        s.run("smoothed(__given, 0.9);");
        assertClose(new double[] {4, -2, 7}, s.numbers("__given"), 0);
    }

    @Test
    @Hidden
    @DisplayName("another curve and weight")
    void other(Submission s) {
        double[] values = {2, 0, 1, 4, -3};
        var expected = new double[values.length];
        double sum = 0;
        for (int t = 0; t < values.length; t++) {
            sum = 0.8 * sum + 0.2 * values[t];
            expected[t] = sum / (1 - Math.pow(0.8, t + 1));
        }
        assertClose(expected, s.numbers("smoothed(new double[] {2, 0, 1, 4, -3}, 0.8)"), 1e-12);
    }
}
