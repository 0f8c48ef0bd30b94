package org.deepecon.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deepecon.kernel.magic.maven.FileRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltInMagicsTest {
    @TempDir
    private Path temp;
    private final MiniSession session = new MiniSession();

    @AfterEach
    void close() {
        session.close();
    }

    private Path jar(String name) throws Exception {
        return new FileRepository(temp.resolve("lib")).addJar("t", name, "1", "").root()
                .resolve("t/" + name + "/1/" + name + "-1.jar");
    }

    @Test
    void jarsTakesGlobsAndFoldersAndGivesTheirPaths() throws Exception {
        Path a = jar("a");
        Path b = jar("b");
        String pattern = temp.resolve("lib") + "/**.jar";
        assertThat(session.run("List<String> added = %jars " + pattern + "\nadded.size()"))
                .isEqualTo("2");
        assertThat(session.classpath()).containsExactly(a, b);
        assertThat(session.run("%jars " + a.getParent())).isNull();
        assertThat(session.run("var more = %jars " + b + ";\nmore.get(0).endsWith(\"b-1.jar\")"))
                .isEqualTo("true");
        assertThatThrownBy(() -> session.run("%jars " + temp + "/no*.jar"))
                .isInstanceOf(MagicException.class).hasMessageContaining("Nothing matches");
        assertThatThrownBy(() -> session.run("%jars " + temp))
                .hasMessageContaining("There is no jar in the folder");
    }

    @Test
    void classpathTakesFoldersAndShowsThem() throws Exception {
        Path classes = Files.createDirectory(temp.resolve("my classes"));
        session.run("%classpath \"" + classes + "\"");
        assertThat(session.classpath()).containsExactly(classes);
        session.run("%classpath");
        assertThat(session.output.out()).isEqualTo(classes + "\n");
    }

    @Test
    void writefileWritesOverwritesAndAppends() throws Exception {
        Path file = temp.resolve("a b.txt");
        session.run("%%writefile '" + file + "'\none\n%two");
        assertThat(file).hasContent("one\n%two\n");
        session.run("%%writefile -a '" + file + "'\nthree\n");
        assertThat(Files.readString(file)).isEqualTo("one\n%two\nthree\n");
        session.run("%%writefile '" + file + "'\nnew");
        assertThat(Files.readString(file)).isEqualTo("new\n");
        assertThat(session.output.out()).contains("Writing ", "Appending to ", "Overwriting ");
        assertThatThrownBy(() -> session.run("%%writefile " + temp + "/x/y.txt\nz"))
                .hasMessageContaining("the folder " + temp + "/x does not exist");
    }

    @Test
    void loadRunsSourceFilesAndNotebooks() throws Exception {
        Files.writeString(temp.resolve("Tool.java"),
                "package a.b;\npublic class Tool { static int twice(int x) { return 2 * x; } }");
        session.run("%load " + temp + "/Tool.java");
        assertThat(session.run("Tool.twice(21)")).isEqualTo("42");
        Files.writeString(temp.resolve("nb.ipynb"), """
                {"cells": [{"cell_type": "markdown", "source": "int no;"},
                 {"cell_type": "code", "source": ["int p = 5;\\n", "int q = p + 1;"]},
                 {"cell_type": "code", "source": "%who"}], "nbformat": 4}""");
        session.run("%load " + temp + "/nb");
        assertThat(session.run("q")).isEqualTo("6");
        assertThat(session.output.out()).contains("p  q");
        assertThatThrownBy(() -> session.run("%load nothing"))
                .hasMessageContaining("There is no file");
    }

    @Test
    void loadNamesTheFailingCellAndNoticesCircles() throws Exception {
        Path file = temp.resolve("bad.ipynb");
        Files.writeString(file, """
                {"cells": [{"cell_type": "code", "source": "int ok = 1;"},
                 {"cell_type": "code", "source": "int bad = ok.foo();"}]}""");
        assertThatThrownBy(() -> session.run("%load " + file)).hasMessageContaining("rejected");
        assertThat(session.output.err()).contains("Code cell 2 of bad.ipynb failed");
        Path circle = Files.writeString(temp.resolve("c.jsh"), "%load " + temp + "/c.jsh");
        assertThatThrownBy(() -> session.run("%load " + circle))
                .hasMessageContaining("loads itself");
    }

    @Test
    void timeShowsTheResultAndTheTime() throws Exception {
        assertThat(session.run("%time 6 * 7")).isEqualTo("42");
        assertThat(session.output.out())
                .matches("Wall time: [\\d.]+ \\S+, CPU time: [\\d.]+ \\S+,"
                        + " allocated: [\\d.]+ \\S+\n");
        assertThat(session.run("%%time\nThread.sleep(50);\nint k = 3;\nk + 1")).isEqualTo("4");
        assertThat(session.run("k")).isEqualTo("3");
        assertThatThrownBy(() -> session.run("%time")).isInstanceOf(MagicException.class);
    }

    @Test
    void timeitLeavesTheCompilerOut() throws Exception {
        assertThat((String) session.run("%timeit Math.sqrt(2)"))
                .matches("\"[\\d.]+ ns per run \\(median of 7 samples of \\d+ runs; .*\\)\"");
        assertThat((String) session.run("%timeit int s = 0; for (int i = 0; i < 9; i++) s += i;"))
                .contains("per run");
        assertThat((String) session.run("%timeit int s = 0;")).contains("per run");
    }

    @Test
    void envShowsAndSets() throws Exception {
        session.run("%env COURSE=\"deep econ\"");
        assertThat(session.run("%env COURSE")).isEqualTo("deep econ");
        session.run("%%bash\necho \"<$COURSE>\"");
        assertThat(session.output.out()).endsWith("<deep econ>\n");
        assertThat(session.run("%env").toString()).contains("PATH=", "COURSE=deep econ");
        assertThatThrownBy(() -> session.run("%env NO_SUCH_NAME"))
                .hasMessageContaining("NO_SUCH_NAME");
    }

    @Test
    void contentMagicsDisplayTheirCell() throws Exception {
        session.run("%%html\n<b>x</b>");
        session.run("%%markdown\n# Title\n%not a magic");
        session.run("%%latex\n$x$");
        session.run("%%svg\n<svg/>");
        assertThat(session.output.shown())
                .extracting(each -> each.data().keySet().iterator().next())
                .containsExactly("text/html", "text/markdown", "text/latex", "image/svg+xml");
        assertThat(session.output.shown().get(1).data())
                .containsEntry("text/markdown", "# Title\n%not a magic");
    }

    @Test
    void whoWhosAndReset() throws Exception {
        session.run("int a = 1; String text = \"x\".repeat(500);");
        session.run("%who");
        assertThat(session.output.out()).isEqualTo("a  text\n");
        session.run("%whos");
        assertThat(session.output.out()).contains("Name  Type    Value", "a     int     1")
                .contains("more characters]");
        session.run("%reset");
        assertThat(session.reset).isTrue();
        assertThat(session.output.out()).contains("Forgot 2 variables");
        session.run("%whos");
        assertThat(session.output.out()).endsWith("There are no variables.\n");
    }

    @Test
    void pwdIsWhereRelativePathsStart() throws Exception {
        assertThat(session.run("%pwd")).isEqualTo(Path.of("").toAbsolutePath().toString());
    }

    @Test
    void mavenNeedsCoordinates() {
        assertThatThrownBy(() -> session.run("%maven")).hasMessageContaining("Expected %maven");
        assertThatThrownBy(() -> session.run("%maven g:a:1 --scope"))
                .hasMessageContaining("--scope needs a value");
        assertThatThrownBy(() -> session.run("%mavenRepo x"))
                .hasMessageContaining("Expected %mavenRepo id url");
        assertThatThrownBy(() -> session.run("%maven gson"))
                .isInstanceOf(MagicException.class).hasMessageContaining("got: gson");
        assertThat(List.of("maven", "mavenRepo")).allMatch(
                each -> session.registry.find(each).isPresent());
    }
}
