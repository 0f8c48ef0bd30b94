import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A threshold unit that fires for one row of a truth table. */
@Exercise(value = "row-detector", title = "A neuron for one row")
@Requires("double[] rowDetector(int[] row)")
@Hint("A one in the row should speak for it, a one elsewhere against it.")
@Hint("With weights +1 and −1 the given row reaches the largest sum: its number of ones. Every other row"
        + " is at least 1 below.")
@Hint("Weight +1 where the row has a 1, −1 where it has a 0; bias 0.5 minus the number of ones, last.")
class RowDetector {
    private static void firesOnlyFor(Submission s, int... row) {
        String list = Arrays.toString(row).replace('[', '{').replace(']', '}');
        double[] unit = s.numbers("rowDetector(new int[] " + list + ")");
        assertEquals(row.length + 1, unit.length, "A weight for each input, and the bias.");
        for (int seen = 0; seen < 1 << row.length; seen++) {
            double sum = unit[row.length];
            var inputs = new int[row.length];
            for (int i = 0; i < row.length; i++) {
                inputs[i] = seen >> i & 1;
                sum += unit[i] * inputs[i];
            }
            if (sum > 0 != Arrays.equals(inputs, row)) {
                fail("The unit for " + Arrays.toString(row) + " has the sum " + sum + " at "
                        + Arrays.toString(inputs) + ".");
            }
        }
    }

    @Test
    @DisplayName("the unit for 1, 0 fires there only")
    @Hint("A 1 in the second place must pull the sum below 0.")
    void oneZero(Submission s) {
        firesOnlyFor(s, 1, 0);
    }

    @Test
    @DisplayName("the unit for 1, 1, 1 is an AND")
    @Hint("Two ones are not enough: the bias lies between −2 and −3.")
    void and(Submission s) {
        firesOnlyFor(s, 1, 1, 1);
    }

    @Test
    @DisplayName("the unit for 0, 0, 0 fires when nothing comes in")
    @Hint("Then the sum is the bias alone: it must be positive, and any 1 must undo it.")
    void nothing(Submission s) {
        firesOnlyFor(s, 0, 0, 0);
    }

    @Test
    @Hidden
    @DisplayName("longer rows")
    void longer(Submission s) {
        firesOnlyFor(s, 0, 1, 1, 0, 1);
        firesOnlyFor(s, 1, 0, 0, 0);
    }
}
