import static org.deepecon.grading.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The Gini coefficient of a sample. */
@Exercise(value = "gini", title = "Inequality in one number")
@Requires("double gini(double[] incomes)")
@Hint("The formula needs rising order: sort a copy, `incomes.clone()`.")
@Hint("In the formula i runs from 1 to n, in the array from 0: use 2 · (i + 1) − n − 1.")
@Hint("`weighted += (2 * (i + 1) - n - 1) * x[i];`, then `weighted / (n * sum)`.")
class Gini {
    @Test
    @DisplayName("all equal: 0")
    void equal(Submission s) {
        assertEquals(0, s.number("gini(new double[] {7, 7, 7, 7, 7})"), 1e-12);
    }

    @Test
    @DisplayName("one of four has everything: 0.75")
    @Hint("With n people the most unequal value is (n − 1) / n.")
    void oneHasAll(Submission s) {
        assertEquals(0.75, s.number("gini(new double[] {0, 0, 0, 12})"), 1e-12);
    }

    @Test
    @DisplayName("the order of the people does not matter")
    @Hint("The formula holds for rising incomes: sort first.")
    void anyOrder(Submission s) {
        assertEquals(0.25, s.number("gini(new double[] {40, 10, 30, 20})"), 1e-12);
    }

    @Test
    @Hidden
    @DisplayName("twice the income for everyone changes nothing")
    void scale(Submission s) {
        assertEquals(0.25, s.number("gini(new double[] {2.5, 5, 10, 7.5})"), 1e-12);
    }

    @Test
    @Hidden
    @DisplayName("the array that was given stays as it was")
    void untouched(Submission s) {
        s.run("double[] wages_5e0 = {5, 1, 3}; gini(wages_5e0);");
        assertClose(new double[] {5, 1, 3}, s.numbers("wages_5e0"), 0);
    }
}
