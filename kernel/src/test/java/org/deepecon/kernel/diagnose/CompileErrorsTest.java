package org.deepecon.kernel.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.deepecon.kernel.diagnose.text.Ansi;
import org.deepecon.kernel.repl.CellError;
import org.deepecon.kernel.repl.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold of every compile error; how they read is recorded for {@link GoldenTest}. */
class CompileErrorsTest {
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
    void showsAtMostFiveProblems() {
        CellError error = shell.run("class Many {\n" + IntStream.range(0, 9)
                .mapToObj(i -> "    int f" + i + " = \"" + i + "a\";")
                        .collect(Collectors.joining("\n"))
                + "\n    static void g() { h" + "0(); k(); }\n}");
        List<Problem> problems = IntStream.range(0, 9).mapToObj(i -> new Problem("compiler.err.x",
                "problem " + i, i, i + 1, i, true)).toList();
        CellError many = CompileErrors.explain("0123456789", 4, problems, shell);
        assertThat(text(many)).contains("problem 4").doesNotContain("problem 5")
                .contains("… and 4 more errors");
        assertThat(text(error)).contains("incompatible types");
    }

    @Test
    void foldsARepeatedProblem() {
        String source = "a();\nb();\na();";
        List<Problem> problems = List.of(missing("a", 0), missing("a", 10));
        assertThat(text(CompileErrors.explain(source, 1, problems, shell)))
                .containsOnlyOnce("cannot find symbol").contains("again in line 3");
    }

    @Test
    void aDecimalCommaIsMetWithAPoint() {
        assertThat(text(shell.run("double rate = 0,035;")))
                .contains("`0.035` instead of `0,035`");
    }

    @Test
    void leavesOutWarnings() {
        var warning = new Problem("compiler.warn.x", "careful", 0, 1, 0, false);
        assertThat(text(CompileErrors.explain("a();", 1, List.of(warning, missing("a", 0)), shell)))
                .doesNotContain("careful");
    }

    @Test
    void leavesOutWhatFollowsFromASyntaxError() {
        CellError error = shell.run("x = 3 if y else 4");
        assertThat(error.traceback()).filteredOn(l -> l.contains("Cell [")).hasSize(1);
    }

    @Test
    void explainsARejectionWithoutProblems() {
        assertThat(CompileErrors.explain("int f( {", 1, List.of(), shell).message())
                .isEqualTo("line 1: the cell ends too early");
        assertThat(CompileErrors.explain("", 1, List.of(), shell).traceback()).isNotEmpty();
    }

    @Test
    void survivesOffsetsOutsideOfTheCell() {
        var wild = new Problem(null, "", -1, 99, 99, true);
        assertThat(CompileErrors.explain("int x", 0, List.of(wild), shell).traceback())
                .isNotEmpty().first().asString().contains("Expression, line 1");
    }

    @Test
    void leavesNoTraceOfTheWrapperClasses() {
        var problem = new Problem("compiler.err.cant.resolve.location.args",
                "cannot find symbol\n  symbol:   method go(REPL.$JShell$3.Point)\n"
                        + "  location: class REPL.$JShell$12", 0, 2, 0, true);
        assertThat(text(CompileErrors.explain("go(p)", 1, List.of(problem), shell)))
                .contains("method go(Point)").doesNotContain("REPL").doesNotContain("location");
    }

    @Test
    void marksTheRightPlaceInALongLine() {
        String source = "int total = " + "1 + ".repeat(60) + "unknown + 2;";
        var problem = missing("unknown", source.indexOf("unknown"));
        List<String> lines = CompileErrors.explain(source, 1, List.of(problem), shell)
                .traceback().stream().map(Ansi::strip).toList();
        int mark = lines.get(2).indexOf('^');
        assertThat(lines.get(1).substring(mark)).startsWith("unknown");
        assertThat(lines.get(1).length()).isLessThan(110);
    }

    @Test
    void knowsImportsThatWereDeclaredTogether() {
        try (var fresh = new LiveShell()) {
            fresh.run("import java.time.*; import static java.lang.Math.*;");
            assertThat(text(fresh.run("LocalDat d = LocalDat.now();")))
                    .contains("did you mean `LocalDate`?").doesNotContain("import");
            assertThat(text(fresh.run("double r = sqr(2);"))).contains("`sqrt(…)`");
        }
    }

    @Test
    void explainsWithinThirtyMilliseconds() {
        shell.run("int measured = 1;");
        var problem = List.of(missing("measurde", 8));
        String source = "int y = measurde + Regresion.fit();";
        assertThat(Quickest.milliseconds(
                () -> CompileErrors.explain(source, 1, problem, shell))).isLessThan(30);
    }

    private static Problem missing(String name, int start) {
        return new Problem("compiler.err.cant.resolve.location", "cannot find symbol\n  symbol:"
                + "   variable " + name + "\n  location: class REPL.$JShell$1", start,
                start + name.length(), start, true);
    }

    private static String text(CellError error) {
        return error.traceback().stream().map(Ansi::strip).collect(Collectors.joining("\n"));
    }
}
