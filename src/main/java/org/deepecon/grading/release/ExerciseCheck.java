package org.deepecon.grading.release;

import java.util.List;

/**
 * How an exercise stood up to its answers.
 *
 * @param name the exercise
 * @param points to be had
 * @param solution what the reference solution earned
 * @param stub what the handed-out stubs earned
 * @param right how many right answers are listed
 * @param wrong how many wrong answers are listed
 * @param problems why it must not be handed out; empty if nothing speaks against it
 * @param advice what could be better
 */
public record ExerciseCheck(String name, double points, double solution, double stub, int right,
        int wrong, List<String> problems, List<String> advice) {
    /** Copies the lists. */
    public ExerciseCheck {
        problems = List.copyOf(problems);
        advice = List.copyOf(advice);
    }
}
