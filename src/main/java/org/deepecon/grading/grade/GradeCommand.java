package org.deepecon.grading.grade;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deepecon.grading.assignment.Assignment;
import org.deepecon.grading.assignment.AssignmentFile;
import org.deepecon.grading.command.Arguments;
import org.deepecon.grading.command.Command;
import org.deepecon.grading.command.RefusedException;
import org.deepecon.grading.command.UsageException;
import org.deepecon.grading.exercise.ExerciseBuild;
import org.deepecon.grading.exercise.ExerciseLibrary;
import org.deepecon.grading.result.ResultFolder;
import org.deepecon.grading.sandbox.Limits;
import org.deepecon.grading.sandbox.Sandbox;
import org.deepecon.grading.sandbox.View;

/** {@code ./course grade ps1 --submissions DIR}: a verdict on every submission. */
public final class GradeCommand {
    private static final Set<String> OPTIONS = Set.of("assignments", "submissions", "graded", "jobs",
            "cell-seconds", "seconds", "heap", "notebooks", "datasets", "cache");
    private static final Set<String> SWITCHES = Set.of("optimize", "terminal");

    private GradeCommand() {
    }

    /**
     * Runs the command and ends the process.
     *
     * @param args its words
     */
    public static void main(String... args) {
        Command.exit(Command.run("grade", args, OPTIONS, SWITCHES, GradeCommand::run));
    }

    static void run(Arguments arguments)
            throws IOException, UsageException, RefusedException, InterruptedException {
        Path assignments = arguments.path("assignments", Path.of("notebooks/assignments"));
        Assignment assignment = AssignmentFile.find(
                arguments.word("the name of an assignment"), assignments);
        Path submissions = arguments.path("submissions", null);
        if (submissions == null || !Files.isDirectory(submissions)) {
            throw new UsageException("--submissions: expected a folder, got " + submissions);
        }
        Path tests = Files.createTempDirectory("deepecon-tests");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(tests))); // also on Ctrl-C
        try {
            Path notebooks = arguments.path("notebooks", assignments.resolveSibling(""));
            ExerciseBuild.run(notebooks, tests);
            try (var library = ExerciseLibrary.open(tests.resolve(ExerciseLibrary.INSTRUCTORS));
                    ChildPool children = children(arguments, List.of(submissions, tests, notebooks))) {
                grade(arguments, GradedAssignment.of(assignment, library), children, submissions);
            }
        } finally {
            delete(tests);
        }
    }

    private static int jobs(Arguments arguments) throws UsageException {
        return arguments.number("jobs", Runtime.getRuntime().availableProcessors(), 1);
    }

    /** The students' class path is this program's: no tests are on it. The kernel's jar comes last. */
    private static ChildPool children(Arguments arguments, List<Path> secrets)
            throws IOException, UsageException {
        List<Path> path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of).map(Path::toAbsolutePath).toList();
        Path kernel = path.get(path.size() - 1);
        List<Path> classPath = path.subList(0, path.size() - 1);
        Limits limits = Limits.grading().heap(
                arguments.number("heap", Limits.grading().heapMegabytes(), 64));
        List<String> options = arguments.has("optimize") ? List.of() : ChildFactory.quick();
        Path cache = arguments.path("cache", null);
        Optional<Path> archive = cache == null ? Optional.empty() : StartArchive.ensure(
                cache.toAbsolutePath(), kernel,
                ChildFactory.jvmOptions(limits, classPath, options), ChildFactory.jars(path));
        var visible = new ArrayList<>(path);
        archive.ifPresent(visible::add);
        Path datasets = arguments.path("datasets", null);
        if (datasets != null && Files.isDirectory(datasets)) {
            visible.add(datasets);
        }
        Sandbox sandbox = Sandbox.open(view(visible, secrets), limits);
        var factory = new ChildFactory(sandbox, kernel, classPath, options);
        return new ChildPool(
                archive.map(factory::startingFrom).orElse(factory), jobs(arguments));
    }

    private static View view(List<Path> visible, List<Path> secrets) throws IOException {
        View view = View.ofJava().plus(visible);
        for (Path secret : secrets) {
            view = view.hiding(secret);
        }
        return view;
    }

    private static void grade(Arguments arguments, GradedAssignment assignment, ChildPool children,
            Path submissions)
            throws IOException, UsageException, RefusedException, InterruptedException {
        GradeLimits usual = GradeLimits.usual();
        var limits = new GradeLimits(
                Duration.ofSeconds(arguments.number(
                        "cell-seconds", (int) usual.cell().toSeconds(), 1)),
                Duration.ofSeconds(arguments.number(
                        "seconds", (int) usual.submission().toSeconds(), 1)),
                usual.restarts());
        var grader = new SubmissionGrader(assignment, children, limits);
        Path graded = arguments.path("graded", Path.of("graded", assignment.name()));
        var run = new GradingRun(grader, new ResultFolder(graded), jobs(arguments));
        Inbox inbox = Inbox.of(submissions, assignment.name(), assignment.notebookNames());
        if (inbox.handins().isEmpty()) {
            throw new RefusedException(submissions + " holds no submissions: expected folders of"
                    + " students, or files <student>.ipynb.");
        }
        List<Handin> due = run.due(inbox.handins());
        var report = new GradeReport(graded, children.factory().sandbox(), inbox);
        if (!due.isEmpty()) {
            checkReference(assignment, children, limits);
        }
        var progress = new GradeProgress(due.size(), arguments.has("terminal"));
        var results = run.grade(inbox.handins(), (result, fresh) -> {
            if (fresh) {
                progress.oneMore();
            }
        });
        progress.close();
        report.print(System.out, results, results.size() - due.size());
    }

    private static void checkReference(GradedAssignment assignment, ChildPool children,
            GradeLimits limits) throws IOException, RefusedException {
        List<String> failures = Reference.failures(assignment, children, limits);
        if (!failures.isEmpty()) {
            throw new RefusedException("the reference solution does not get full points here, so"
                    + " nobody was graded:\n  " + String.join("\n  ", failures));
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            folder.toFile().deleteOnExit(); // somebody was quicker
        }
    }
}
