import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A function that makes a function. */
@Exercise(value = "derivative", title = "A function from a function")
@Requires("DoubleUnaryOperator derivative(DoubleUnaryOperator f)")
@Hint("The result is a lambda: `return x -> …;`.")
@Hint("Inside the lambda call f with `f.applyAsDouble(x + h)` and `f.applyAsDouble(x - h)`.")
@Hint("`return x -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);`")
class Derivative {
    @Test
    @DisplayName("the slope of x² at 3 is 6")
    @Hint("Divide by 2h: the two points are that far apart.")
    void square(Submission s) {
        assertEquals(6, s.number("derivative(x -> x * x).applyAsDouble(3)"), 1e-6);
    }

    @Test
    @DisplayName("the exponential is its own derivative")
    @Hint("Two-sided: one step to the right and one to the left.")
    void exponential(Submission s) {
        assertEquals(1, s.number("derivative(Math::exp).applyAsDouble(0)"), 1e-8);
    }

    @Test
    @DisplayName("the result is a function of x, right at more than one point")
    @Hint("Do not compute a number at once: return a lambda that computes it when asked.")
    void everywhere(Submission s) {
        assertEquals(Math.cos(1), s.number("derivative(Math::sin).applyAsDouble(1)"), 1e-7);
        assertEquals(Math.cos(-2), s.number("derivative(Math::sin).applyAsDouble(-2)"), 1e-7);
    }

    @Test
    @Hidden
    @DisplayName("the derivative of a derivative")
    void twice(Submission s) {
        assertEquals(-Math.sin(0.5),
                s.number("derivative(derivative(Math::sin)).applyAsDouble(0.5)"), 1e-4);
    }
}
