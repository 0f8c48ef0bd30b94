package org.deepecon.kernel.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code run --check --jobs} as a process of its own, on notebooks that are broken in every way. */
@Timeout(180)
class RunCheckTest {
    @TempDir
    static Path folder;

    private record Result(int code, String out, String err) {
    }

    private static Result run(String... args) throws Exception {
        List<String> words = new ArrayList<>(Programs.command(RunCommandTest.Program.class));
        words.addAll(List.of(args));
        Process process = new ProcessBuilder(words).directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile()).start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), Files.readString(folder.resolve("out")),
                Files.readString(folder.resolve("err")));
    }

    /** One notebook whose outputs are stored, and copies of it with one thing changed. */
    @BeforeAll
    static void store() throws Exception {
        Path good = folder.resolve("good.ipynb");
        Files.writeString(good, Notebooks.of("double x = 1.5;",
                "System.out.println(\"x is \" + x);", "x * 2",
                "display(html(\"<b>1</b>\"));", "System.nanoTime() > 0 ? \"5 ms\" : \"\"").text());
        assertThat(run("good.ipynb", "--in-place").code()).isZero();
        change("error", 2, "1 / 0");
        change("stderr", 0, "double x = 1.5; System.err.println(\"oh\");");
        change("missing", 3, "int silent = 1;");
        change("number", 0, "double x = 1.6;");
        change("words", 1, "System.out.println(\"y is \" + x);");
    }

    private static void change(String name, int cell, String source) throws Exception {
        NotebookFile notebook = NotebookFile.read(folder.resolve("good.ipynb"));
        notebook.cells().get(cell).source(source);
        notebook.write(folder.resolve(name + ".ipynb"));
    }

    @Test
    void everyKindOfBreakIsFoundAndTheSourcesStay() throws Exception {
        String before = Files.readString(folder.resolve("number.ipynb"));
        Result result = run("good.ipynb", "error.ipynb", "stderr.ipynb", "missing.ipynb",
                "number.ipynb", "words.ipynb", "--check", "--jobs", "2", "--times", "times.tsv");
        assertThat(result.code()).as(result.out() + result.err()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).containsPattern("ok +good.ipynb").contains(
                "error.ipynb, cell [3] (number 3 in the notebook)", "ArithmeticException",
                "stderr.ipynb, cell [1] (number 1 in the notebook):"
                        + " the cell writes to standard error\n  got       oh\n",
                "missing.ipynb, cell [4] (number 4 in the notebook): an output is missing",
                "number.ipynb, cell [2] (number 2 in the notebook):"
                        + " a number is outside its band (1 %)\n"
                        + "  expected  x is 1.5\n  got       x is 1.6\n",
                "words.ipynb, cell [2] (number 2 in the notebook): the text is another",
                "\n5 of 6 notebooks failed (");
        assertThat(Files.readString(folder.resolve("number.ipynb"))).isEqualTo(before);
        assertThat(Files.readString(folder.resolve("times.tsv")).lines()).hasSize(6)
                .allMatch(line -> line.matches("\\d+\\.\\d+\t\\w+\\.ipynb"));
    }

    @Test
    void quietSaysOnlyTheLastLineWhereAllIsWell() throws Exception {
        Result result = run("good.ipynb", "--check", "--jobs", "1", "--quiet");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .matches("1 notebook ran, outputs as stored \\(\\d+ s\\)\n");
        assertThat(run("good.ipynb", "--check", "--in-place").err()).contains("use one");
        assertThat(run("good.ipynb", "--jobs", "0").err()).contains("expected a number from 1");
    }
}
