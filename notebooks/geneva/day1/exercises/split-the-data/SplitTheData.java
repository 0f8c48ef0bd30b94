import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A random split in three parts. */
@Exercise(value = "split-the-data", title = "Split before you fit")
@Requires("int[][] split(int count, long seed)")
@Hint("Shuffle the numbers 0 to count − 1 first, then cut: no row can be in two parts.")
@Hint("Where to cut: after count · 7 / 10 rows, and count · 2 / 10 rows later, in whole numbers.")
@Hint("`Collections.shuffle(rows, new Random(seed))` shuffles a list; `Arrays.copyOfRange(order, from, to)`"
        + " cuts an array.")
class SplitTheData {
    private static int[] sizes(double[][] parts) {
        return Arrays.stream(parts).mapToInt(part -> part.length).toArray();
    }

    private static double[] all(double[][] parts) {
        return Arrays.stream(parts).flatMapToDouble(Arrays::stream).toArray();
    }

    private static double[] inOrder(int count) {
        return IntStream.range(0, count).asDoubleStream().toArray();
    }

    @Test
    @DisplayName("200 rows are cut into 140, 40 and 20")
    @Hint("Three arrays: training, validation, test.")
    void sizes(Submission s) {
        assertArrayEquals(new int[] {140, 40, 20}, sizes(s.matrix("split(200, 1)")));
    }

    @Test
    @DisplayName("every row is in exactly one part")
    @Hint("Shuffle once and cut. Rows that are drawn for each part anew can be drawn twice.")
    void complete(Submission s) {
        double[] rows = all(s.matrix("split(200, 1)"));
        Arrays.sort(rows);
        assertArrayEquals(inOrder(200), rows);
    }

    @Test
    @DisplayName("the rows are shuffled, in another way for another seed")
    @Hint("Data often come sorted. Use the seed that is given.")
    void shuffled(Submission s) {
        double[] one = all(s.matrix("split(200, 1)"));
        double[] two = all(s.matrix("split(200, 2)"));
        assertFalse(Arrays.equals(inOrder(200), one), "The rows are in their old order.");
        assertFalse(Arrays.equals(one, two), "Seeds 1 and 2 give the same split.");
    }

    @Test
    @DisplayName("the same seed gives the same split")
    @Hint("Make the generator inside the method, from the seed.")
    void repeatable(Submission s) {
        assertArrayEquals(all(s.matrix("split(50, 7)")), all(s.matrix("split(50, 7)")));
    }

    @Test
    @Hidden
    @DisplayName("no row is lost when the shares are not whole: 17 rows are cut into 11, 3 and 3")
    void rounding(Submission s) {
        double[][] parts = s.matrix("split(17, 3)");
        assertArrayEquals(new int[] {11, 3, 3}, sizes(parts));
        assertEquals(17, Arrays.stream(all(parts)).distinct().count());
    }
}
