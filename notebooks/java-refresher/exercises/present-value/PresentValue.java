import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a payment of the future is worth today. */
@Exercise(value = "present-value", title = "Backwards in time")
@Requires("double presentValue(double amount, double rate, double years)")
@Hint("A franc grows by the factor (1 + rate) each year; going back divides by it.")
@Hint("Many years: the factor to the power of the years, and `^` is no power in Java.")
@Hint("`return amount / Math.pow(1 + rate, years);`")
class PresentValue {
    @Test
    @DisplayName("1,050 francs in a year at 5 % are worth 1,000 today")
    @Hint("1,000 francs become 1,050 in a year: undo that.")
    void oneYear(Submission s) {
        assertEquals(1000, s.number("presentValue(1050, 0.05, 1)"), 1e-9);
    }

    @Test
    @DisplayName("10,000 francs in ten years at 3 % are worth 7,440.94 today")
    @Hint("Interest earns interest: divide by 1.03 ten times.")
    void tenYears(Submission s) {
        assertEquals(10_000 / Math.pow(1.03, 10), s.number("presentValue(10_000, 0.03, 10)"), 1e-8);
    }

    @Test
    @DisplayName("without interest nothing changes")
    void withoutInterest(Submission s) {
        assertEquals(700, s.number("presentValue(700, 0, 12)"), 1e-9);
    }

    @Test
    @Hidden
    @DisplayName("half a year")
    @Hint("Years need not be whole: a loop over years cannot do this.")
    void halfAYear(Submission s) {
        assertEquals(1000, s.number("presentValue(1100, 0.21, 0.5)"), 1e-9);
    }

    @Test
    @Hidden
    @DisplayName("a rate below zero: later money is worth more")
    void negativeRate(Submission s) {
        assertEquals(100 / 0.9801, s.number("presentValue(100, -0.01, 2)"), 1e-9);
    }
}
