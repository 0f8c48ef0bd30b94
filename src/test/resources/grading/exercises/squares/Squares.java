import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.Test;

@Exercise("squares")
@Requires("int[] squares(int n)")
class Squares {
    @Test
    void startsAtZero(Submission s) {
        assertArrayEquals(new double[] {0, 1, 4, 9}, s.numbers("squares(4)"), 0);
    }

    @Test
    @Hidden
    void isEmptyForNone(Submission s) {
        assertArrayEquals(new double[0], s.numbers("squares(0)"), 0);
    }
}
