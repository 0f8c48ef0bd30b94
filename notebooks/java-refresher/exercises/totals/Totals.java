import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepecon.grading.Exercise;
import org.deepecon.grading.Hidden;
import org.deepecon.grading.Hint;
import org.deepecon.grading.Requires;
import org.deepecon.grading.Submission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sums by group. */
@Exercise(value = "totals", title = "Where did the money go?")
@Requires("Map<String, Double> totals(List<Expense> expenses)")
@Hint("First a filter that drops what was refunded, then a group for each category.")
@Hint("`Collectors.groupingBy(Expense::category, …)`; or a loop with a `TreeMap` and `merge`.")
@Hint("The second part of `groupingBy` is `Collectors.summingDouble(Expense::amount)`.")
class Totals {
    private static final String MONTH = "totals(List.of(new Expense(\"food\", 20, false), "
            + "new Expense(\"rent\", 900, false), new Expense(\"food\", 12.5, false), "
            + "new Expense(\"food\", 100, true), new Expense(\"books\", 35, true)))";

    @Test
    @DisplayName("amounts of the same category are added")
    @Hint("Two meals of 20 and 12.50 are 32.50.")
    void added(Submission s) {
        assertEquals(32.5, s.number(MONTH + ".get(\"food\")"), 1e-9);
    }

    @Test
    @DisplayName("a category with one expense has that amount")
    void single(Submission s) {
        assertEquals(900, s.number(MONTH + ".get(\"rent\")"), 1e-9);
    }

    @Test
    @DisplayName("a category with nothing but refunds is left out")
    @Hint("Filter before you group.")
    void refunded(Submission s) {
        assertEquals(2, s.wholeNumber(MONTH + ".size()"));
    }

    @Test
    @Hidden
    @DisplayName("no expenses, no categories")
    void none(Submission s) {
        assertEquals(0, s.wholeNumber("totals(List.of()).size()"));
        assertEquals(7, s.number("totals(List.of(new Expense(\"x\", 7, false))).get(\"x\")"), 1e-9);
    }
}
