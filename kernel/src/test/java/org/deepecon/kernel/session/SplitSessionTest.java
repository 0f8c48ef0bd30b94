package org.deepecon.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.repl.CellError;
import org.deepecon.kernel.session.CompilingSession.Compiled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A session in two halves does what a whole one does. */
@Timeout(120)
class SplitSessionTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final SessionOptions OPTIONS = new SessionOptions(
            List.of(), List.of("-g", "-parameters"), SessionOptions.defaults().imports());

    private final CompilingSession compiler =
            CompilingSession.open(OPTIONS, ClassLoader.getSystemClassLoader());
    private final RunningSession runner = RunningSession.open(OPTIONS);
    private final JavaSession whole = JavaSession.open(OPTIONS);

    @AfterEach
    void close() {
        compiler.close();
        whole.close();
    }

    /** What can be seen of a cell: what it prints, its value and its error. */
    private record Seen(String printed, String value, String error) {
        static Seen of(Paper paper, Object value, CellError error) {
            String said = error == null ? null : error.name() + ": " + error.message();
            // The whole session also tells what is no error, and names objects by their address.
            String printed = Stream.of(paper.text.toString().split("\n"))
                    .filter(line -> !line.contains("not defined yet") && !line.contains("new shape")
                            && !line.contains("main is defined"))
                    .reduce((a, b) -> a + "\n" + b).orElse("");
            return new Seen(masked(printed), masked(String.valueOf(value)), masked(said));
        }

        private static String masked(String text) {
            return text == null ? null : text.replaceAll("@[0-9a-f]+|\\d{9,}", "@")
                    .replaceAll("REPL\\.\\$JShell\\$\\w+", "REPL");
        }
    }

    private Seen split(String code) {
        var paper = new Paper();
        Compiled compiled = compiler.compile(code);
        if (compiled.error() != null) {
            return Seen.of(paper, null, compiled.error());
        }
        var value = new Object[1];
        RunningSession.End end = runner.run(
                compiled.shipment(), it -> value[0] = text(it), paper, LONG);
        CellError error = end.outcome().error();
        if (error != null) {
            CellError better = compiler.stopped(end.done(), end.thrower());
            error = better == null ? error : better;
        }
        return Seen.of(paper, value[0], error);
    }

    private Seen whole(String code) {
        var paper = new Paper();
        var value = new Object[1];
        whole.execute(ExecuteRequest.silent(""), paper); // makes known expressions void
        Outcome outcome = whole.execute(
                ExecuteRequest.value(code, it -> value[0] = text(it)), paper);
        return Seen.of(paper, value[0], outcome.error());
    }

    private static String text(Object value) {
        try {
            return String.valueOf(value);
        } catch (StackOverflowError deep) {
            return "deep";
        }
    }

    private void assertSame(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Seen expected = whole(cells.get(i));
            if (expected.error() != null && expected.error().startsWith("InternalError")) {
                return; // javac crashed, and knows no better from here on
            }
            assertThat(split(cells.get(i))).as("cell %d of %s", i + 1, cells).isEqualTo(expected);
        }
    }

    @Test
    void cellsDeclareRunAndFailAlike() {
        assertSame(List.of("int x = 3;", "int f(int n) { return n * x; }", "f(2)", "x = 5;", "f(2)",
                "int f(int n) { return n + x; }", "f(2)", "String x = \"three\";", "x",
                "record P(int a) {}", "var p = new P(4);", "p.a()", "record P(int a, int b) {}", "p",
                "int a = 1; int b = 1 / 0; int c = 2;", "a", "c", "System.out.print(\"hi\"); a + 1",
                "int g() { return h(); }", "g()", "int h() { return 7; }", "g()", "int q = ;",
                "a = \"text\"", "throw new IllegalStateException(\"no\");", "System.exit(3);",
                "static int made = 1; class Made { static int n = made++; }", "made",
                "new Made().n", "made", "unknown(1)", "var list = List.of(1, 2); list", "list.get(9)",
                "int a = 4; int d = unknown;", "a", "import java.awt.Point; new Point(1, 2).x",
                "for (int i = 0; i < 3; i++) System.out.println(i);", "// only a comment", ""));
    }

    @Test
    void redeclaredNamesMeanTheSame() {
        var random = new Random(20);
        var redeclarations = new Redeclarations(random);
        var cells = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            cells.add(redeclarations.next());
        }
        assertSame(cells);
    }

    @Test
    void nothingOfTheLearnerRunsInTheCompiler() {
        System.clearProperty("ran");
        compiler.compile("class A { static { System.setProperty(\"ran\", \"yes\"); } }"
                + " A a = new A(); static String s = System.setProperty(\"ran\", \"yes\");");
        compiler.compile("a.hashCode() + undefined");
        compiler.compile("String a = s;");
        compiler.stopped(0, "REPL.$JShell$11");
        assertThat(System.getProperty("ran")).isNull();
    }

    @Test
    void preparedExpressionsAreEvaluatedLater() {
        split("int n = 1;");
        var expressions = List.of("n++", "n // now", "\"n\" + n");
        assertThat(runner.prepare(expressions, compiler.together(expressions).shipment(),
                new Paper(), LONG).outcome().ok()).isTrue();
        var seen = new ArrayList<Object>();
        for (String expression : expressions) {
            runner.call(expression, seen::add, new Paper(), LONG);
        }
        assertThat(seen).containsExactly(1, 2, "n2");
    }

    @Test
    void lateCodeIsStopped() {
        RunningSession.End end = runner.run(compiler.compile("while (true) { }").shipment(), null,
                new Paper(), Duration.ofMillis(300));
        assertThat(end.outcome().error().name()).isEqualTo(RunningSession.TIMEOUT);
        assertThat(end.lost()).isFalse();
        assertThat(split("1 + 1").value()).isEqualTo("2");
    }

    @Test
    void magicsAreRefused() {
        assertThat(CompilingSession.isPlain("int x = 7 % 4;")).isTrue();
        assertThat(CompilingSession.isPlain("%time 1 + 1")).isFalse();
        assertThat(compiler.compile("%time 1 + 1").error().name()).isEqualTo("MagicError");
    }

    /** Keeps what is printed. */
    private static final class Paper implements CellOutput {
        private final StringBuffer text = new StringBuffer();

        @Override
        public void stream(Stream stream, String printed) {
            text.append(printed);
        }

        @Override
        public void display(MimeBundle bundle, String displayId) {
            text.append(bundle.plainText());
        }

        @Override
        public void update(MimeBundle bundle, String displayId) {
            text.append(bundle.plainText());
        }

        @Override
        public void clear(boolean wait) {
            // Nothing is taken back.
        }

        @Override
        public String input(String prompt, boolean password) {
            return "";
        }
    }
}
