package org.deepecon.kernel.repl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTest {
    private Cells cells;

    @BeforeEach
    void open() {
        cells = new Cells();
    }

    @AfterEach
    void close() {
        cells.close();
    }

    @Test
    void lastExpressionIsTheValue() throws Throwable {
        assertThat(cells.run("int one = 1; one + 1")).isEqualTo(2);
        assertThat(cells.run("one")).isEqualTo(1);
        assertThat(cells.run("one;")).isEqualTo(1);
        assertThat(cells.run("one + 4; // five")).isEqualTo(5);
        assertThat(cells.run("Math.max(one, 3)")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"int x = 3;", "int x = 3; x = 4;", "int x = 3; x++;",
        "Math.sqrt(2);", "if (true) {}", "new Object();", "", "// nothing", "void f() {}",
        "class A {}", "import java.io.*;"})
    void statementsHaveNoValue(String code) throws Throwable {
        assertThat(cells.run(code)).isNull();
    }

    @Test
    void statementsRunInOrder() throws Throwable {
        cells.run("int x = 1;\nSystem.out.print(x);\nx = 2;\nSystem.out.print(x);\n"
                + "int y = x;\nSystem.out.print(y); for (int i = 0; i < 3; i++) System.out.print(i);\n"
                + "System.out.print(\"end\")");
        assertThat(cells.out).hasToString("122012end");
    }

    @Test
    void nothingRunsIfOneLineDoesNotCompile() throws Throwable {
        cells.run("int x = 1; String kept = \"old\";");
        assertThatThrownBy(() -> cells.run(
                "System.out.print(\"ran\"); x = 2; String kept = \"new\"; int y = 5; int z = nope;"))
                .isInstanceOf(CompileException.class);
        assertThat(cells.out).isEmpty();
        assertThat(cells.run("x + kept")).isEqualTo("1old");
        assertThatThrownBy(() -> cells.run("y")).isInstanceOf(CompileException.class);
    }

    @Test
    void rejectedRedeclarationLeavesTheOldOne() throws Throwable {
        cells.run("int x = 7; record P(int a) {} var p = new P(3); int f() { return 4; }");
        assertThatThrownBy(() -> cells.run("String x = 5;")).isInstanceOf(CompileException.class);
        assertThatThrownBy(() -> cells.run("String x = \"s\"; record P(int a, int b) {} "
                + "String f() { return \"f\"; } nope")).isInstanceOf(CompileException.class);
        assertThat(cells.run("x + f() + new P(1).a()")).isEqualTo(12);
    }

    @Test
    void compileErrorIsPlacedInTheCell() {
        assertThatThrownBy(() -> cells.run("int a = 1;\nint b = a + 1;\na = a + nope;\n"))
                .isInstanceOfSatisfying(CompileException.class, e -> {
                    Problem p = e.problems().get(0);
                    assertThat(e.cell().text().substring(p.start(), p.end())).isEqualTo("nope");
                });
    }

    @Test
    void declarationsMayReferForward() throws Throwable {
        cells.run("int even(int n) { return n == 0 ? 1 : odd(n - 1); }\n"
                + "int odd(int n) { return n == 0 ? 0 : even(n - 1); }");
        assertThat(cells.run("even(10)")).isEqualTo(1);
        cells.run("class A { B b; } class B { A a; int v = 2; }");
        assertThat(cells.run("new B().v")).isEqualTo(2);
        assertThat(cells.run("new A().b == null")).isEqualTo(true);
    }

    @Test
    void sealedTypesInOneCell() throws Throwable {
        assertThat(cells.run("sealed interface S permits C, Q {}\nrecord C(double r) implements S {}\n"
                + "record Q(double a) implements S {}\n"
                + "S s = new Q(3);\ns.toString()")).isEqualTo("Q[a=3.0]");
    }

    @Test
    void privateMembersAndLambdasAcrossSnippets() throws Throwable {
        cells.run("class Acc { private int n; int hidden = 4; void add(int k) { n += k; } "
                + "protected int n() { return n; } Acc() {} }");
        assertThat(cells.run("var a = new Acc(); a.add(a.hidden); "
                + "IntSupplier s = () -> a.n() + 1; s.getAsInt()")).isEqualTo(5);
    }

    @Test
    void textBlocksVarAndPatterns() throws Throwable {
        assertThat(cells.run("var t = \"\"\"\n  a;\n  // b\n  \"\"\";\nt.length()")).isEqualTo(9 - 1);
        assertThat(cells.run("Object o = 5; o instanceof Integer i && i > 3")).isEqualTo(true);
    }

    @Test
    void manyLinesTakeTimeInProportion() throws Throwable {
        String line = "total += 1; // next\n";
        long start = System.nanoTime();
        assertThat(cells.run("int total = 0;\n" + line.repeat(20_000) + "total")).isEqualTo(20_000);
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(60);
    }

    @Test
    void thrownExceptionStopsTheCell() throws Throwable {
        assertThatThrownBy(() -> cells.run("int before = 1;\nif (true) throw new IllegalStateException();\n"
                + "int after = 2;")).isInstanceOf(IllegalStateException.class);
        assertThat(cells.run("before")).isEqualTo(1);
        assertThatThrownBy(() -> cells.run("after")).isInstanceOf(CompileException.class);
    }

    @Test
    void unreachedRedeclarationKeepsTheValue() throws Throwable {
        cells.run("int x = 7; String s = \"kept\";");
        assertThatThrownBy(() -> cells.run("System.out.print(x);\nint[] a = {}; a[0] = 1;\nint x = 9;"))
                .isInstanceOf(ArrayIndexOutOfBoundsException.class);
        assertThat(cells.run("x + s")).isEqualTo("7kept");
    }

    @Test
    void frameIsLocatedInTheCell() {
        assertThatThrownBy(() -> cells.run("int z = 0;\nint f(int a) {\n  return a / z;\n}\n\nf(1);\nf(2)"))
                .isInstanceOfSatisfying(ArithmeticException.class, e -> {
                    StackTraceElement[] frames = e.getStackTrace();
                    assertThat(cells.shell.locate(frames[0]))
                            .hasValue(new CellLine(1, 3, "  return a / z;"));
                    assertThat(cells.shell.locate(frames[1])).hasValue(new CellLine(1, 6, "f(1);"));
                });
    }

    @Test
    void initializerIsLocatedInItsLine() {
        assertThatThrownBy(() -> cells.run("int a = 0;\n\nint b = 1 / a;\nint c = 2;"))
                .isInstanceOfSatisfying(ArithmeticException.class, e ->
                        assertThat(cells.shell.locate(e.getStackTrace()[0]))
                                .hasValue(new CellLine(1, 3, "int b = 1 / a;")));
    }

    @Test
    void unclosedCommentIsAnError() {
        assertThatThrownBy(() -> cells.run("int a = 0;\n/* hello"))
                .isInstanceOf(CompileException.class);
        assertThatThrownBy(() -> cells.run("/* hello")).isInstanceOf(CompileException.class);
    }

    @Test
    void systemExitEndsTheCellOnly() throws Throwable {
        assertThatThrownBy(() -> cells.run("int x = 4; System.exit(3);")).isInstanceOf(CellExit.class);
        assertThatThrownBy(() -> cells.run("Runtime.getRuntime().halt(3);"))
                .isInstanceOf(CellExit.class);
        assertThatThrownBy(() -> cells.run("IntConsumer c = System::exit; c.accept(1);"))
                .isInstanceOf(CellExit.class);
        assertThat(cells.run("x")).isEqualTo(4);
    }

    @Test
    void childOutputReachesTheCell() throws Throwable {
        cells.run("new ProcessBuilder(\"sh\", \"-c\", \"echo out; echo err >&2\").inheritIO().start()"
                + ".waitFor();");
        assertThat(cells.out).hasToString("out\n");
        assertThat(cells.err).hasToString("err\n");
    }

    @Test
    void resetForgetsDeclarations() throws Throwable {
        cells.run("int x = 1;");
        cells.shell.reset();
        assertThatThrownBy(() -> cells.run("x")).isInstanceOf(CompileException.class);
        assertThat(cells.run("new ArrayList<Integer>().size()")).isEqualTo(0);
    }
}
