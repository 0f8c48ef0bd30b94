package org.deepecon.grading.result;

import java.util.List;
import java.util.Objects;
import org.deepecon.grading.Verdict;

/**
 * The judgement on one test cell.
 *
 * @param notebook file name of the notebook it stands in
 * @param gradeId the cell's name
 * @param title what people call the exercise
 * @param points to be had, as the released cell says
 * @param verdict claim by claim; the scale is the exercise's own
 * @param hints help that the author wrote for the whole exercise, from a push to nearly the answer
 */
public record ExerciseResult(String notebook, String gradeId, String title, double points,
        Verdict verdict, List<String> hints) {
    /** Copies the hints. */
    public ExerciseResult {
        Objects.requireNonNull(verdict, "verdict");
        hints = List.copyOf(hints);
    }

    /**
     * What was earned.
     *
     * @return between 0 and {@link #points}; claims count in proportion to theirs
     */
    public double earned() {
        double scale = verdict.points();
        double share = verdict.earned();
        return scale == 0 ? 0 : share == scale ? points : points * share / scale;
    }
}
