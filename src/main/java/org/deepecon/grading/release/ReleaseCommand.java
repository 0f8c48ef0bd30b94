package org.deepecon.grading.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deepecon.grading.assignment.Assignment;
import org.deepecon.grading.assignment.AssignmentFile;
import org.deepecon.grading.command.Arguments;
import org.deepecon.grading.command.Command;
import org.deepecon.grading.command.RefusedException;
import org.deepecon.grading.command.UsageException;
import org.deepecon.grading.gradebook.PlainNumber;

/** {@code ./course release ps1}: students' notebooks, if every answer is judged as it should be. */
public final class ReleaseCommand {
    private static final Set<String> OPTIONS = Set.of("assignments", "output", "nbgrader");

    private ReleaseCommand() {
    }

    /**
     * Runs the command and ends the process.
     *
     * @param args its words
     */
    public static void main(String... args) {
        Command.exit(Command.run("release", args, OPTIONS, Set.of(), ReleaseCommand::run));
    }

    static void run(Arguments arguments) throws IOException, UsageException, RefusedException {
        Path assignments = arguments.path("assignments", Path.of("notebooks/assignments"));
        Assignment assignment = AssignmentFile.find(
                arguments.word("the name of an assignment, or a notebook"), assignments);
        Path output = arguments.path("output", Path.of("release", assignment.name()));
        try (Workshop workshop = Workshop.here(notebooks(assignment, assignments))) {
            List<NotebookCheck> checks = rehearse(assignment, workshop);
            report(assignment, checks);
            refuse(assignment, checks);
            Handout.write(assignment, checks, output);
            System.out.println("Released: " + output);
            Path nbgrader = arguments.path("nbgrader", null);
            if (nbgrader != null) {
                Nbgrader.write(assignment, workshop.tests(), nbgrader);
                System.out.println("For nbgrader: " + nbgrader);
            }
        }
    }

    private static void refuse(Assignment assignment, List<NotebookCheck> checks)
            throws RefusedException {
        List<String> problems = checks.stream().flatMap(c -> c.problems().stream()).toList();
        if (!problems.isEmpty()) {
            throw new RefusedException(assignment.name() + " is not released: "
                    + (problems.size() == 1 ? "one thing speaks" : problems.size() + " things speak")
                    + " against it.\n  - " + String.join("\n  - ", problems));
        }
    }

    /** The course's notebooks, or the folder of a notebook that lies elsewhere. */
    private static Path notebooks(Assignment assignment, Path assignments) {
        Path course = assignments.toAbsolutePath().normalize().getParent();
        Path notebook = assignment.notebooks().get(0).toAbsolutePath().normalize();
        return notebook.startsWith(course) ? course : notebook.getParent();
    }

    private static List<NotebookCheck> rehearse(Assignment assignment, Workshop workshop)
            throws IOException {
        try (var progress = new Progress("Rehearsing " + assignment.name())) {
            var rehearsal = new Rehearsal(workshop.library(), workshop.folders(),
                    workshop.children(), progress::say);
            List<NotebookCheck> checks = new ArrayList<>();
            for (Path notebook : assignment.notebooks()) {
                checks.add(rehearsal.of(notebook));
            }
            return checks;
        }
    }

    private static void report(Assignment assignment, List<NotebookCheck> checks) {
        System.out.println(assignment.title());
        int width = checks.stream().flatMap(check -> check.exercises().stream())
                .mapToInt(exercise -> exercise.name().length()).max().orElse(0);
        for (NotebookCheck check : checks) {
            System.out.printf(Locale.ROOT, "  %s: %d stubs compile, %s points%n",
                    check.file().getFileName(), check.stubs(), PlainNumber.of(check.points()));
            for (ExerciseCheck exercise : check.exercises()) {
                System.out.printf(Locale.ROOT, "    %s %-" + width + "s  solution %s of %s, stub %s,"
                        + " %d right and %d wrong answers%n",
                        exercise.problems().isEmpty() ? "ok    " : "FAILED", exercise.name(),
                        PlainNumber.of(exercise.solution()), PlainNumber.of(exercise.points()),
                        PlainNumber.of(exercise.stub()), exercise.right(), exercise.wrong());
                exercise.advice().forEach(advice -> System.out.println("           " + advice));
            }
        }
    }
}
