package org.deepecon.grading;

import java.util.Objects;
import org.deepecon.kernel.notebook.child.ChildResult;
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
     * What a session of the kernel answered, here or in a child.
     *
     * @param result of a cell or an expression
     * @return the same in the words of grading
     */
    public static Reply of(ChildResult result) {
        if (result.ok()) {
            return new Reply(Outcome.PASSED, result.value(), result.outputs().stdout(), "", "");
        }
        var error = result.error();
        String type = error == null ? "" : error.name();
        return new Reply(outcome(result.kind(), type), null, result.outputs().stdout(), type,
                error == null ? "" : error.message());
    }

    private static Outcome outcome(ChildResult.Kind kind, String errorType) {
        return switch (kind) {
            case OK -> Outcome.PASSED;
            case ERROR -> errorType.equals("SystemExit") ? Outcome.EXITED : Outcome.ERROR;
            case TIMEOUT -> Outcome.TIMEOUT;
            case KILLED -> Outcome.KILLED_CPU;
            case EXITED, PROTOCOL_VIOLATION -> Outcome.EXITED;
            case OUT_OF_MEMORY -> Outcome.KILLED_MEMORY;
        };
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
