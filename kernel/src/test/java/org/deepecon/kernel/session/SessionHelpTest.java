package org.deepecon.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Row 20 of the bar, through a session whose cells were really run. The bar is the caret. */
class SessionHelpTest {
    private static LiveNotebook notebook;

    @BeforeAll
    static void runCells() {
        notebook = new LiveNotebook();
        notebook.text("/** A point.\n * @param x across */\nrecord Point(double x, double y) {\n"
                + "  /** Its length. */\n  double norm() { return Math.hypot(x, y); }\n}");
        notebook.text("/** Doubles. */\ndouble twice(double d) { return 2 * d; }");
        notebook.text("class Box { /** How full. */ int fill = 3; Box(int fill) { this.fill = fill; } }");
        notebook.text("var names = new ArrayList<String>(List.of(\"a\"));\nvar p = new Point(3, 4);");
        notebook.text("var box = new Box(1);");
    }

    @AfterAll
    static void close() {
        notebook.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "List|                  ~ interface List<E>",
        "Math.PI|               ~ 3.14159",
        "names|                 ~ ArrayList<String> names",
        "names.ad|d(\"b\")      ~ ArrayList.add(",
        "Math.max|              ~ Math.max(",
        "Math.max(1, 2|         ~ Math.max(int",
        "twice|                 ~ Doubles.",
        "twice(|                ~ double twice(double d)",
        "new Point(|            ~ Point(double x, double y)",
        "p.norm()|              ~ Its length.",
        "box.fi|ll              ~ How full.",
        "Point|                 ~ A point.",
        "p|                     ~ Point[x=3.0, y=4.0]",
        "names.stream().map(s -> s.len|gth()) ~ String.length()",
    })
    void isFound(String code, String expected) {
        int caret = code.indexOf('|');
        String cell = code.substring(0, caret) + code.substring(caret + 1);
        assertThat(notebook.session().inspect(cell, caret, 0)).as(code).isPresent()
                .hasValueSatisfying(b -> assertThat(b.plainText()).contains(expected));
    }

    @ParameterizedTest
    @CsvSource({"p.no, norm", "names.add, add", "twi, twice", "box.f, fill", "new Poi, Point",
        "System.out.pri, println", "import java.util.conc, concurrent", "%ti, time",
        "Math.ab, abs", "List.o, of"})
    void isProposed(String code, String expected) {
        var items = notebook.session().complete(code, code.length()).items();
        assertThat(items).extracting("text").anySatisfy(
                t -> assertThat(t.toString()).contains(expected));
    }

    @Test
    void seesWhatACellRedefined() {
        notebook.text("int grows = 1;");
        notebook.text("String grows = \"now text\";");
        assertThat(notebook.session().inspect("grows", 5, 0).orElseThrow().plainText())
                .contains("String grows", "now text");
    }
}
