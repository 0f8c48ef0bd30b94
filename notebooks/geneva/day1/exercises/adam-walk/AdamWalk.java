import static org.deepecon.grading.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Points;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Adam's rule, step by step. */
@Exercise(value = "adam-walk", title = "Adam")
@Requires("double[] adamWalk(DoubleUnaryOperator slope, double start, double rate, int steps)")
@Hint("Keep two averages, of the slope and of its square, both 0 at first.")
@Hint("In step t, from 1 on, divide them by 1 − 0.9ᵗ and 1 − 0.999ᵗ, into new variables: what is kept stays"
        + " as it is.")
@Hint("`m = 0.9 * m + 0.1 * g;`, `s = 0.999 * s + 0.001 * g * g;`, and the step is `rate * (m / (1 - "
        + "Math.pow(0.9, t))) / (Math.sqrt(s / (1 - Math.pow(0.999, t))) + 1e-8)`.")
class AdamWalk {
    private static double[] parabola(Submission s) {
        return s.numbers("adamWalk(w -> 2 * w, 1, 0.1, 5)");
    }

    @Test
    @DisplayName("five steps on w² from 1 give six points")
    @Hint("The start is a point of the walk, too.")
    void count(Submission s) {
        double[] points = parabola(s);
        assertEquals(6, points.length);
        assertEquals(1, points[0], 0);
    }

    @Test
    @DisplayName("the first step has the length of the rate")
    @Hint("With both corrections, step 1 is the rate times slope / |slope|. Without them it is 0.316 times that.")
    void first(Submission s) {
        assertEquals(0.9000000005, parabola(s)[1], 1e-9);
    }

    @Test
    @Points(2)
    @DisplayName("the next points are 0.8004122287, 0.7015862729, 0.6039390606, 0.5079636593")
    @Hint("0.8767 after two steps: the corrected averages were kept. Correct copies of them.")
    void next(Submission s) {
        double[] points = parabola(s);
        assertClose(new double[] {0.8004122287, 0.7015862729, 0.6039390606, 0.5079636593},
                Arrays.copyOfRange(points, 2, Math.max(6, points.length)), 1e-9);
    }

    @Test
    @Hidden
    @DisplayName("another slope, with a change of sign")
    void other(Submission s) {
        var wanted = new double[13];
        wanted[0] = -0.5;
        double mean = 0;
        double square = 0;
        for (int t = 1; t < wanted.length; t++) {
            double g = Math.cos(3 * wanted[t - 1]);
            mean += 0.1 * (g - mean);
            square += 0.001 * (g * g - square);
            wanted[t] = wanted[t - 1] - 0.3 * (mean / (1 - Math.pow(0.9, t)))
                    / (Math.sqrt(square / (1 - Math.pow(0.999, t))) + 1e-8);
        }
        assertClose(wanted, s.numbers("adamWalk(w -> Math.cos(3 * w), -0.5, 0.3, 12)"), 1e-9);
    }
}
