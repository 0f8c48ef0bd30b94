package org.deepecon.grading.grade;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.grading.assignment.Assignment;
import org.deepecon.grading.contract.CellMetadata;
import org.deepecon.grading.contract.Released;
import org.deepecon.grading.exercise.ExerciseBuild;
import org.deepecon.grading.exercise.ExerciseLibrary;
import org.deepecon.grading.sandbox.Limits;
import org.deepecon.grading.sandbox.Sandbox;
import org.deepecon.grading.sandbox.View;
import org.deepecon.kernel.notebook.NotebookCell;
import org.deepecon.kernel.notebook.NotebookFile;

/** A course of three exercises in a temporary folder, and a sandbox with short limits. */
final class SmallCourse implements AutoCloseable {
    static final Map<String, String> RIGHT = new LinkedHashMap<>();
    private static final String EMPTY = """
            {"cells": [], "metadata": {"kernelspec":
             {"name": "java", "display_name": "Java", "language": "java"}},
             "nbformat": 4, "nbformat_minor": 5}
            """;

    static {
        RIGHT.put("half", "double half(double x) {\n    return x / 2;\n}");
        RIGHT.put("squares", "int[] squares(int n) {\n"
                + "    return IntStream.range(0, n).map(i -> i * i).toArray();\n}");
        RIGHT.put("greet", "String greet(String name) {\n"
                + "    return name.isEmpty() ? \"\" : \"Hello, \" + name + \"!\";\n}");
    }

    final Path root;
    final GradedAssignment assignment;
    final NotebookFile released;
    private final Path kernel;
    private final ExerciseLibrary library;

    SmallCourse(Path root) throws IOException, URISyntaxException {
        this.root = root;
        Path notebooks = Files.createDirectories(root.resolve("notebooks"));
        copyExercises(notebooks.resolve("exercises"));
        NotebookFile instructors = instructors();
        instructors.write(notebooks.resolve("ps1.ipynb"));
        ExerciseBuild.run(notebooks, root.resolve("tests"));
        library = ExerciseLibrary.open(
                root.resolve("tests").resolve(ExerciseLibrary.INSTRUCTORS));
        assignment = GradedAssignment.of(Assignment.of(notebooks.resolve("ps1.ipynb")), library);
        released = Released.of(instructors, "ps1.ipynb");
        kernel = ThinKernel.write(root.resolve("kernel.jar"));
    }

    private static void copyExercises(Path target) throws IOException, URISyntaxException {
        Path from = Path.of(SmallCourse.class.getResource("/grading/exercises").toURI());
        for (Path exercise : Inbox.sorted(from)) {
            Path folder = Files.createDirectories(
                    target.resolve(exercise.getFileName().toString()));
            for (Path file : Inbox.sorted(exercise)) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    private static NotebookFile instructors() throws IOException {
        NotebookFile notebook = NotebookFile.parse(EMPTY, "empty");
        var cells = new ArrayList<NotebookCell>();
        NotebookCell setup = NotebookCell.code("double given = 2;");
        CellMetadata.readOnly("setup").write(setup);
        cells.add(setup);
        RIGHT.forEach((name, solution) -> {
            NotebookCell answer = NotebookCell.code(solution);
            CellMetadata.answer(name).write(answer);
            cells.add(answer);
            NotebookCell check = NotebookCell.code("%check " + name);
            CellMetadata.tests(name + "_test", 2).write(check);
            cells.add(check);
        });
        notebook.cells(cells);
        return notebook;
    }

    /** What was handed out, with answers in place of some stubs. */
    NotebookFile answered(Map<String, String> answers) {
        NotebookFile notebook = released.copy();
        for (NotebookCell cell : notebook.cells()) {
            String answer = answers.get(CellMetadata.gradeId(cell).orElse(""));
            if (answer != null) {
                cell.source(answer);
            }
        }
        return notebook;
    }

    /** Right answers, but for one. */
    NotebookFile answered(String name, String answer) {
        var answers = new LinkedHashMap<>(RIGHT);
        answers.put(name, answer);
        return answered(answers);
    }

    /** A sandbox in which the submissions cannot be seen. */
    ChildPool children(Path submissions, int ahead) throws IOException {
        View view = View.ofJava().plus(List.of(kernel)).hiding(submissions).hiding(root.resolve("tests"));
        Limits limits = new Limits(20, 160, 32, 2560, 120, 8, 16);
        var factory = new ChildFactory(
                Sandbox.open(view, limits), kernel, List.of(), ChildFactory.quick());
        return new ChildPool(factory, ahead);
    }

    static GradeLimits shortLimits() {
        return new GradeLimits(Duration.ofSeconds(4), Duration.ofSeconds(90), 3);
    }

    @Override
    public void close() throws IOException {
        library.close();
    }
}
