import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A function of any number of variables, from its formula. */
@Exercise(value = "corner-peak", title = "The corner peak")
@Requires("double cornerPeak(double[] x, double[] c)")
@Hint("The sum needs a loop over the dimensions, or a stream of indices; it begins at 1.")
@Hint("The exponent depends on the number of dimensions: −(d + 1), where d is `x.length`.")
@Hint("`double sum = 1; for (int i = 0; i < x.length; i++) sum += c[i] * x[i];` and then `Math.pow`.")
class CornerPeak {
    @Test
    @DisplayName("at the corner, x = 0, it is 1")
    @Hint("The 1 inside the bracket stays when all x are 0.")
    void corner(Submission s) {
        assertEquals(1, s.number("cornerPeak(new double[5], new double[] {1, 2, 3, 4, 5})"), 1e-12);
    }

    @Test
    @DisplayName("in the middle of the square it is 0.1401870182")
    @Hint("Here d = 2, so the exponent is −3.")
    void square(Submission s) {
        assertEquals(0.1401870182, s.number(
                "cornerPeak(new double[] {0.5, 0.5}, new double[] {0.925, 0.925})"), 1e-9);
    }

    @Test
    @DisplayName("on a line, d = 1, it is (1 + cx)⁻²")
    @Hint("Take the exponent from the length of x.")
    void line(Submission s) {
        assertEquals(1 / 6.25, s.number("cornerPeak(new double[] {0.5}, new double[] {3})"), 1e-12);
    }

    @Test
    @Hidden
    @DisplayName("each direction has its own c")
    void directions(Submission s) {
        assertEquals(Math.pow(1 + 0.2 + 1 + 0.3, -4), s.number(
                "cornerPeak(new double[] {0.2, 0.5, 0.1}, new double[] {1, 2, 3})"), 1e-12);
    }
}
