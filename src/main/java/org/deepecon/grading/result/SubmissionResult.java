package org.deepecon.grading.result;

import java.util.List;
import java.util.Objects;
import org.deepecon.grading.contract.CellChange;

/**
 * All that grading found out about a student's submission.
 *
 * @param assignment its name, such as {@code ps1}
 * @param student who handed it in: the name of the folder
 * @param submitted when, as ISO 8601 with offset; null if nothing says so
 * @param status whether it could be judged
 * @param reason why not, or what went wrong on the way; empty if nothing did
 * @param exercises the judged cells, in the order of the notebooks
 * @param manual the cells that wait for a person
 * @param changes what the student did to cells that are not the student's
 * @param notEnforced limits of the sandbox that this machine could not enforce
 * @param fingerprint SHA-256 of all that was graded and of what it was judged by; the same again
 *     need not be graded again
 */
public record SubmissionResult(String assignment, String student, String submitted, Status status,
        String reason, List<ExerciseResult> exercises, List<ManualCell> manual,
        List<CellChange> changes, List<String> notEnforced, String fingerprint) {
    /** Whether a submission could be judged. */
    public enum Status {
        /** As it came. */
        GRADED("graded"),
        /** After cells were put right. */
        GRADED_WITH_RESTORE("graded after restoring cells"),
        /** Not at all: {@code reason} says why. All points are 0. */
        UNGRADABLE("could not be graded");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /**
         * For people.
         *
         * @return such as {@code graded}
         */
        public String words() {
            return words;
        }
    }

    /** Copies the lists. */
    public SubmissionResult {
        Objects.requireNonNull(student, "student");
        Objects.requireNonNull(status, "status");
        exercises = List.copyOf(exercises);
        manual = List.copyOf(manual);
        changes = List.copyOf(changes);
        notEnforced = List.copyOf(notEnforced);
    }

    /**
     * What the tests gave.
     *
     * @return the sum over all exercises; without what a person gives
     */
    public double earned() {
        return exercises.stream().mapToDouble(ExerciseResult::earned).sum();
    }

    /**
     * What is to be had.
     *
     * @return the sum over exercises and cells for a person
     */
    public double points() {
        return exercises.stream().mapToDouble(ExerciseResult::points).sum()
                + manual.stream().mapToDouble(ManualCell::points).sum();
    }
}
