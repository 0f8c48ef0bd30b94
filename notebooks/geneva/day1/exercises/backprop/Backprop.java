import static org.deepecon.grading.Close.assertClose;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Points;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The derivatives of the first layer, all the way back. */
@Exercise(value = "backprop", title = "All the way back")
@Requires("double[][] firstGradient(double[] x, double y, double[][] w1, double[][] w2, double[] w3)")
@Hint("Forward first, and keep what every neuron says: h, k and the prediction.")
@Hint("Then deltas: the output's is ŷ − y; that of k[m] is w3[m] times it, times k[m] (1 − k[m]); that of"
        + " h[i] collects the deltas of all k[m], each times w2[m][i], and multiplies by h[i] (1 − h[i]).")
@Hint("`gradient[i][j] = deltaH[i] * x[j];` with"
        + " `for (int m = 0; m < k.length; m++) deltaH[i] += deltaK[m] * w2[m][i];` before the slope.")
class Backprop {
    private static final String LECTURE = "firstGradient(new double[] {1, 2}, 1, new double[][]"
            + " {{0.1, 0.3}, {-0.2, 0.4}}, new double[][] {{0.5, -0.6}, {0.7, 0.2}},"
            + " new double[] {1, -1})";
    private static final double[][] W1 = {{0.3, -0.1, 0.2}, {-0.4, 0.5, 0.1}};
    private static final double[][] W2 = {{0.5, -0.6}, {0.7, 0.2}, {-0.3, 0.9}, {1.1, 0.4}};
    private static final double[] W3 = {1, -1, 0.5, 0.25};
    private static final double[] X = {1, -2, 0.5};

    private static double[] layer(double[][] w, double[] x) {
        var a = new double[w.length];
        for (int i = 0; i < a.length; i++) {
            double z = 0;
            for (int j = 0; j < x.length; j++) {
                z += w[i][j] * x[j];
            }
            a[i] = 1 / (1 + Math.exp(-z));
        }
        return a;
    }

    private static double cost(double[][] w1) {
        double[] k = layer(W2, layer(w1, X));
        double guess = 0;
        for (int m = 0; m < k.length; m++) {
            guess += W3[m] * k[m];
        }
        return (guess - 0.3) * (guess - 0.3) / 2;
    }

    @Test
    @Points(2)
    @DisplayName("in the lecture's network the first derivative is 0.0090865946")
    @Hint("−0.0320773577 or 0.0411639523 is one of two paths: add them. −0.0673607453 comes from w2 where its"
            + " transpose belongs.")
    void firstWeight(Submission s) {
        double[] first = s.matrix(LECTURE)[0];
        assertClose(new double[] {0.0090865946}, new double[] {first[0]}, 1e-9);
    }

    @Test
    @DisplayName("all four derivatives of the first matrix")
    @Hint("A row for each receiving neuron, a column for each input.")
    void wholeMatrix(Submission s) {
        assertClose(new double[][] {{0.0090865946, 0.0181731891}, {0.0518567710, 0.1037135421}},
                s.matrix(LECTURE), 1e-9);
    }

    @Test
    @Hidden
    @Points(2)
    @DisplayName("three inputs, two and four hidden neurons: as finite differences say")
    void otherWidths(Submission s) {
        var wanted = new double[2][3];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 3; j++) {
                double kept = W1[i][j];
                var moved = new double[][] {W1[0].clone(), W1[1].clone()};
                moved[i][j] = kept + 1e-6;
                double above = cost(moved);
                moved[i][j] = kept - 1e-6;
                wanted[i][j] = (above - cost(moved)) / 2e-6;
            }
        }
        assertClose(wanted, s.matrix("firstGradient(new double[] {1, -2, 0.5}, 0.3, new double[][]"
                + " {{0.3, -0.1, 0.2}, {-0.4, 0.5, 0.1}}, new double[][] {{0.5, -0.6}, {0.7, 0.2},"
                + " {-0.3, 0.9}, {1.1, 0.4}}, new double[] {1, -1, 0.5, 0.25})"), 1e-8);
    }
}
