package org.deepecon.kernel.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.deepecon.kernel.diagnose.text.Ansi;
import org.deepecon.kernel.repl.CellError;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold of every runtime error; how they read is recorded for {@link GoldenTest}. */
class RuntimeErrorsTest {
    private static LiveShell shell;

    @BeforeAll
    static void open() {
        shell = new LiveShell();
    }

    @AfterAll
    static void close() {
        shell.close();
    }

    @Test
    void foldsMutualRecursion() {
        CellError error = shell.run("boolean even(int n) { return odd(n - 1); }\n"
                + "boolean odd(int n) { return even(n - 1); }\neven(10)");
        assertThat(text(error)).containsPattern("(odd, even|even, odd) call each other more"
                + " than 5\\d\\d");
        assertThat(error.traceback()).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void foldsRecursionThatComesFromSeveralLines() {
        CellError error = shell.run("void walk(int lo, int hi) {\n"
                + "    if ((lo * 31 + hi * hi) % 7 < 3)\n        walk(lo, hi + 1);\n    else\n"
                + "        walk(lo + 1, hi + 1);\n}\nwalk(0, 2)");
        assertThat(text(error)).containsPattern("walk calls itself (more than )?[\\d,]+ ");
        assertThat(error.traceback()).hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void foldsRecursionThroughTheLibrary() {
        CellError error = shell.run("int deep(int n) { return List.of(n).stream().mapToInt(x ->"
                + " deep(x)).sum(); }\n"
                + "deep(1)");
        assertThat(text(error)).containsPattern("call each other more than \\d+ times");
        assertThat(error.traceback()).hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void countsARecursionThatEnds() {
        CellError error = shell.run("int down(int n) {\n    if (n == 0) return 1 / n;\n"
                + "    return down(n - 1);\n}\ndown(90)");
        assertThat(text(error)).contains("… down calls itself 89 more times");
    }

    @Test
    void survivesAnExceptionWhoseEveryMethodThrows() {
        CellError error = RuntimeErrors.explain(new Hostile(), shell);
        assertThat(error.name()).endsWith("Hostile");
        assertThat(error.message()).contains("getMessage() failed");
    }

    @Test
    void survivesACauseThatIsItsOwnCause() {
        var first = new IllegalStateException("first");
        var second = new IllegalStateException("second", first);
        first.initCause(second);
        assertThat(text(RuntimeErrors.explain(first, shell))).containsOnlyOnce("Caused by");
    }

    @Test
    void cutsLongChainsOfCauses() {
        Throwable chain = new IllegalStateException("innermost");
        for (int i = 0; i < 100; i++) {
            chain = new RuntimeException("layer " + i, chain);
        }
        assertThat(RuntimeErrors.explain(chain, shell).traceback()).hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void cutsLongMessages() {
        CellError error = RuntimeErrors.explain(
                new RuntimeException("line\n".repeat(500) + "x".repeat(100_000)), shell);
        assertThat(error.traceback()).hasSizeLessThanOrEqualTo(40);
        assertThat(error.message()).isEqualTo("line");
    }

    @Test
    void explainsExhaustedMemory() {
        CellError error = RuntimeErrors.explain(new OutOfMemoryError("Java heap space"), shell);
        assertThat(error.name()).isEqualTo("OutOfMemoryError");
        assertThat(text(error)).contains("heap limit is").contains("MB");
    }

    @Test
    void namesTheLocalVariableOfTheLineWhenTheJvmDoesNot() {
        var thrown = new NullPointerException(
                "Cannot invoke \"String.length()\" because \"<local1>\" is null");
        thrown.setStackTrace(new StackTraceElement[0]);
        assertThat(RuntimeErrors.explain(thrown, shell).message())
                .isEqualTo("Cannot invoke \"String.length()\" because a local variable is null");
    }

    @Test
    void leavesNoTraceOfTheWrapperClasses() {
        CellError error = shell.run("class Node { Node next; Node last() { return next.last();"
                + " } }\n"
                + "Object node = new Node();\nInteger number = (Integer) node;");
        assertThat(text(error)).doesNotContain("REPL").doesNotContain("do_it$")
                .doesNotContain("loader");
    }

    @Test
    void explainsWithinThirtyMilliseconds() {
        Throwable thrown = overflow();
        assertThat(Quickest.milliseconds(
                () -> RuntimeErrors.explain(thrown, shell))).isLessThan(30);
    }

    private static Throwable overflow() {
        try {
            return new IllegalStateException(String.valueOf(endless(1)));
        } catch (StackOverflowError e) {
            return e;
        }
    }

    private static int endless(int n) {
        return endless(n + 1) + 1;
    }

    private static String text(CellError error) {
        return error.traceback().stream().map(Ansi::strip).collect(Collectors.joining("\n"));
    }

    private static final class Hostile extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new IllegalStateException();
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new IllegalStateException();
        }

        @Override
        public synchronized Throwable getCause() {
            throw new IllegalStateException();
        }

        @Override
        public String toString() {
            throw new IllegalStateException();
        }
    }
}
