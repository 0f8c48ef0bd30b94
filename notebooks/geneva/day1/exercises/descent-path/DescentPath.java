import static org.deepecon.grading.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.deepecon.grading.DependsOn;
import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Points;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The whole walk: a loop and a reason to stop. */
@Exercise(value = "descent-path", title = "The whole walk")
@DependsOn("gradient-step")
@Requires("double[] walk(DoubleUnaryOperator slope, double start, double rate, double tolerance)")
@Hint("You do not know beforehand how many points there will be: collect them in a list.")
@Hint("Remember the point before: the walk ends when `Math.abs(x - before) <= tolerance`, and the point"
        + " reached by that last small move still belongs to it.")
@Hint("Use `do { … } while (Math.abs(x - before) > tolerance);` and begin with `points.add(start)`.")
class DescentPath {
    private static final String VALLEY = "v -> 3 * v * v - 4 * v";

    @Test
    @DisplayName("the walk from 2 begins 2, 1.6, 1.472")
    @Hint("The start is a point of the walk too.")
    void beginning(Submission s) {
        double[] path = s.numbers("walk(" + VALLEY + ", 2, 0.1, 1e-4)");
        assertClose(new double[] {2, 1.6, 1.472}, Arrays.copyOf(path, Math.min(3, path.length)),
                1e-12);
    }

    @Test
    @Points(2)
    @DisplayName("it has 17 points and ends at 1.33342535")
    @Hint("The walk ends with the first move that is no larger than the tolerance, in either direction.")
    void end(Submission s) {
        double[] path = s.numbers("walk(" + VALLEY + ", 2, 0.1, 1e-4)");
        assertEquals(17, path.length, "The number of points differs.");
        assertEquals(1.3334253508453249, path[16], 1e-12);
    }

    @Test
    @DisplayName("on the hilltop it takes one step, nowhere")
    @Hint("At x = 0 the slope is 0. One step has to be taken before you know that nothing moves.")
    void hilltop(Submission s) {
        assertClose(new double[] {0, 0}, s.numbers("walk(" + VALLEY + ", 0, 0.1, 1e-4)"), 0);
    }

    @Test
    @Hidden
    @DisplayName("in a parabola each step halves the distance, and a move equal to the tolerance is the last")
    void parabola(Submission s) {
        assertClose(new double[] {-1, -0.5, -0.25, -0.125},
                s.numbers("walk(v -> 2 * v, -1, 0.25, 0.125)"), 1e-12);
    }
}
