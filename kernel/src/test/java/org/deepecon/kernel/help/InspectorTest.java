package org.deepecon.kernel.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.help.doc.SourceArchives;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectorTest {
    private static TestShell shell;
    private static Inspector inspector;

    @BeforeAll
    static void startSession() {
        shell = TestShell.started()
                .run("var xs = new ArrayList<String>();")
                .run("/** Adds <b>two</b> numbers.\n * @param a one\n * @return the sum */\n"
                        + "int add(int a, int b) { return a + b; }")
                .run("/** A point.\n * @param x across */\nrecord Point(double x, double y) {\n"
                        + "  // how long it is\n  double norm() { return 1; }\n}")
                .run("enum Color { /** Like blood. */ RED, BLUE }")
                .run("import static java.lang.Math.*;")
                .run("// where all begins\nvar origin = new Point(0, 0);");
        shell.values.put("xs", List.of("a", "b"));
        inspector = new Inspector(shell, () -> Map.of("maven", "g:a:v … adds libraries"));
    }

    @AfterAll
    static void endSession() {
        shell.close();
    }

    /** The bar is the caret; the first line of the answer begins so. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "List| ~ interface List<E> extends",
        "Math.PI| ~ static final double Math.PI = 3.141592653589793",
        "xs| ~ ArrayList<String> xs",
        "x|s.size() ~ ArrayList<String> xs",
        "Math.max| ~ static int Math.max(int",
        "Math.ma|x(1.0, 2.0) ~ static double Math.max(double",
        "Math.max(| ~ static int Math.max(int",
        "Math.max(1, |2) ~ static int Math.max(int",
        "Math.max(1, 2)| ~ static int Math.max(int",
        "add| ~ int add(int a, int b)",
        "add(| ~ int add(int a, int b)",
        "sqrt| ~ static double Math.sqrt(double",
        "new ArrayList<>(| ~ new ArrayList<E>(",
        "new Point(| ~ new Point(double x, double y)",
        "Point| ~ record Point(double x, double y)",
        "origin.norm|() ~ double Point.norm()",
        "origin.x|() ~ double Point.x()",
        "Color.RED| ~ enum constant Color.RED",
        "import java.util.Li|st; ~ interface List<E> extends",
        "java.uti|l.List<String> z; ~ package java.util",
        "xs.stream().map(s -> s.trim|()) ~ String String.trim()",
        "Function<Integer, String> f = String::val|ueOf; ~ static String String.valueOf(",
        "int k = 5; k| ~ int k",
        "int twice(int n) { return n|; } ~ int n",
        "Map.Ent|ry<String, String> e ~ interface Map.Entry<K, V>",
        "retu|rn ~ return",
        "%mav|en a:b:1 ~ %maven g:a:v … adds libraries",
    })
    void firstLine(String code, String line) {
        assertThat(text(code)).as(code).isPresent();
        assertThat(text(code).get()).as(code).startsWith(line);
    }

    @Test
    void unknownNamesAreNotFound() {
        assertThat(text("nope|")).isEmpty();
        assertThat(text("origin.nope|")).isEmpty();
        assertThat(text("|")).isEmpty();
    }

    @Test
    void variablesShowTheirValueAndTheCommentAbove() {
        assertThat(text("xs|").get()).contains("Value: [a, b]");
        assertThat(text("origin|").get()).contains("where all begins");
    }

    @Test
    void endlessToStringIsNotWaitedFor() {
        var stop = new java.util.concurrent.atomic.AtomicBoolean();
        shell.values.put("origin", new Object() {
            @Override
            public String toString() {
                while (!stop.get()) {
                    Thread.onSpinWait();
                }
                return "late";
            }
        });
        assertThat(text("origin|").get()).contains("did not answer in time");
        stop.set(true);
    }

    @Test
    void longValuesAreCut() {
        shell.values.put("xs", IntStream.range(0, 1_000_000).boxed().toList());
        assertThat(text("xs|").get()).contains("1000000 elements: [0, 1, 2").hasSizeLessThan(400);
        shell.values.put("xs", List.of("a", "b"));
    }

    @Test
    void ownCommentsAreShown() {
        assertThat(bundle("add(1, 2)|").get().data().get(MimeBundle.MARKDOWN).toString())
                .isEqualTo("```java\nint add(int a, int b)\n```\n\nAdds **two** numbers.\n\n"
                        + "**Parameters**\n\n- `a` – one\n\n**Returns** the sum");
        assertThat(text("origin.norm|()").get()).contains("how long it is");
        assertThat(text("Color.RED|").get()).contains("Like blood.");
        assertThat(text("/** Twice. */ int dbl(int n) { return 2 * n; }\ndbl|(3)").get())
                .contains("Twice.");
    }

    @Test
    void documentationOfTheJdkOrTheReasonWhyNot() {
        String expected = SourceArchives.ofJdk().isPresent() ? "Returns the greater of two"
                : "No documentation: JDK sources are not installed";
        assertThat(text("Math.max(1, 2)|").get()).contains(expected);
        assertThat(text("new HashMap<String, String>().put|(\"\", \"\")").get())
                .startsWith("V HashMap.put(K").containsPattern("Associates|JDK sources");
    }

    @Test
    void inheritedDocumentation() {
        if (SourceArchives.ofJdk().isPresent()) {
            assertThat(text("new ArrayDeque<String>().toString|()").get())
                    .contains("Returns a string representation of this collection");
        }
    }

    @Test
    void documentationOfAJarWithSources(@TempDir Path folder) throws Exception {
        Path source = folder.resolve("src/demo/Layer.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "package demo;\n/** A layer. */\npublic class Layer {\n"
                + "  /** Units of {@code f(x)}.\n   * @param units how many\n   */\n"
                + "  public Layer units(int units) { return this; }\n}\n");
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d",
                folder.resolve("classes").toString(), source.toString());
        Path jar = jar(folder.resolve("demo.jar"), folder.resolve("classes"), "demo/Layer.class");
        try (var session = TestShell.started().add(jar)) {
            var help = new Inspector(session);
            String code = "new demo.Layer().units(3)";
            assertThat(help.inspect(code, code.length(), 0).get().plainText())
                    .contains("No documentation: no sources beside demo.jar.");
            jar(folder.resolve("demo-sources.jar"), folder.resolve("src"), "demo/Layer.java");
            assertThat(help.inspect(code, code.length(), 0).get().plainText())
                    .contains("Layer Layer.units(int units)", "Units of f(x).",
                            "- units – how many");
        }
    }

    private static Path jar(Path jar, Path folder, String entry) throws Exception {
        try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new java.util.zip.ZipEntry(entry));
            Files.copy(folder.resolve(entry), out);
        }
        return jar;
    }

    private static Optional<String> text(String code) {
        return bundle(code).map(MimeBundle::plainText);
    }

    private static Optional<MimeBundle> bundle(String code) {
        int caret = code.indexOf('|');
        return inspector.inspect(code.substring(0, caret) + code.substring(caret + 1), caret, 0);
    }
}
