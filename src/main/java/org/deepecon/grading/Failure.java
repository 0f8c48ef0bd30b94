package org.deepecon.grading;

import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;

/**
 * What a test threw, in the words of a result.
 *
 * @param outcome how the claim ended
 * @param expected may be null
 * @param got may be null
 * @param message may be empty
 * @param isAuthors whether the test, not the student, is to blame
 */
record Failure(
        Outcome outcome, String expected, String got, String message, boolean isAuthors) {
    static Failure of(Throwable thrown) {
        if (thrown instanceof SubmissionException e) {
            return new Failure(e.outcome(), e.expected(), e.got(), e.getMessage(), false);
        } else if (thrown instanceof MultipleFailuresError many && many.hasFailures()) {
            return of(many.getFailures().get(0));
        } else if (thrown instanceof AssertionFailedError e) {
            return compared(e);
        } else if (thrown instanceof AssertionError e) {
            return new Failure(Outcome.FAILED, null, null, text(e), false);
        }
        return new Failure(Outcome.ERROR, null, null,
                "The test itself failed (" + thrown.getClass().getSimpleName()
                        + "); please tell your instructor.", true);
    }

    private static Failure compared(AssertionFailedError e) {
        String message = text(e).replaceFirst("(?s)( ==> )?expected: .* but was: .*$", "").strip();
        boolean isTruth = e.isActualDefined()
                && e.getActual().getEphemeralValue() instanceof Boolean;
        boolean isShown = e.isExpectedDefined() && e.isActualDefined()
                && !(isTruth && !message.isEmpty());
        return new Failure(Outcome.FAILED,
                isShown ? e.getExpected().getStringRepresentation() : null,
                isShown ? e.getActual().getStringRepresentation() : null, message, false);
    }

    private static String text(Throwable thrown) {
        return thrown.getMessage() == null ? "" : thrown.getMessage();
    }
}
