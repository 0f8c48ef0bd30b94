import static org.deepecon.grading.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scaling a variable to mean 0 and standard deviation 1. */
@Exercise(value = "standardise", title = "Make the valley round")
@Requires("double[] standardised(double[] x)")
@Hint("Two passes: first the mean, then the mean of the squared distances from it.")
@Hint("The deviation is the square root of that second mean; divide by n, not by n − 1.")
@Hint("`z[i] = (x[i] - mean) / Math.sqrt(variance);` into a new array.")
class Standardise {
    private static double[] crickets(Submission s) {
        return s.numbers("standardised(crickets().x())");
    }

    @Test
    @DisplayName("the result has mean 0")
    @Hint("Subtract the mean from every value.")
    void mean(Submission s) {
        assertEquals(0, Arrays.stream(crickets(s)).average().orElse(Double.NaN), 1e-12);
    }

    @Test
    @DisplayName("the result has standard deviation 1")
    @Hint("Divide by the standard deviation: the square root of the mean squared distance.")
    void deviation(Submission s) {
        double[] z = crickets(s);
        double mean = Arrays.stream(z).average().orElse(Double.NaN);
        double variance = Arrays.stream(z).map(v -> (v - mean) * (v - mean)).average()
                .orElse(Double.NaN);
        assertEquals(1, Math.sqrt(variance), 1e-12);
    }

    @Test
    @DisplayName("1, 2, 3, 6 become −1.07, −0.53, 0, 1.60")
    @Hint("Their mean is 3, their mean squared distance 3.5.")
    void smallExample(Submission s) {
        double deviation = Math.sqrt(3.5);
        assertClose(new double[] {-2 / deviation, -1 / deviation, 0, 3 / deviation},
                s.numbers("standardised(new double[] {1, 2, 3, 6})"), 1e-12);
    }

    @Test
    @Hidden
    @DisplayName("the data that were given stay as they were")
    void inputIsKept(Submission s) {
        s.run("double[] given_9f3a = {1, 2, 3, 6}; standardised(given_9f3a);");
        assertClose(new double[] {1, 2, 3, 6}, s.numbers("given_9f3a"), 0);
    }
}
