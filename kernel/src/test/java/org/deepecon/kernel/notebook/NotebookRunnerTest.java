package org.deepecon.kernel.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.deepecon.kernel.session.JavaSession;
import org.deepecon.kernel.session.Session;
import org.deepecon.kernel.session.SessionOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class NotebookRunnerTest {
    @TempDir
    Path folder;
    private final Session session = JavaSession.open(SessionOptions.defaults());

    @AfterEach
    void close() {
        session.close();
    }

    private RunReport run(NotebookFile notebook, RunOptions options) throws InterruptedException {
        return new NotebookRunner(session, options).run(notebook);
    }

    private String[] outputs(Notebooks made) throws Exception {
        NotebookFile notebook = made.file();
        run(notebook, RunOptions.defaults());
        return notebook.cells().stream().map(NotebookCell::outputsJson).toArray(String[]::new);
    }

    @Test
    void streamsInARowJoinAndTheValueFollows() throws Exception {
        String[] outputs = outputs(Notebooks.of(
                "System.out.print(\"a\"); System.out.println(\"b\"); System.err.print(\"e\\rf\\b\");"
                        + " System.out.print(\"c\"); 1 + 1"));
        assertThat(outputs[0]).isEqualTo("["
                + "{\"output_type\":\"stream\",\"name\":\"stdout\",\"text\":\"ab\\n\"},"
                + "{\"output_type\":\"stream\",\"name\":\"stderr\",\"text\":\"e\\rf\\b\"},"
                + "{\"output_type\":\"stream\",\"name\":\"stdout\",\"text\":\"c\"},"
                + "{\"output_type\":\"execute_result\",\"data\":{\"text/plain\":\"2\"},"
                + "\"metadata\":{},\"execution_count\":1}]");
    }

    @Test
    void updateReachesTheCellThatShowedTheValue() throws Exception {
        String[] outputs = outputs(Notebooks.of(
                "String id = display(\"one\");", "display(\"two\");", "updateDisplay(id, \"three\");"));
        assertThat(outputs[0]).contains("three").doesNotContain("one");
        assertThat(outputs[1]).contains("two").doesNotContain("three");
        assertThat(outputs[2]).isEqualTo("[]");
    }

    @Test
    void clearWaitsForTheNextOutputIfAsked() throws Exception {
        String[] outputs = outputs(Notebooks.of(
                "System.out.print(1); clearOutput();",
                "System.out.print(1); clearOutput(true);",
                "System.out.print(1); clearOutput(true); System.out.print(2);",
                "String id = display(\"x\"); clearOutput(); updateDisplay(id, \"y\");"));
        assertThat(outputs[0]).isEqualTo("[]");
        assertThat(outputs[1]).contains("\"1\"");
        assertThat(outputs[2]).contains("\"2\"").doesNotContain("1");
        assertThat(outputs[3]).isEqualTo("[]");
    }

    @Test
    void whatAThreadPrintsAfterItsCellStaysWithThatCell() throws Exception {
        String[] outputs = outputs(Notebooks.of(
                "Thread late = new Thread(() -> { try { Thread.sleep(300); } catch (Exception e) { }"
                        + " System.out.print(\"late\"); }); late.start();",
                "late.join();"));
        assertThat(outputs[0]).contains("late");
        assertThat(outputs[1]).isEqualTo("[]");
    }

    @Test
    void stopsAtTheFirstErrorAndLeavesLaterCells() throws Exception {
        NotebookFile notebook = Notebooks.of("int a = 1;", "int z = a / 0;", "a").file();
        RunReport report = run(notebook, RunOptions.defaults());
        assertThat(report.ok()).isFalse();
        assertThat(report.executed()).isEqualTo(2);
        assertThat(report.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.index()).isEqualTo(1);
            assertThat(failure.error().name()).isEqualTo("ArithmeticException");
        });
        assertThat(notebook.cells().get(1).outputsJson()).contains("\"ename\":\"ArithmeticException\"",
                "\"evalue\":\"/ by zero\"", "mArithmeticException\\u001b[0m: / by zero");
        assertThat(notebook.cells().get(2).executionCount()).isZero();
    }

    @Test
    void runsOnWhereErrorsAreAllowed() throws Exception {
        NotebookFile notebook = Notebooks.of("1/0", "7").file();
        RunReport report = run(notebook, new RunOptions(true, null, 1000));
        assertThat(report.failures()).hasSize(1);
        assertThat(notebook.cells().get(1).outputsJson()).contains("\"7\"");
    }

    @Test
    void tagsAllowAnErrorAndSkipACell() throws Exception {
        NotebookFile notebook = new Notebooks()
                .code("1/0", "raises-exception").code("1/0", "skip-execution").code(" \n").code("5")
                .file();
        RunReport report = run(notebook, RunOptions.defaults());
        assertThat(report.ok()).isTrue();
        assertThat(report.executed()).isEqualTo(2);
        assertThat(notebook.cells()).extracting(NotebookCell::executionCount).containsExactly(1, 0, 0, 2);
    }

    @Test
    void lateCellIsInterruptedAndTheSessionGoesOn() throws Exception {
        NotebookFile notebook = Notebooks.of("System.out.print(1); Thread.sleep(60_000);", "2").file();
        RunReport report = run(notebook, new RunOptions(true, Duration.ofSeconds(5), 1000));
        assertThat(report.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.timedOut()).isTrue();
            assertThat(failure.error().name()).isEqualTo("Interrupted");
        });
        assertThat(notebook.cells().get(0).outputsJson()).contains("stdout", "Interrupted");
        assertThat(notebook.cells().get(1).outputsJson()).contains("\"2\"");
    }

    @Test
    void cancelKeepsWhatWasPrinted() throws Exception {
        NotebookFile notebook = Notebooks.of("System.out.print(1);"
                + " Files.createFile(Path.of(\"" + folder + "\", \"begun\"));"
                + " Thread.sleep(60_000);", "2").file();
        var runner = new NotebookRunner(session, RunOptions.defaults());
        new Thread(() -> {
            while (!Files.exists(folder.resolve("begun"))) {
                Thread.onSpinWait();
            }
            runner.cancel();
        }).start();
        RunReport report = runner.run(notebook);
        assertThat(report.cancelled()).isTrue();
        assertThat(notebook.cells().get(0).outputsJson()).contains("\"1\"");
        assertThat(notebook.cells().get(1).executionCount()).isZero();
    }

    @Test
    void outputBeyondTheCapIsCutWithANotice() throws Exception {
        NotebookFile notebook = Notebooks.of(
                "for (int i = 0; i < 100; i++) System.out.print(\"0123456789\");").file();
        run(notebook, new RunOptions(false, null, 55));
        assertThat(notebook.cells().get(0).outputsJson())
                .contains("0123401234567890".substring(0, 5)).contains("cut here")
                .hasSizeLessThan(400);
    }

    @Test
    void timesAreRenewedOnlyWhereACellHasThem() throws Exception {
        String timed = Notebooks.of("1").text()
                .replace("\"metadata\":{}}]", "\"metadata\":{\"execution\":{\"old\":1}}}]");
        NotebookFile notebook = NotebookFile.parse(timed, "x");
        run(notebook, RunOptions.defaults());
        assertThat(notebook.text()).contains("iopub.status.busy").doesNotContain("old");
        NotebookFile untimed = Notebooks.of("1").file();
        run(untimed, RunOptions.defaults());
        assertThat(untimed.text()).doesNotContain("iopub");
    }
}
