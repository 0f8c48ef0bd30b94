package org.deepecon.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.deepecon.kernel.repl.Completeness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the fuzz test found, each on its own. */
class HostileCellTest {
    private final LiveNotebook notebook = new LiveNotebook();

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void streamsSetToNullComeBack() {
        notebook.run("System.setOut(null); System.setErr(null); System.setIn(null);");
        notebook.run("System.out.print(\"out\"); System.err.print(\"err\");");
        assertThat(notebook.out()).isEqualTo("out");
        assertThat(notebook.err()).isEqualTo("err");
    }

    @Test
    void compilerThatFailsIsACompileError() {
        String cell = "final class Aa implements Aa {} sealed interface Aa permits Aa {}\n"
                + "var o = new Cc() {}; o";
        assertThat(notebook.error(cell).name()).isEqualTo("CompileError");
        assertThat(notebook.error("public static ").name()).isEqualTo("CompileError");
        assertThat(notebook.text("1 + 1")).isEqualTo("2");
    }

    @Test
    void packageJavaCannotBeHidden() {
        for (String cell : new String[] {"enum java { A }", "int java = 1;", "class java {}"}) {
            assertThat(notebook.error(cell).message()).as(cell).contains("the name java belongs");
            assertThat(notebook.text("1 + 1")).isEqualTo("2");
        }
    }

    @Test
    void magicThatDoesNotFitItsVariableShowsTheLineAsTyped() {
        String trace = notebook.trace("int before = 1;\nint v = %env");
        assertThat(trace).contains("line 2", "int v = %env").doesNotContain("MagicValue");
    }

    @Test
    void timeitShowsTheErrorInTheStudentsCode() {
        assertThat(notebook.trace("%timeit nope + 1")).contains("nope").doesNotContain("Benchmark");
        assertThat(notebook.trace("%timeit -n 10 -r 2 1 + 1")).contains("leave out -n and -r");
    }

    @Test
    void lastOfTwoTypesOfOneNameWins() {
        notebook.run("import java.awt.Point;");
        assertThat(notebook.text("record Point(int a) {}\nnew Point(3).a()")).isEqualTo("3");
        assertThat(notebook.text("1 + 1")).isEqualTo("2");
        notebook.run("import java.awt.Point;");
        assertThat(notebook.text("new Point(4, 5).y")).isEqualTo("5");
        notebook.error("record Point(int a) {}\nnope");
        assertThat(notebook.text("new Point(4, 5).y")).isEqualTo("5");
    }

    /** javac finds these only when it writes the class; JShell then waits for a missing name. */
    @Test
    void whatNoClassFileHoldsIsRefused() {
        String numbers = "1, ".repeat(20_000);
        for (String cell : new String[] {"int[] big = {" + numbers + "};",
            "int[] f() { return new int[] {" + numbers + "}; }",
            "class A { int[] a = {" + numbers + "}; }"}) {
            assertThat(notebook.trace(cell)).as(cell.substring(0, 9)).contains("code too large");
        }
        assertThat(notebook.trace("String s = \"" + "y".repeat(70_000) + "\";\n1"))
                .contains("constant string too long");
        assertThat(notebook.text("int[] big = {1}; big.length")).isEqualTo("1");
    }

    @Test
    void compilerSpeaksEnglishOnEveryMachine() {
        Locale before = Locale.getDefault();
        try {
            notebook.run("Locale.setDefault(Locale.GERMANY);");
            assertThat(notebook.trace("int n = \"s\";")).contains("String cannot be converted");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void labelWithoutStatementIsIncomplete() {
        assertThat(notebook.session().isComplete("int x;\nouter:").status())
                .isEqualTo(Completeness.Status.INCOMPLETE);
        assertThat(notebook.run("int x;\nouter:")).isNotNull();
    }
}
