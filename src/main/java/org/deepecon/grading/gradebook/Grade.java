package org.deepecon.grading.gradebook;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepecon.grading.assignment.Assignment;
import org.deepecon.grading.result.Comments;
import org.deepecon.grading.result.ExerciseResult;
import org.deepecon.grading.result.ManualCell;
import org.deepecon.grading.result.SubmissionResult;

/**
 * A student's points in an assignment.
 *
 * @param student the name of the submission's folder
 * @param lines one for each graded cell, in the order of the notebooks
 * @param extra given on top by a person
 * @param late how long after the student's own due time; zero if in time
 * @param daysLate the days that count
 * @param penalty points lost by lateness, 0 or more
 * @param points to be had
 * @param status of the submission, in words
 */
public record Grade(String student, List<Line> lines, double extra, Duration late, long daysLate,
        double penalty, double points, String status) {
    /** Copies the lines. */
    public Grade {
        lines = List.copyOf(lines);
    }

    /**
     * The points of one cell.
     *
     * @param gradeId the cell's name
     * @param points to be had
     * @param earned by tests or given by a person
     * @param waiting true if a person still has to look
     * @param byHand true if a person gave them
     */
    public record Line(String gradeId, double points, double earned, boolean waiting,
            boolean byHand) {
    }

    /**
     * Adds everything up.
     *
     * @param assignment due time, policy and extensions
     * @param result what the tests gave
     * @param comments what a person gave
     * @return the grade
     */
    public static Grade of(Assignment assignment, SubmissionResult result, Comments comments) {
        List<Line> lines = new ArrayList<>();
        result.exercises().forEach(exercise -> lines.add(line(exercise, comments)));
        result.manual().forEach(cell -> lines.add(line(cell, comments)));
        Duration late = assignment.lateness(
                result.student(), instant(result.submitted()).orElse(null));
        double raw = lines.stream().mapToDouble(Line::earned).sum() + comments.extra();
        return new Grade(result.student(), lines, comments.extra(), late,
                assignment.late().daysBegun(late),
                Math.max(0, raw) * assignment.late().penalty(late), result.points(),
                result.status().words());
    }

    private static Line line(ExerciseResult exercise, Comments comments) {
        Double byHand = comments.on(exercise.gradeId()).points();
        return new Line(exercise.gradeId(), exercise.points(),
                byHand == null ? exercise.earned() : byHand, false, byHand != null);
    }

    /** Nothing written is worth nothing, without anybody looking. */
    private static Line line(ManualCell cell, Comments comments) {
        Double byHand = comments.on(cell.gradeId()).points();
        return new Line(cell.gradeId(), cell.points(), byHand == null ? 0 : byHand,
                byHand == null && cell.attempted(), byHand != null);
    }

    private static Optional<Instant> instant(String submitted) {
        try {
            return Optional.ofNullable(submitted).map(OffsetDateTime::parse)
                    .map(OffsetDateTime::toInstant);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("result.json: submitted: expected a time such as"
                    + " 2027-03-05T23:59:00Z, got \"" + submitted + "\".", e);
        }
    }

    /**
     * Before lateness counts.
     *
     * @return points of all cells, and extra points
     */
    public double raw() {
        return lines.stream().mapToDouble(Line::earned).sum() + extra;
    }

    /**
     * What counts.
     *
     * @return 0 or more; more than {@link #points} only by extra points
     */
    public double total() {
        return Math.max(0, raw() - penalty);
    }

    /**
     * Cells that a person still has to grade.
     *
     * @return 0 if the grade is final
     */
    public long waiting() {
        return lines.stream().filter(Line::waiting).count();
    }
}
