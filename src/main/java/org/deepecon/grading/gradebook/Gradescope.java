package org.deepecon.grading.gradebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepecon.grading.ClaimResult;
import org.deepecon.grading.result.Comments;
import org.deepecon.grading.result.ExerciseResult;
import org.deepecon.grading.result.ManualCell;
import org.deepecon.grading.result.SubmissionResult;

/**
 * A result in the form of Gradescope's {@code results.json}. Hidden claims are named and say no more;
 * they are not hidden in Gradescope's sense, which would hide the total.
 *
 * <p>Source: gradescope-autograders.readthedocs.io, "Autograder Specifications".
 */
public final class Gradescope {
    private Gradescope() {
    }

    /**
     * Makes the tree.
     *
     * @param grade the points
     * @param result what the tests gave
     * @param comments what a person gave
     * @return maps, lists, strings and numbers
     */
    public static Map<String, Object> of(Grade grade, SubmissionResult result, Comments comments) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("score", grade.total());
        tree.put("output", output(grade, result, comments));
        tree.put("output_format", "text");
        tree.put("visibility", "visible");
        tree.put("stdout_visibility", "hidden");
        List<Object> tests = new ArrayList<>();
        result.exercises().forEach(exercise -> addClaims(tests, exercise, grade));
        result.manual().forEach(cell -> tests.add(manual(cell, grade, comments)));
        tree.put("tests", tests);
        return tree;
    }

    private static String output(Grade grade, SubmissionResult result, Comments comments) {
        List<String> lines = new ArrayList<>();
        lines.add(comments.comment());
        lines.add(result.reason());
        result.changes().forEach(change -> lines.add(change.sentence()));
        if (grade.penalty() > 0) {
            lines.add("Late by " + grade.daysLate() + (grade.daysLate() == 1 ? " day: " : " days: ")
                    + PlainNumber.of(grade.penalty()) + " points lost.");
        }
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Points by hand replace those of all claims of the cell. */
    private static void addClaims(List<Object> tests, ExerciseResult exercise, Grade grade) {
        Grade.Line line = line(grade, exercise.gradeId());
        double scale = exercise.verdict().points() == 0 ? 0
                : exercise.points() / exercise.verdict().points();
        if (line.byHand()) {
            tests.add(test(exercise.title(), line.earned(), line.points(), "Graded by a person."));
            return;
        }
        for (ClaimResult claim : exercise.verdict().claims()) {
            tests.add(test(exercise.title() + ": " + claim.name(), claim.earned() * scale,
                    claim.points() * scale, text(claim.withoutSecrets())));
        }
    }

    private static String text(ClaimResult claim) {
        if (claim.passed()) {
            return "";
        }
        List<String> lines = new ArrayList<>(List.of(claim.outcome().words()));
        lines.add(claim.visible() ? claim.message() : "This test is not shown.");
        lines.add(claim.expected() == null ? "" : "expected " + claim.expected());
        lines.add(claim.got() == null ? "" : "got " + claim.got());
        lines.add(claim.hint());
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static Object manual(ManualCell cell, Grade grade, Comments comments) {
        Grade.Line line = line(grade, cell.gradeId());
        String comment = comments.on(cell.gradeId()).comment();
        return test(cell.gradeId(), line.earned(), line.points(),
                line.waiting() ? "Waits for a person." : comment);
    }

    private static Grade.Line line(Grade grade, String gradeId) {
        return grade.lines().stream().filter(line -> line.gradeId().equals(gradeId)).findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> test(String name, double score, double max, String output) {
        Map<String, Object> test = new LinkedHashMap<>();
        test.put("name", name);
        test.put("score", score);
        test.put("max_score", max);
        test.put("status", score >= max ? "passed" : "failed");
        test.put("output", output);
        test.put("output_format", "text");
        test.put("visibility", "visible");
        return test;
    }
}
