package org.deepecon.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;

import org.deepecon.kernel.display.MimeBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Values of types that a cell declared: JShell's wrapper classes must not be seen. */
class CellTypesTest {
    private final MiniSession session = new MiniSession();

    @AfterEach
    void close() {
        session.close();
    }

    private MimeBundle show(String declarations, String expression) throws Exception {
        session.run(declarations);
        session.run("display(" + expression + ");");
        return session.output.shown().get(session.output.shown().size() - 1);
    }

    @Test
    void objectsWithoutTextShowTheirFields() throws Exception {
        String shown = show("""
                class Animal { private int age = 3; static int count; }
                class Dog extends Animal { String name = "Rex"; int[] bites = {1, 2}; }
                """, "new Dog()").plainText();
        assertThat(shown).isEqualTo("Dog{age=3, name=Rex, bites=[1, 2]}");
        assertThat(show("class Empty { }", "new Empty()").plainText())
                .matches("Empty@[0-9a-f]+");
    }

    @Test
    void objectsThatHoldEachOtherEnd() throws Exception {
        String shown = show("class Node { Node next = this; List<Node> all = List.of(this); }",
                "new Node()").plainText();
        assertThat(shown).matches("Node\\{next=Node@[0-9a-f]+, all=\\[Node@[0-9a-f]+]}");
    }

    @Test
    void recordsInAListBecomeATable() throws Exception {
        MimeBundle bundle = show("record P(String name, double[] xs) { }",
                "List.of(new P(\"a\", new double[] {1, 2}))");
        assertThat(bundle.plainText()).isEqualTo("[P[name=a, xs=[1.0, 2.0]]]");
        assertThat(bundle.data().get("text/html").toString()).contains(">xs</th>", "[1.0, 2.0]");
    }

    @Test
    void classesLambdasEnumsAndExceptionsHaveShortNames() throws Exception {
        assertThat(show("enum E { A; class In { } }", "E.class").plainText()).isEqualTo("enum E");
        assertThat(show("interface F { int f(int x); } F twice = x -> 2 * x;", "twice").plainText())
                .isEqualTo("F (lambda)");
        assertThat(show("class Oops extends Exception { Oops() { super(\"no\"); } }",
                "new Oops()").plainText()).isEqualTo("Oops: no");
    }
}
