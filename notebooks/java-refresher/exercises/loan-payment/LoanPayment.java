import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The equal payments that repay a loan. */
@Exercise(value = "loan-payment", title = "The payment that ends at zero")
@Requires("double payment(double loan, double rate, int months)")
@Hint("First the rate a month; then the formula, with `Math.pow` and a negative exponent.")
@Hint("At a rate of zero the formula divides zero by zero: that case needs an `if` before it.")
@Hint("`double r = rate / 12; return loan * r / (1 - Math.pow(1 + r, -months));`, after the `if`.")
class LoanPayment {
    @Test
    @DisplayName("200,000 at 3 % over 240 months cost 1,109.20 a month")
    @Hint("The rate is given for a year: a month has a twelfth of it.")
    void house(Submission s) {
        assertEquals(1109.1951957022807, s.number("payment(200_000, 0.03, 240)"), 1e-7);
    }

    @Test
    @DisplayName("after the last payment nothing is owed")
    @Hint("Each month: debt · (1 + r) − payment. Payments come at the end of a month.")
    void endsAtZero(Submission s) {
        double payment = s.number("payment(30_000, 0.06, 36)");
        double debt = 30_000;
        for (int month = 1; month <= 36; month++) {
            debt = debt * 1.005 - payment;
        }
        assertEquals(0, debt, 1e-6);
    }

    @Test
    @DisplayName("without interest 1,200 francs in 12 months are 100 a month")
    @Hint("Zero divided by zero is NaN: return early when the rate is zero.")
    void withoutInterest(Submission s) {
        assertEquals(100, s.number("payment(1200, 0, 12)"), 1e-9);
    }

    @Test
    @Hidden
    @DisplayName("a single payment: the loan and a month's interest")
    void oneMonth(Submission s) {
        assertEquals(1010, s.number("payment(1000, 0.12, 1)"), 1e-9);
    }

    @Test
    @Hidden
    @DisplayName("twice the loan, twice the payment")
    void inProportion(Submission s) {
        assertEquals(2 * s.number("payment(7000, 0.04, 60)"), s.number("payment(14_000, 0.04, 60)"),
                1e-9);
    }
}
