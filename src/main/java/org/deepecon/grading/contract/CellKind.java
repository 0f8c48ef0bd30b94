package org.deepecon.grading.contract;

/** The five kinds of cells that carry nbgrader's metadata. */
public enum CellKind {
    /** Answered by the student, graded by a person: text, or code. */
    MANUAL_ANSWER(false),
    /** The student's code, judged by the tests after it. */
    ANSWER(false),
    /** Tests, worth points. */
    TESTS(true),
    /** To be read or run, not to be changed. */
    READ_ONLY(true),
    /** A task in words, graded by a person; the answer stands in cells of the student's own. */
    TASK(true);

    private final boolean locked;

    CellKind(boolean locked) {
        this.locked = locked;
    }

    /**
     * Whether the student must leave the text as it is.
     *
     * @return true if the text is restored before grading
     */
    public boolean isLocked() {
        return locked;
    }

    /**
     * Whether a person gives the points.
     *
     * @return true for {@link #MANUAL_ANSWER} and {@link #TASK}
     */
    public boolean isManual() {
        return this == MANUAL_ANSWER || this == TASK;
    }
}
