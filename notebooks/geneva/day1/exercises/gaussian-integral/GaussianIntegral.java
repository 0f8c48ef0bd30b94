import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Points;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A known answer to hold networks against. */
@Exercise(value = "gaussian-integral", title = "The exact integral of the bump")
@Requires("double gaussianIntegral(double[] c, double[] w)")
@Hint("The integral over a cube of a product of functions of one variable each is the product of their"
        + " integrals.")
@Hint("Begin with 1 and multiply in a loop over the dimensions; each factor has its own c and w, and both"
        + " sides of w count.")
@Hint("The factor is `Math.sqrt(Math.PI) / (2 * c[i]) * (erf(c[i] * (1 - w[i])) + erf(c[i] * w[i]))`.")
class GaussianIntegral {
    @Test
    @DisplayName("one dimension, c = 1, w = 0: 0.7468241328")
    @Hint("With w = 0 this is √π/2 · erf(1).")
    void line(Submission s) {
        assertEquals(0.7468241328, s.number(
                "gaussianIntegral(new double[] {1}, new double[] {0})"), 1e-9);
    }

    @Test
    @DisplayName("the peak in the middle of the square: 0.2477355697")
    @Hint("Both sides of the peak belong to the integral.")
    void square(Submission s) {
        assertEquals(0.2477355697, s.number("gaussianIntegral(new double[] {3.515, 3.515},"
                + " new double[] {0.5, 0.5})"), 1e-9);
    }

    @Test
    @Points(2)
    @DisplayName("five dimensions: 0.2449605873")
    @Hint("One factor for each dimension.")
    void five(Submission s) {
        assertEquals(0.2449605873, s.number("gaussianIntegral(new double[] {1.406, 1.406, 1.406, 1.406,"
                + " 1.406}, new double[] {0.2, 0.2, 0.2, 0.2, 0.2})"), 1e-9);
    }

    @Test
    @Hidden
    @DisplayName("each direction has its own c and w")
    void directions(Submission s) {
        assertEquals(0.151566564476, s.number("gaussianIntegral(new double[] {1, 2, 4},"
                + " new double[] {0.3, 0.9, 0.1})"), 1e-9);
    }
}
