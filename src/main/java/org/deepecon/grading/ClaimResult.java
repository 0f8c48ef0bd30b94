package org.deepecon.grading;

import java.util.Objects;

/**
 * The judgement on one test of an exercise.
 *
 * @param name what is claimed, as a sentence without full stop: {@code predicts one half at zero}
 * @param points what it is worth
 * @param earned what was earned: {@code points} or 0
 * @param outcome how it ended
 * @param expected the expected value as text; null if there is none to show
 * @param got the student's value as text; null if there is none
 * @param message what went wrong, in one or few lines; empty if nothing did
 * @param hint the sentence the author wrote for this failure; empty without one, or if it passed
 * @param visible false for hidden claims: then only name, points and outcome may reach the student
 */
public record ClaimResult(String name, double points, double earned, Outcome outcome,
        String expected, String got, String message, String hint, boolean visible) {
    /** Checks that nothing but expected and got is null. */
    public ClaimResult {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    /**
     * Whether it earned its points.
     *
     * @return true if passed
     */
    public boolean passed() {
        return outcome.passed();
    }

    /**
     * The same with nothing that a student must not see.
     *
     * @return itself if visible, else without values and message
     */
    public ClaimResult withoutSecrets() {
        return visible ? this
                : new ClaimResult(name, points, earned, outcome, null, null, "", "", false);
    }
}
