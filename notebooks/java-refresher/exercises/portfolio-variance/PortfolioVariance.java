import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The variance of a portfolio from its weights and the covariance matrix. */
@Exercise(value = "portfolio-variance", title = "Any number of assets")
@Requires("double portfolioVariance(double[] weights, double[][] covariance)")
@Hint("Every pair (i, j) counts, also i with itself, and both (0, 1) and (1, 0).")
@Hint("Two loops over all assets; each adds a weight times a weight times a covariance.")
@Hint("`variance += weights[i] * weights[j] * covariance[i][j];` in the inner loop.")
class PortfolioVariance {
    private static double of(Submission s, String weights, String covariance) {
        return s.number("portfolioVariance(new double[] {" + weights + "}, new double[][] {"
                + covariance + "})");
    }

    @Test
    @DisplayName("one asset alone has its own variance")
    @Hint("The weight 1, and the variance from the diagonal.")
    void alone(Submission s) {
        assertEquals(9, of(s, "0, 1", "{4, 1}, {1, 9}"), 1e-9);
    }

    @Test
    @DisplayName("half and half, uncorrelated: variances 4 and 16 give 5")
    @Hint("Weights enter squared: 0.25 · 4 + 0.25 · 16.")
    void uncorrelated(Submission s) {
        assertEquals(5, of(s, "0.5, 0.5", "{4, 0}, {0, 16}"), 1e-6);
    }

    @Test
    @DisplayName("two assets that move against each other can cancel: no risk is left")
    @Hint("The covariance counts twice: as (0, 1) and as (1, 0).")
    void cancel(Submission s) {
        assertEquals(0, of(s, "2.0 / 3, 1.0 / 3", "{1, -2}, {-2, 4}"), 1e-6);
    }

    @Test
    @Hidden
    @DisplayName("three assets")
    void three(Submission s) {
        assertEquals(0.04 * 4 + 0.09 * 9 + 0.25 * 16 + 2 * (0.06 * 1 + 0.1 * 2 + 0.15 * -3),
                of(s, "0.2, 0.3, 0.5", "{4, 1, 2}, {1, 9, -3}, {2, -3, 16}"), 1e-5);
    }
}
