package org.deepecon.grading;

/** How a claim ended, or one request to the student's session. Exactly one earns points. */
public enum Outcome {
    /** It holds. */
    PASSED("passed"),
    /** The answer is wrong. */
    FAILED("failed"),
    /** The student's code threw, or the expression does not compile against it. */
    ERROR("error"),
    /** It took too long and was interrupted. */
    TIMEOUT("timeout"),
    /** The process was ended for its memory. */
    KILLED_MEMORY("killed: memory"),
    /** The process was ended for its computing time, or because it would not stop. */
    KILLED_CPU("killed: cpu"),
    /** The process was ended, or refused, for starting too many processes or threads. */
    KILLED_PROCESSES("killed: processes"),
    /** The process was ended, or refused, for writing too much. */
    KILLED_DISK("killed: disk"),
    /** The student's code ended the process. */
    EXITED("exited"),
    /** The student's cell does not compile. */
    NOT_COMPILED("not compiled"),
    /** Nothing is there to be judged: a name is missing or its stub is untouched. */
    NOT_ATTEMPTED("not attempted"),
    /** A locked cell had been changed, in a way that leaves nothing to judge after its return. */
    RESTORED("tampered and restored");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /**
     * For people.
     *
     * @return such as {@code killed: memory}
     */
    public String words() {
        return words;
    }

    /**
     * Whether the student's process is gone after this.
     *
     * @return true for the killed ones and {@link #EXITED}
     */
    public boolean endsProcess() {
        return this == EXITED || name().startsWith("KILLED");
    }

    /**
     * Whether the claim holds.
     *
     * @return true for {@link #PASSED}
     */
    public boolean passed() {
        return this == PASSED;
    }

    @Override
    public String toString() {
        return words;
    }
}
