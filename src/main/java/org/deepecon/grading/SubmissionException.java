package org.deepecon.grading;

/** The student's session has no answer to a question, or one of the wrong kind. */
public final class SubmissionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** How the claim ends. */
    private final Outcome outcome;
    /** What was asked for, or null. */
    private final String expected;
    /** What came, or null. */
    private final String got;

    SubmissionException(Outcome outcome, String message, String expected, String got) {
        super(message, null, false, false);
        this.outcome = outcome;
        this.expected = expected;
        this.got = got;
    }

    /**
     * How the claim ends that asked.
     *
     * @return any but passed
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * What was asked for.
     *
     * @return such as {@code a number}, or null
     */
    public String expected() {
        return expected;
    }

    /**
     * What came instead.
     *
     * @return the value as text, or null
     */
    public String got() {
        return got;
    }
}
