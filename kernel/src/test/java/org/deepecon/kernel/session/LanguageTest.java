package org.deepecon.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Java offers, written as cells: the value of the last expression is the expectation. */
class LanguageTest {
    private static final LiveNotebook NOTEBOOK = new LiveNotebook();

    @AfterAll
    static void close() {
        NOTEBOOK.close();
    }

    static Stream<Arguments> cells() {
        return Stream.of(
            cell("int noSemicolon = 3", "noSemicolon + 1", "4"),
            cell("var block = \"\"\"\n    a \"quoted\"\n      b\n    \"\"\"", "block.length()", "15"),
            cell("record Pair<A, B>(A a, B b) {\n  public Pair { if (a == null) throw new Error(); }\n"
                    + "  static <T> Pair<T, T> twice(T t) { return new Pair<>(t, t); }\n}",
                    "Pair.twice(3)", "Pair[a=3, b=3]"),
            cell("sealed interface Shape permits Disc, Box {}\nrecord Disc(double r) implements Shape {}\n"
                    + "record Box(double a) implements Shape {}", "new Box(2) instanceof Shape", "true"),
            cell("class Hen { Egg lay() { return new Egg(); } }\n"
                    + "class Egg { Hen hatch() { return new Hen(); } }",
                    "new Hen().lay().hatch() != null", "true"),
            cell("int pings(int n) { return n == 0 ? 0 : 1 + pongs(n - 1); }\n"
                    + "int pongs(int n) { return n == 0 ? 0 : 1 + pings(n - 1); }", "pings(7)", "7"),
            cell("var counter = new Object() { int n = 0; int next() { return ++n; } };\ncounter.next();",
                    "counter.next() + counter.n", "4"),
            cell("<T extends Comparable<T>> T most(List<? extends T> ts) {\n  T best = ts.get(0);\n"
                    + "  for (T t : ts) if (t.compareTo(best) > 0) best = t;\n  return best;\n}",
                    "most(List.of(2, 9, 4))", "9"),
            cell("enum Op implements IntBinaryOperator {\n"
                    + "  PLUS { public int applyAsInt(int a, int b) { return a + b; } },\n"
                    + "  TIMES { public int applyAsInt(int a, int b) { return a * b; } };\n}",
                    "Op.valueOf(\"TIMES\").applyAsInt(6, 7)", "42"),
            cell("interface Named { String name(); default String hi() { return \"hi \" + name(); } }",
                    "((Named) () -> \"Ada\").hi()", "hi Ada"),
            cell("class Outer { static class In { int v = 5; } class Inner { int w = 6; } }",
                    "new Outer.In().v + new Outer().new Inner().w", "11"),
            cell("int base = 10;\nIntUnaryOperator plus = k -> k + base;\nbase = 20;",
                    "plus.applyAsInt(1)", "21"),
            cell("int sum(int... ks) { return IntStream.of(ks).sum(); }", "sum() + sum(1) + sum(1, 2)",
                    "4"),
            cell("String read(boolean bad) throws java.io.IOException {\n"
                    + "  if (bad) throw new java.io.IOException(\"disk\");\n  return \"ok\";\n}",
                    "read(false)", "ok"),
            cell("int found = 0;\nouter:\nfor (int i = 0; i < 9; i++) {\n"
                    + "  for (int j = 0; j < 9; j++) {\n    if (i * j == 42) { found = i; break outer; }\n"
                    + "    if (j > i) continue outer;\n  }\n}", "found", "6"),
            cell("var odd = Stream.iterate(1, k -> k + 2).limit(4).map(k -> k * k)\n"
                    + "    .collect(Collectors.partitioningBy(k -> k > 9));", "odd.get(true)", "[25, 49]"),
            cell("double norm(double... xs) {\n  record Sum(double total, int n) {\n"
                    + "    double mean() { return total / n; }\n  }\n"
                    + "  return new Sum(DoubleStream.of(xs).sum(), xs.length).mean();\n}",
                    "norm(1, 2, 6)", "3.0"),
            cell("String size(int k) {\n  return switch (k) {\n    case 0, 1 -> \"few\";\n"
                    + "    default -> { int d = k / 10; yield d > 0 ? \"many\" : \"some\"; }\n  };\n}",
                    "size(1) + size(5) + size(50)", "fewsomemany"),
            cell("Object any = 7;\nboolean big = any instanceof Integer i && i > 5;", "big", "true"),
            cell("abstract class Animal { abstract String cry(); }\nvar cow = new Animal() {\n"
                    + "  @Override String cry() { return \"moo\"; }\n};", "cow.cry()", "moo"),
            cell("int[][] grid = {{1, 2}, {3, 4}}, more[] = {grid};", "more[0][1][0]", "3"),
            cell("final int LIMIT = 3;\nstatic int used() { return LIMIT; }", "used()", "3"),
            cell("@FunctionalInterface interface Tri<A, R> { R of(A a, A b, A c); }\n"
                    + "Tri<Integer, Integer> add = (a, b, c) -> a + b + c;", "add.of(1, 2, 3)", "6"),
            cell("@interface Tag { String value() default \"t\"; }\n@Tag class Tagged {}",
                    "new Tagged().getClass().getSimpleName()", "Tagged"),
            cell("class Closing implements AutoCloseable {\n  static int closed;\n"
                    + "  public void close() { closed++; }\n}\nClosing.closed = 0;\n"
                    + "try (var a = new Closing(); var b = new Closing()) { }", "Closing.closed", "2"));
    }

