package org.deepecon.grading;

import java.util.Objects;
import org.deepecon.kernel.notebook.child.Value;

/**
 * What came back from the student's session.
 *
 * @param outcome {@link Outcome#PASSED} if the code ran to its end
 * @param value the expression's value; null for cells and failures
 * @param output what was printed to standard output
 * @param errorType the exception's class name as the session reports it; empty if there was none
 * @param message what went wrong, for the student; empty if nothing did
 */
public record Reply(
        Outcome outcome, Value value, String output, String errorType, String message) {
    /** Checks that only the value may be null. */
    public Reply {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(errorType, "errorType");
        Objects.requireNonNull(message, "message");
    }

    /**
     * An expression's value.
     *
     * @param value not null; Java's null is {@link Value.Null}
     * @param output what was printed
     * @return a reply that passed
     */
    public static Reply of(Value value, String output) {
        return new Reply(Outcome.PASSED, Objects.requireNonNull(value), output, "", "");
    }

    /**
     * Code that did not run to its end.
     *
     * @param outcome any but passed
     * @param errorType the exception's class name, or empty
     * @param message for the student
     * @return a reply that failed
     */
    public static Reply failed(Outcome outcome, String errorType, String message) {
        return new Reply(outcome, null, "", errorType, message);
    }

    /**
     * Whether the code ran to its end.
     *
     * @return true if so
     */
    public boolean ok() {
        return outcome.passed();
    }
}
