package org.deepecon.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Row 19 of the bar, as the student sees it: what is kept, and which notice names what is not. */
class RedefinitionNoticeTest {
    private final LiveNotebook notebook = new LiveNotebook();

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void newFieldNamesTypeAndVariables() {
        notebook.text("class Account { int n = 5; }\nAccount mine = new Account(); int other = 3;");
        notebook.text("class Account { int n = 5; int m = 6; }");
        assertThat(notebook.out()).contains("Account", "mine").doesNotContain("other");
        assertThat(notebook.text("mine == null && other == 3")).isEqualTo("true");
    }

    @Test
    void newBodyKeepsObjectsSilently() {
        notebook.text("class Account { int n = 5; int twice() { return n + n; } }\n"
                + "Account mine = new Account(); mine.n = 7;");
        notebook.text("class Account { int n = 5; int twice() { return 2 * n; } }");
        assertThat(notebook.out()).isEmpty();
        assertThat(notebook.text("mine.twice()")).isEqualTo("14");
    }

    @Test
    void elementsOfAnEarlierDefinitionAreExplained() {
        notebook.text("record Item(String name) {}\nvar items = List.of(new Item(\"a\"));");
        notebook.text("record Item(String name, double price) {}");
        assertThat(notebook.trace("items.get(0).name()"))
                .contains("earlier definition of `Item`", "run the cell");
        assertThat(notebook.text("new Item(\"b\", 2).price()")).isEqualTo("2.0");
    }

    @Test
    void changedTypeOfAVariableNeedsNoNotice() {
        notebook.text("int value = 1;");
        notebook.text("String value = \"one\";");
        assertThat(notebook.text("value")).isEqualTo("one");
        assertThat(notebook.out()).isEmpty();
    }

    @Test
    void callersMeetTheNewMethod() {
        notebook.text("double rate() { return 0.1; }\ndouble tax(double x) { return rate() * x; }");
        notebook.text("double rate() { return 0.5; }");
        assertThat(notebook.text("tax(10)")).isEqualTo("5.0");
    }

    @Test
    void changedReturnTypeReachesCallersThatStillCompile() {
        notebook.text("int rate() { return 2; }\ndouble tax(double x) { return rate() * x; }");
        notebook.text("double rate() { return 0.5; }");
        assertThat(notebook.text("tax(10)")).isEqualTo("5.0");
    }

    @Test
    void methodThatLostWhatItCallsSaysSo() {
        notebook.text("int f(int x) { return x; }\nint g() { return f(1); }");
        notebook.text("int f(String s) { return 0; }");
        assertThat(notebook.text("f(\"\")")).isEqualTo("0");
        assertThat(notebook.text("g()")).isEqualTo("1"); // f(int) is another method and stays
    }

    @Test
    void subclassFollowsItsParent() {
        notebook.text("class Base { int v() { return 1; } }\nclass Sub extends Base {}\n"
                + "Sub sub = new Sub();");
        notebook.text("class Base { int v() { return 2; } }");
        assertThat(notebook.text("sub.v()")).isEqualTo("2");
    }

    @Test
    void enumGainsAConstant() {
        notebook.text("enum Level { LOW, HIGH }\nLevel level = Level.LOW;");
        notebook.text("enum Level { LOW, MIDDLE, HIGH }");
        assertThat(notebook.out()).contains("level");
        assertThat(notebook.text("Level.values().length")).isEqualTo("3");
    }

    @Test
    void failedRedefinitionLeavesAllAsItWas() {
        notebook.text("class Account { int n = 5; }\nAccount mine = new Account();");
        notebook.error("class Account { int n = 6; }\nmine.nope();");
        assertThat(notebook.text("mine.n")).isEqualTo("5");
        assertThat(notebook.out()).isEmpty();
    }

    @Test
    void interfaceGainsADefaultMethod() {
        notebook.text("interface Shape { double area(); }\nShape unit = () -> 1;");
        notebook.text("interface Shape { double area(); default double half() { return area() / 2; } }");
        assertThat(notebook.out()).contains("unit");
        notebook.text("unit = () -> 3;");
        assertThat(notebook.text("unit.half()")).isEqualTo("1.5");
    }

    @Test
    void sameCellTwiceChangesNothing() {
        String cell = "record Item(int n) {}\nint f(int k) { return k + 1; }\nvar item = new Item(f(1));";
        notebook.text(cell);
        notebook.text("var kept = item;");
        notebook.text(cell);
        assertThat(notebook.text("kept.n() == item.n()")).isEqualTo("true");
        assertThat(notebook.out()).isEmpty();
    }
}