    private static Arguments cell(String first, String then, String value) {
        return Arguments.of(first, then, value);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void works(String first, String then, String value) {
        NOTEBOOK.text(first);
        assertThat(NOTEBOOK.text(then)).isEqualTo(value);
        NOTEBOOK.text(first); // a cell can be run again
        assertThat(NOTEBOOK.text(first + "\n;\n" + then)).isEqualTo(value);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void patternSwitches() {
        NOTEBOOK.text("sealed interface Tree permits Leaf, Fork {}\nrecord Leaf(int v) implements Tree {}\n"
                + "record Fork(Tree l, Tree r) implements Tree {}\n"
                + "int total(Tree t) {\n  return switch (t) {\n    case Leaf(int v) when v < 0 -> 0;\n"
                + "    case Leaf l -> l.v();\n    case Fork(Tree l, Tree r) -> total(l) + total(r);\n  };\n}");
        assertThat(NOTEBOOK.text("total(new Fork(new Leaf(3), new Fork(new Leaf(-9), new Leaf(4))))"))
                .isEqualTo("7");
    }

    @Test
    void checkedExceptionNeedsNoTryAtTheTopLevel() {
        NOTEBOOK.text("void risky() throws Exception { throw new java.io.IOException(\"disk\"); }");
        assertThat(NOTEBOOK.trace("int before = 1;\nrisky();"))
                .contains("IOException: disk", "line 2", "risky();");
        assertThat(NOTEBOOK.text("before")).isEqualTo("1");
    }

    @Test
    void forwardReferencesOverSeveralCells() {
        NOTEBOOK.out();
        NOTEBOOK.text("class Walker { Road road; int go() { return new Road().miles(); } }");
        assertThat(NOTEBOOK.out()).contains("Walker", "Road");
        assertThat(NOTEBOOK.error("new Walker().go()").name()).isNotBlank();
        NOTEBOOK.text("class Road { int miles() { return 12; } }");
        assertThat(NOTEBOOK.text("new Walker().go()")).isEqualTo("12");
    }

    @Test
    void mainIsNotRunButHintedAt() {
        NOTEBOOK.out();
        NOTEBOOK.text("void main() { System.out.print(\"ran\"); }");
        assertThat(NOTEBOOK.out()).contains("main is defined but not run", "main();");
        NOTEBOOK.text("main();");
        assertThat(NOTEBOOK.out()).isEqualTo("ran");
    }
}
