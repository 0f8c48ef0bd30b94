import static org.deepecon.grading.Close.assertClose;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The least-squares line from four sums. */
@Exercise(value = "least-squares-line", title = "A line from four sums")
@Requires("double[] fitLine(double[] x, double[] y)")
@Hint("Loop once and add up x, y, x·x and x·y.")
@Hint("slope = (Σxy − Σx·Σy/n) / (Σx² − (Σx)²/n); the line passes through the two means.")
@Hint("`return new double[] {(sy - slope * sx) / n, slope};`")
class LeastSquaresLine {
    @Test
    @DisplayName("the points (0, 1), (1, 3), (2, 5) lie on the line 1 + 2x")
    @Hint("The intercept comes first, then the slope.")
    void exactLine(Submission s) {
        assertClose(new double[] {1, 2},
                s.numbers("fitLine(new double[] {0, 1, 2}, new double[] {1, 3, 5})"), 1e-12);
    }

    @Test
    @DisplayName("the five houses of the lecture: 26.79 + 0.1651 · size")
    @Hint("Nothing may be rounded or cut to whole numbers on the way.")
    void houses(Submission s) {
        assertClose(new double[] {26.789880528522815, 0.16511887807579714},
                s.numbers("fitLine(new double[] {2104, 1600, 2400, 1416, 3000}, "
                        + "new double[] {400, 330, 369, 232, 540})"), 1e-9);
    }

    @Test
    @DisplayName("the hundred points above: 0.215 + 2.770 · x")
    @Hint("Compare with the sums that you printed in the notebook.")
    void hundredPoints(Submission s) {
        String data = "noisyLine(0, 3, 1).sample(100, 2, 42)";
        assertClose(new double[] {0.2150961575467485, 2.7701133864384837},
                s.numbers("fitLine(" + data + ".x(), " + data + ".y())"), 1e-9);
    }

    @Test
    @Hidden
    @DisplayName("the data that were given stay as they were")
    void inputIsKept(Submission s) {
        s.run("double[] x_5b1c = {0, 1, 4}, y_5b1c = {1, 0, 2}; fitLine(x_5b1c, y_5b1c);");
        assertClose(new double[] {0, 1, 4}, s.numbers("x_5b1c"), 0);
        assertClose(new double[] {1, 0, 2}, s.numbers("y_5b1c"), 0);
    }
}
