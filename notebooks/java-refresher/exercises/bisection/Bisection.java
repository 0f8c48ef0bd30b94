import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Finding a zero by halving. */
@Exercise(value = "bisection", title = "Closing in")
@Requires("double zero(DoubleUnaryOperator f, double low, double high)")
@Hint("Keep the half at whose ends f has different signs; compare the middle with one end.")
@Hint("Signs alike: the product of both values is above zero. Then the middle replaces that end.")
@Hint("`if (f.applyAsDouble(low) * f.applyAsDouble(middle) > 0) low = middle; else high = middle;`")
class Bisection {
    @Test
    @DisplayName("x² − 2 is zero at 1.41421356")
    void root(Submission s) {
        assertEquals(Math.sqrt(2), s.number("zero(x -> x * x - 2, 0, 2)"), 1e-9);
    }

    @Test
    @DisplayName("a function may fall: 1 − ln x is zero at e")
    @Hint("Compare the sign of the middle with that of the left end, not with zero.")
    void falling(Submission s) {
        assertEquals(Math.E, s.number("zero(x -> 1 - Math.log(x), 1, 10)"), 1e-9);
    }

    @Test
    @DisplayName("a yield: 100 today against 121 in two years is 10 %")
    @Hint("Go on until the interval is shorter than 1e-10.")
    void yield(Submission s) {
        assertEquals(0.1, s.number("zero(r -> 121 / ((1 + r) * (1 + r)) - 100, 0, 1)"), 1e-9);
    }

    @Test
    @Hidden
    @DisplayName("a zero far from the middle")
    void nearTheEnd(Submission s) {
        assertEquals(-4.999, s.number("zero(x -> (x + 4.999) * (x * x + 1), -5, 95)"), 1e-9);
    }

    @Test
    @Hidden
    @DisplayName("a function that is flat near its zero")
    @Hint("A small value of f does not mean that x is near: look at the interval.")
    void flat(Submission s) {
        assertEquals(0.3, s.number("zero(x -> Math.pow(x - 0.3, 3), -1, 1)"), 1e-9);
    }
}
