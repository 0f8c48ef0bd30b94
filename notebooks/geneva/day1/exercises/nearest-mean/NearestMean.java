import static org.deepecon.grading.Close.assertClose;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The second move of k-means. */
@Exercise(value = "nearest-mean", title = "One round of k-means")
@Requires("double[][] means(double[][] points, int[] group, int groups)")
@Hint("For each group you need the sum of its points and how many there are.")
@Hint("One loop adds up and counts; a second one divides, where the count is not 0.")
@Hint("`mean[group[i]][0] += points[i][0];` and the same for the second coordinate.")
class NearestMean {
    @Test
    @DisplayName("two groups of two points")
    @Hint("The mean of (0, 0) and (2, 4) is (1, 2).")
    void twoGroups(Submission s) {
        assertClose(new double[][] {{1, 2}, {11, 9}}, s.matrix("means(new double[][] "
                + "{{0, 0}, {10, 10}, {2, 4}, {12, 8}}, new int[] {0, 1, 0, 1}, 2)"), 1e-12);
    }

    @Test
    @DisplayName("groups of different sizes")
    @Hint("Divide each sum by the size of its own group.")
    void differentSizes(Submission s) {
        assertClose(new double[][] {{2, 1}, {5, 6}}, s.matrix("means(new double[][] "
                + "{{1, 0}, {2, 1}, {3, 2}, {5, 6}}, new int[] {0, 0, 0, 1}, 2)"), 1e-12);
    }

    @Test
    @DisplayName("a group without points keeps {0, 0}")
    @Hint("0.0 / 0 is not a number: divide only where the count is above 0.")
    void emptyGroup(Submission s) {
        assertClose(new double[][] {{3, 4}, {0, 0}},
                s.matrix("means(new double[][] {{3, 4}}, new int[] {0}, 2)"), 1e-12);
    }

    @Test
    @Hidden
    @DisplayName("the points that were given stay as they were")
    void inputIsKept(Submission s) {
        s.run("double[][] points_77d0 = {{1, 2}, {3, 4}};"
                + " means(points_77d0, new int[] {0, 0}, 1);");
        assertClose(new double[][] {{1, 2}, {3, 4}}, s.matrix("points_77d0"), 0);
    }
}
