import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How long money takes to reach a target. */
@Exercise(value = "years-until", title = "Patience")
@Requires("int yearsUntil(double target, double balance, double rate)")
@Hint("A counter that begins at 0, and a loop that ends when the target is reached.")
@Hint("`while (balance < target)`: add a year's interest to the balance, and one to the counter.")
@Hint("`while (balance < target) { balance += balance * rate; years++; }`, then return `years`.")
class YearsUntil {
    @Test
    @DisplayName("at 5 % money doubles within 15 years")
    @Hint("After 14 years it is 1.98 times as much, after 15 years 2.08 times.")
    void doubles(Submission s) {
        assertEquals(15, s.wholeNumber("yearsUntil(2000, 1000, 0.05)"));
    }

    @Test
    @DisplayName("a target that is reached already takes 0 years")
    @Hint("Test before the first year, not after it.")
    void reached(Submission s) {
        assertEquals(0, s.wholeNumber("yearsUntil(900, 1000, 0.05)"));
        assertEquals(0, s.wholeNumber("yearsUntil(1000, 1000, 0.05)"));
    }

    @Test
    @DisplayName("a target met exactly is reached: at 100 % a year, 1,000 are 4,000 after 2")
    @Hint("Go on while the balance is below the target, and no longer.")
    void exactly(Submission s) {
        assertEquals(2, s.wholeNumber("yearsUntil(4000, 1000, 1)"));
    }

    @Test
    @Hidden
    @DisplayName("a tenth of a percent takes centuries")
    void slowly(Submission s) {
        assertEquals(694, s.wholeNumber("yearsUntil(2, 1, 0.001)"));
    }

    @Test
    @Hidden
    @DisplayName("a target just above the balance")
    void almost(Submission s) {
        assertEquals(1, s.wholeNumber("yearsUntil(1001, 1000, 0.08)"));
    }
}
