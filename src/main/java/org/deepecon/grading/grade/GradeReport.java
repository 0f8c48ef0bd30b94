package org.deepecon.grading.grade;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepecon.grading.result.ExerciseResult;
import org.deepecon.grading.result.SubmissionResult;
import org.deepecon.grading.result.SubmissionResult.Status;
import org.deepecon.grading.sandbox.Sandbox;

/** The table that an instructor sees after grading: a row for every submission. */
final class GradeReport {
    private static final int NAME_WIDTH = 24;
    private final Path folder;
    private final Sandbox sandbox;
    private final Inbox inbox;

    GradeReport(Path folder, Sandbox sandbox, Inbox inbox) {
        this.folder = folder;
        this.sandbox = sandbox;
        this.inbox = inbox;
    }

    void print(PrintStream out, List<SubmissionResult> results, int unchanged) {
        out.println(sandbox.line());
        for (SubmissionResult result : results) {
            out.printf(Locale.ROOT, "%-" + NAME_WIDTH + "s %7s of %s  %s%n", plain(result.student()),
                    number(result.earned()), number(result.points()), remark(result));
        }
        for (SubmissionResult result : results) {
            for (ExerciseResult exercise : result.exercises()) {
                for (String notice : exercise.verdict().notices()) {
                    out.println("NOTICE " + plain(result.student()) + ", " + exercise.gradeId()
                            + ": " + plain(notice));
                }
            }
        }
        if (!inbox.ignored().isEmpty()) {
            out.println("Ignored: " + plain(String.join(", ", inbox.ignored())));
        }
        Map<Status, Long> counts = results.stream().collect(
                Collectors.groupingBy(SubmissionResult::status, Collectors.counting()));
        out.println(results.size() + " submissions: " + counts.entrySet().stream().sorted(
                Map.Entry.comparingByKey()).map(e -> e.getValue() + " " + e.getKey().words())
                .collect(Collectors.joining(", "))
                + (unchanged == 0 ? "" : "; " + unchanged + " unchanged since the last run"));
        out.println("Results: " + folder + "/<student>/result.json");
        if (!sandbox.missing().isEmpty()) {
            out.println(sandbox.line());
        }
    }

    private static String remark(SubmissionResult result) {
        boolean manual = !result.manual().isEmpty();
        String text = result.status().words()
                + (result.reason().isEmpty() ? "" : ": " + plain(result.reason()))
                + (manual ? "; " + result.manual().size() + " cells wait for a person" : "");
        return text.length() <= 160 ? text : text.substring(0, 159) + "…";
    }

    private static String number(double points) {
        return points == Math.rint(points) ? String.valueOf((long) points)
                : String.format(Locale.ROOT, "%.2f", points);
    }

    /** What students wrote must not move the cursor or colour the terminal. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "?");
    }
}
