package org.deepecon.kernel.repl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Row 19 of the bar: what a redefinition keeps. */
class RedefinitionTest {
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
    void methodBodyKeepsVariablesThatUsedIt() throws Throwable {
        cells.run("int f() { return 1; }");
        cells.run("var v = f();");
        cells.run("int f() { return 2; }");
        assertThat(cells.run("v")).isEqualTo(1);
        assertThat(cells.run("f()")).isEqualTo(2);
    }

    @Test
    void methodSignatureKeepsVariablesThatUsedIt() throws Throwable {
        cells.run("int f() { return 1; } var v = f(); var list = new ArrayList<>(List.of(f()));");
        cells.run("String f() { return \"two\"; }");
        assertThat(cells.run("f()")).isEqualTo("two");
        assertThat(cells.run("list.size()")).isEqualTo(1);
    }

    @Test
    void methodBodyChangesForItsCallers() throws Throwable {
        cells.run("int f() { return 1; } int g() { return 10 * f(); }");
        cells.run("int f() { return 2; }");
        assertThat(cells.run("g()")).isEqualTo(20);
    }

    @Test
    void classBodyKeepsObjects() throws Throwable {
        cells.run("class A { int n = 5; int twice() { return n + n; } } A a = new A(); a.n = 7;");
        cells.run("class A { int n = 5; int twice() { return 100 * n; } }");
        assertThat(cells.run("a.twice()")).isEqualTo(700);
        assertThat(cells.lost).isEmpty();
    }

    @Test
    void newFieldNamesTheLostVariables() throws Throwable {
        cells.run("class A { int n = 5; } A a = new A(); int other = 3;");
        cells.run("class A { int n = 5; int m = 6; }");
        assertThat(cells.lost).containsExactly("a");
        assertThat(cells.run("a == null && other == 3")).isEqualTo(true);
    }

    @Test
    void sameCellSeesEachDefinitionInItsTurn() throws Throwable {
        cells.run("int f() { return 1; }\nSystem.out.print(f());\nint f() { return 2; }\n"
                + "System.out.print(f());");
        assertThat(cells.out).hasToString("12");
    }

    @Test
    void sameCellSeesEachValueInItsTurn() throws Throwable {
        cells.run("int x = 1;\nSystem.out.print(x);\nint x = 2;\nSystem.out.print(x);\n"
                + "String x = \"three\";\nSystem.out.print(x);");
        assertThat(cells.out).hasToString("12three");
    }

    @Test
    void earlierCallerInTheCellSeesTheOldBody() throws Throwable {
        cells.run("int f() { return 1; } int g() { return f(); }");
        cells.run("System.out.print(g());\nint f() { return 2; }\nSystem.out.print(g());");
        assertThat(cells.out).hasToString("12");
    }

    @Test
    void cellCanBeRunAgain() throws Throwable {
        String cell = "double rate = 0.1;\nint n = 3;\nvar xs = new double[n];\n"
                + "double f(double x) { return rate * x; }\nfor (int i = 0; i < n; i++) xs[i] = f(i);\n"
                + "xs[2]";
        for (int i = 0; i < 5; i++) {
            assertThat(cells.run(cell)).isEqualTo(0.2);
        }
    }

    @Test
    void lambdaVariableSurvivesRedefinitionOfWhatItCalls() throws Throwable {
        cells.run("int f(int x) { return x; } IntUnaryOperator op = x -> f(x) + 1;");
        cells.run("int f(int x) { return 10 * x; }");
        assertThat(cells.run("op.applyAsInt(2)")).isEqualTo(21);
    }
}
