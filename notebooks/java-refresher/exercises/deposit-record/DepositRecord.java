import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A record with a method and a constructor that checks. */
@Exercise(value = "deposit-record", title = "A record that says no")
@Requires("record Deposit(double amount, double rate, int years)")
@Hint("In `public Deposit { … }` the three values have their names; there is nothing to assign.")
@Hint("`if (amount < 0 || years < 0) throw new IllegalArgumentException(\"…\");`")
@Hint("And `return amount * Math.pow(1 + rate, years);` in `value()`.")
class DepositRecord {
    private static final String REFUSAL = "IllegalArgumentException";

    @Test
    @DisplayName("1,000 at 5 % for 2 years are worth 1,102.50")
    @Hint("Interest earns interest: a power, not a product.")
    void value(Submission s) {
        assertEquals(1102.5, s.number("new Deposit(1000, 0.05, 2).value()"), 1e-9);
    }

    @Test
    @DisplayName("an amount below zero is refused")
    @Hint("Throw a new IllegalArgumentException in the constructor.")
    void amountBelowZero(Submission s) {
        assertEquals(REFUSAL, s.thrownBy("new Deposit(-1, 0.05, 2)"));
    }

    @Test
    @DisplayName("years below zero are refused")
    void yearsBelowZero(Submission s) {
        assertEquals(REFUSAL, s.thrownBy("new Deposit(1000, 0.05, -1)"));
    }

    @Test
    @DisplayName("nothing, and no time at all, are fine")
    @Hint("Zero is not below zero.")
    void zeros(Submission s) {
        assertEquals(0, s.number("new Deposit(0, 0.05, 7).value()"), 1e-12);
        assertEquals(80, s.number("new Deposit(80, 0.05, 0).value()"), 1e-12);
    }

    @Test
    @Hidden
    @DisplayName("a rate below zero is allowed")
    void negativeRate(Submission s) {
        assertEquals(99, s.number("new Deposit(100, -0.01, 1).value()"), 1e-9);
    }
}
