package org.deepecon.grading.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.deepecon.grading.Outcome;
import org.deepecon.grading.result.SubmissionResult;
import org.deepecon.grading.result.SubmissionResult.Status;
import org.deepecon.kernel.notebook.NotebookCell;
import org.deepecon.kernel.notebook.NotebookFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of honest and of clumsy submissions. */
class SubmissionGraderTest {
    /** The kernel lets a cell exit without its process; this does end it. */
    private static final String CRASH = "var u = sun.misc.Unsafe.class.getDeclaredField("
            + "\"theUnsafe\"); u.setAccessible(true);"
            + " ((sun.misc.Unsafe) u.get(null)).putLong(0, 0);\n";
    @TempDir
    static Path folder;
    private static SmallCourse course;
    private static ChildPool children;
    private static SubmissionGrader grader;

    @BeforeAll
    static void open() throws Exception {
        course = new SmallCourse(folder);
        children = course.children(Files.createDirectories(folder.resolve("inbox")), 1);
        grader = new SubmissionGrader(course.assignment, children, SmallCourse.shortLimits());
    }

    @AfterAll
    static void close() throws IOException {
        children.close();
        course.close();
    }

    private static SubmissionResult grade(NotebookFile notebook) throws IOException {
        Path file = Files.createTempFile(folder.resolve("inbox"), "ps1", ".ipynb");
        notebook.write(file);
        return grader.grade(new Handin("ada", Map.of("ps1.ipynb", file), null, List.of()));
    }

    private static double[] earned(SubmissionResult result) {
        return result.exercises().stream().mapToDouble(e -> e.earned()).toArray();
    }

    private static Outcome first(SubmissionResult result, int exercise) {
        return result.exercises().get(exercise).verdict().claims().get(0).outcome();
    }

    @Test
    void rightAnswersEarnAllPoints() throws IOException {
        SubmissionResult result = grade(course.answered(SmallCourse.RIGHT));
        assertThat(result.status()).as(result.reason()).isEqualTo(Status.GRADED);
        assertThat(earned(result)).containsExactly(2, 2, 2);
        assertThat(result.points()).isEqualTo(6);
        assertThat(result.changes()).isEmpty();
    }

    @Test
    void whatWasHandedOutEarnsNothing() throws IOException {
        SubmissionResult result = grade(course.released);
        assertThat(earned(result)).containsExactly(0, 0, 0);
        assertThat(first(result, 0)).isEqualTo(Outcome.NOT_ATTEMPTED);
    }

    @Test
    void crashCostsItsExerciseOnly() throws IOException {
        SubmissionResult result = grade(course.answered("squares",
                CRASH + SmallCourse.RIGHT.get("squares")));
        assertThat(earned(result)).containsExactly(2, 0, 2);
        assertThat(first(result, 1)).isEqualTo(Outcome.EXITED);
    }

    @Test
    void exitIsSaidToBeOne() throws IOException {
        SubmissionResult result = grade(course.answered("half", "System.exit(0);"));
        assertThat(earned(result)).containsExactly(0, 2, 2);
        assertThat(first(result, 0)).isEqualTo(Outcome.EXITED);
    }

    @Test
    void cellThatDoesNotCompileIsNamed() throws IOException {
        SubmissionResult result = grade(course.answered("half", "double half(double x) { return x /"));
        assertThat(earned(result)).containsExactly(0, 2, 2);
        assertThat(first(result, 0)).isEqualTo(Outcome.NOT_COMPILED);
    }

    @Test
    void endlessCellIsStopped() throws IOException {
        SubmissionResult result = grade(course.answered("half", "while (true) { }"));
        assertThat(earned(result)).containsExactly(0, 2, 2);
        assertThat(first(result, 0)).isEqualTo(Outcome.TIMEOUT);
    }

    @Test
    void chanceIsTheSameEachTimeASubmissionIsGraded() throws IOException {
        NotebookFile luck = course.answered("half",
                "double off = Math.random(); var dice = new Random();\n"
                        + "double half(double x) { return off + dice.nextInt(); }");
        String got = got(grade(luck));
        assertThat(got).contains(".").isEqualTo(got(grade(luck)));
    }

    private static String got(SubmissionResult result) {
        return result.exercises().get(0).verdict().claims().get(0).got();
    }

    @Test
    void laterCellsDoNotChangeEarlierVerdicts() throws IOException {
        NotebookFile notebook = course.answered("half", "double half(double x) { return -1; }");
        var cells = new java.util.ArrayList<>(notebook.cells());
        cells.add(NotebookCell.code(SmallCourse.RIGHT.get("half")));
        notebook.cells(cells);
        assertThat(earned(grade(notebook))).containsExactly(0, 2, 2);
    }

    @Test
    void sameSubmissionGivesSameBytes() throws IOException {
        NotebookFile notebook = course.answered("greet", "throw new Error(\"" + "no\");");
        Path file = folder.resolve("inbox/again.ipynb");
        notebook.write(file);
        var handin = new Handin("ada", Map.of("ps1.ipynb", file), null, List.of());
        String once = org.deepecon.grading.result.PlainJson.text(grader.grade(handin));
        assertThat(org.deepecon.grading.result.PlainJson.text(grader.grade(handin))).isEqualTo(once);
    }

    @Test
    void missingNotebookHasAVerdict() {
        SubmissionResult result = grader.grade(new Handin("bob", Map.of(), null, List.of()));
        assertThat(result.status()).isEqualTo(Status.UNGRADABLE);
        assertThat(result.reason()).isEqualTo("there is no notebook \"ps1.ipynb\"");
        assertThat(result.points()).isEqualTo(6);
        assertThat(result.earned()).isZero();
    }
}
