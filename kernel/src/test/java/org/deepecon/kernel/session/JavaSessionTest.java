package org.deepecon.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.InputNotAvailableException;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.repl.Completeness;
import org.deepecon.kernel.repl.TestAgent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JavaSessionTest {
    private final StringBuffer out = new StringBuffer();
    private final StringBuffer err = new StringBuffer();
    private final List<MimeBundle> shown = new ArrayList<>();
    private Session session;

    @BeforeEach
    void open() {
        TestAgent.load();
        session = JavaSession.open(SessionOptions.defaults());
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Outcome run(String code) {
        return session.execute(ExecuteRequest.of(code), new Output());
    }

    private String text(String code) {
        Outcome outcome = run(code);
        assertThat(outcome.error()).as(code).isNull();
        return outcome.result() == null ? null : outcome.result().plainText();
    }

    private String errorName(String code) {
        return run(code).error().name();
    }

    @Test
    void numbersPrintForPython() {
        assertThat(text("5 / 2.0")).isEqualTo("2.5");
        assertThat(text("2.5f")).isEqualTo("2.5");
        assertThat(text("double[] xs = {1, 2.5}; xs")).isEqualTo("[1.0, 2.5]");
    }

    @Test
    void magicsAndJavaMixInOneCell() {
        assertThat(text("# a comment\nint x = 2;\n%env\nx + 1")).isEqualTo("3");
        assertThat(text("%%time\n\nx + 2")).isEqualTo("4");
    }

    @Test
    void errorsInACellMagicNameTheCellsOwnLine() {
        Outcome outcome = run("%%time\nint a = 1;\nint b = nope;");
        assertThat(outcome.error().message()).startsWith("line 3");
    }

    @Test
    void countsOnlyWhatIsRemembered() {
        run("1");
        session.execute(new ExecuteRequest("2", true, true, Map.of()), new Output());
        session.execute(new ExecuteRequest("3", false, false, Map.of()), new Output());
        assertThat(session.executionCount()).isEqualTo(1);
        assertThat(session.history()).containsExactly(new Session.HistoryEntry(1, "1", "1"));
    }

    @Test
    void silentCellShowsNothing() {
        Outcome outcome =
                session.execute(new ExecuteRequest("5", true, false, Map.of()), new Output());
        assertThat(outcome.ok()).isTrue();
        assertThat(outcome.result()).isNull();
    }

    @Test
    void userExpressionsAreValuesOrErrors() {
        Outcome outcome = session.execute(new ExecuteRequest("int x = 4;", false, true,
                Map.of("good", "x * 2", "bad", "nope")), new Output());
        assertThat(outcome.userExpressions().get("good").value().plainText()).isEqualTo("8");
        assertThat(outcome.userExpressions().get("bad").error().name()).isEqualTo("CompileError");
    }

    @Test
    void survivesWhatACellMayThrow() {
        run("int kept = 3;");
        assertThat(errorName("int f(int n) { return f(n + 1) + 1; } f(0)"))
                .isEqualTo("StackOverflowError");
        assertThat(errorName("class T { public String toString() { return toString(); } } new T()"))
                .isEqualTo("StackOverflowError");
        assertThat(errorName("class U { public String toString() { throw new Error(); } } new U()"))
                .isEqualTo("Error");
        assertThat(errorName("System.exit(1);")).isEqualTo("SystemExit");
        assertThat(errorName("throw new ThreadDeath();")).isEqualTo("ThreadDeath");
        assertThat(errorName("new Scanner(System.in).nextLine();"))
                .isEqualTo("InputNotAvailableException");
        assertThat(text("kept")).isEqualTo("3");
    }

    @Test
    void exceptionsNeverShowTheKernelsFrames() {
        for (String code : List.of("int[] a = {}; a[0]", "void g() { g(); } g();",
                "Object o = \"s\"; Integer i = (Integer) o;", "List.of(1).add(2);")) {
            String trace = String.join("\n", run(code).error().traceback());
            assertThat(trace).contains("Cell [").doesNotContain("org.deepecon", "do_it$", "$JShell$");
        }
    }

    @Test
    void theValueOfACellFailsInItsOwnLine() {
        for (String code : List.of("int[] a = {1, 2, 3};\na[3]", "int zero = 0;\n\n1 / zero")) {
            String trace = String.join("\n", run(code).error().traceback());
            assertThat(trace).contains("line " + code.lines().count());
        }
    }

    @Test
    void failingThreadReportsItsLine() {
        run("Thread t = new Thread(() -> {\n  throw new IllegalStateException(\"inside\");\n});\n"
                + "t.start(); t.join();");
        assertThat(err).contains("inside", "line 2");
    }

    @Test
    void outputOfThreadsStaysWithItsCell() {
        run("var done = new CountDownLatch(1);\n"
                + "new Thread(() -> { System.out.print(\"a\"); done.countDown(); }).start();\n"
                + "done.await(); System.out.print(\"b\");");
        assertThat(out).hasToString("ab");
    }

    @Test
    void displayIsNoResult() {
        assertThat(run("display(5)").result()).isNull();
        assertThat(shown).extracting(MimeBundle::plainText).containsExactly("5");
    }

    @Test
    void tellsWhatAForwardReferenceMisses() {
        run("int f() { return g(); }");
        assertThat(out).contains("method f refers to method g()");
        assertThat(errorName("f()")).isEqualTo("UnresolvedReference");
        run("int g() { return 6; }");
        assertThat(text("f()")).isEqualTo("6");
    }

    @Test
    void completesAndExplainsWhatCellsDeclared() {
        run("/** Doubles. */ int twice(int n) { return 2 * n; }\nString word = \"w\";");
        assertThat(session.complete("twi", 3).items()).extracting("text").contains("twice");
        assertThat(session.inspect("word", 4, 0)).isPresent();
        assertThat(session.isComplete("for (").status()).isEqualTo(Completeness.Status.INCOMPLETE);
        assertThat(session.isComplete("}").status()).isEqualTo(Completeness.Status.INVALID);
    }

    @Test
    void questionsAreAnsweredWhileACellRuns() throws Exception {
        Thread busy = new Thread(() -> run("while (true) {}"));
        busy.start();
        Thread.sleep(1_000);
        long start = System.nanoTime();
        assertThat(session.complete("Math.ma", 7).items()).extracting("text").contains("max");
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(20);
        assertThat(busy.isAlive()).isTrue();
        session.interrupt();
        busy.join(5_000);
        assertThat(busy.isAlive()).isFalse();
    }

    private final class Output implements CellOutput {
        @Override
        public void stream(Stream stream, String text) {
            (stream == Stream.STDOUT ? out : err).append(text);
        }

        @Override
        public void display(MimeBundle bundle, String displayId) {
            shown.add(bundle);
        }

        @Override
        public void update(MimeBundle bundle, String displayId) {
            shown.add(bundle);
        }

        @Override
        public void clear(boolean wait) {
            shown.clear();
        }

        @Override
        public String input(String prompt, boolean password) {
            throw new InputNotAvailableException();
        }
    }
}
