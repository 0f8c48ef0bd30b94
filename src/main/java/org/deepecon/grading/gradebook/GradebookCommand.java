package org.deepecon.grading.gradebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.deepecon.grading.assignment.Assignment;
import org.deepecon.grading.assignment.AssignmentFile;
import org.deepecon.grading.command.Arguments;
import org.deepecon.grading.command.Command;
import org.deepecon.grading.command.UsageException;
import org.deepecon.grading.result.Comments;
import org.deepecon.grading.result.PlainJson;
import org.deepecon.grading.result.ResultFolder;
import org.deepecon.grading.result.SubmissionResult;
import org.deepecon.kernel.notebook.AtomicFile;

/** {@code ./course gradebook ps1}: a table of all students, and Gradescope's files. */
public final class GradebookCommand {
    private static final Set<String> OPTIONS =
            Set.of("assignments", "graded", "output", "students");

    private GradebookCommand() {
    }

    /**
     * Runs the command and ends the process.
     *
     * @param args its words
     */
    public static void main(String... args) {
        Command.exit(Command.run("gradebook", args, OPTIONS, Set.of(), GradebookCommand::run));
    }

    static void run(Arguments arguments) throws IOException, UsageException {
        Assignment assignment = AssignmentFile.find(arguments.word("the name of an assignment"),
                arguments.path("assignments", Path.of("notebooks/assignments")));
        Path graded = arguments.path("graded", Path.of("graded", assignment.name()));
        Path output = arguments.path("output", Path.of("gradebook", assignment.name()));
        var results = new ResultFolder(graded);
        var grades = new TreeMap<String, Grade>();
        for (SubmissionResult result : results.all()) {
            Comments comments = results.comments(result.student());
            Grade grade = Grade.of(assignment, result, comments);
            grades.put(result.student(), grade);
            PlainJson.write(new ResultFolder(output.resolve("gradescope")).of(result.student())
                    .resolve("results.json"), Gradescope.of(grade, result, comments));
            comments.strangers(result).forEach(id -> System.err.println(results.of(result.student())
                    .resolve(ResultFolder.COMMENTS) + ": no cell is called \"" + id + "\"."));
        }
        if (grades.isEmpty()) {
            throw new IOException(graded + ": nothing was graded yet. Do ./course grade "
                    + assignment.name() + " first.");
        }
        addMissing(arguments.path("students", null), grades);
        Path table = output.resolve("gradebook.csv");
        AtomicFile.write(table, CsvTable.of(new ArrayList<>(grades.values())));
        report(assignment, grades.values().stream().toList(), table);
    }

    /** Who did not hand in gets a row too. */
    private static void addMissing(Path roster, TreeMap<String, Grade> grades) throws IOException {
        if (roster == null) {
            return;
        }
        double points = grades.values().iterator().next().points();
        List<String> lines = Files.readAllLines(roster);
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String student = line.split(",", 2)[0].strip();
            if (!student.isEmpty()) {
                grades.putIfAbsent(student, new Grade(student, List.of(), 0, Duration.ZERO, 0, 0,
                        points, "not handed in"));
            }
        }
    }

    private static void report(Assignment assignment, List<Grade> grades, Path table) {
        double[] totals = grades.stream().mapToDouble(Grade::total).sorted().toArray();
        double mean = java.util.Arrays.stream(totals).average().orElse(0);
        double median = (totals[(totals.length - 1) / 2] + totals[totals.length / 2]) / 2;
        System.out.println(assignment.title() + ": " + grades.size() + " students, of "
                + PlainNumber.of(grades.get(0).points()) + " points: mean "
                + PlainNumber.of(mean) + ", median " + PlainNumber.of(median) + ", lowest "
                + PlainNumber.of(totals[0]) + ", highest "
                + PlainNumber.of(totals[totals.length - 1]));
        long late = grades.stream().filter(grade -> grade.penalty() > 0).count();
        System.out.println("Late with loss of points: " + late + " ("
                + assignment.late().sentence() + ")");
        long waiting = grades.stream().mapToLong(Grade::waiting).sum();
        System.out.println("Answers that wait for a person: " + waiting);
        System.out.println("Table:      " + table);
        System.out.println("Gradescope: " + table.resolveSibling("gradescope")
                + "/<student>/results.json");
    }
}
