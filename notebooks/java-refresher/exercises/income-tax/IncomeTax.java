import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A progressive tax. */
@Exercise(value = "income-tax", title = "A tax in steps")
@Requires("double tax(double income)")
@Hint("A higher rate holds for the part of the income above a border, never for all of it.")
@Hint("Three cases with `if`: below 20,000; below 60,000; above. The last begins at 4,000.")
@Hint("In the middle `0.1 * (income - 20_000)`; above `4_000 + 0.3 * (income - 60_000)`.")
class IncomeTax {
    @Test
    @DisplayName("15,000 francs are free of tax")
    void small(Submission s) {
        assertEquals(0, s.number("tax(15_000)"), 1e-9);
    }

    @Test
    @DisplayName("50,000 francs cost 3,000")
    @Hint("Ten percent of the 30,000 that lie above 20,000.")
    void middle(Submission s) {
        assertEquals(3000, s.number("tax(50_000)"), 1e-9);
    }

    @Test
    @DisplayName("100,000 francs cost 16,000")
    @Hint("4,000 for the part up to 60,000, and 30 % of the 40,000 above.")
    void large(Submission s) {
        assertEquals(16_000, s.number("tax(100_000)"), 1e-9);
    }

    @Test
    @Hidden
    @DisplayName("exactly on the borders")
    void borders(Submission s) {
        assertEquals(0, s.number("tax(20_000)"), 1e-9);
        assertEquals(4000, s.number("tax(60_000)"), 1e-9);
    }

    @Test
    @Hidden
    @DisplayName("a franc more of income never costs more than 30 centimes of tax")
    void noJump(Submission s) {
        assertEquals(0.3, s.number("tax(60_001) - tax(60_000)"), 1e-6);
        assertEquals(0.1, s.number("tax(20_001) - tax(20_000)"), 1e-6);
    }
}
