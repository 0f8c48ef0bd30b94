package org.deepecon.kernel.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.deepecon.kernel.session.JavaSession;
import org.deepecon.kernel.session.SessionOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command as a process of its own, as users do. */
@Timeout(120)
class RunCommandTest {
    @TempDir
    Path folder;

    /** What {@code Main} does for {@code run}. */
    public static final class Program {
        private Program() {
        }

        /** @param args of the command */
        public static void main(String[] args) {
            var command = new RunCommand(() -> JavaSession.open(SessionOptions.defaults()),
                    Programs.command(Program.class));
            System.exit(command.run(args));
        }
    }

    private record Result(int code, String out, String err) {
        JsonObject json() {
            return JsonParser.parseString(out).getAsJsonObject();
        }
    }

    private Path write(String name, String... sources) throws IOException {
        return Files.writeString(folder.resolve(name), Notebooks.of(sources).text());
    }

    private Process start(Path cwd, Object... args) throws IOException {
        List<String> words = new ArrayList<>();
        if (Files.isDirectory(Path.of("/proc"))) {
            // Tests run in the background inherit that SIGINT is ignored, and a JVM keeps to that.
            words.addAll(List.of("env", "--default-signal=INT"));
        }
        words.addAll(Programs.command(Program.class));
        for (Object arg : args) {
            words.add(arg.toString());
        }
        return new ProcessBuilder(words).directory(cwd.toFile())
                .redirectOutput(cwd.resolve("out").toFile())
                .redirectError(cwd.resolve("err").toFile()).start();
    }

    private Result run(Path cwd, Object... args) throws Exception {
        Process process = start(cwd, args);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), Files.readString(cwd.resolve("out")),
                Files.readString(cwd.resolve("err")));
    }

    @Test
    void goodNotebookIsReportedAndNotTouched() throws Exception {
        Path notebook = write("good.ipynb", "System.out.println(1);", "2");
        String before = Files.readString(notebook);
        Result result = run(folder, "good.ipynb");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).containsPattern("ok +good.ipynb  2 of 2 cells  \\d+\\.\\d s\n");
        assertThat(result.code()).isZero();
        assertThat(Files.readString(notebook)).isEqualTo(before);
    }

    @Test
    void failureNamesCellAndTracebackWithoutColours() throws Exception {
        write("bad.ipynb", "1", "1/0", "3");
        Result result = run(folder, "bad.ipynb", "--in-place");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("FAILED", "2 of 3 cells",
                "bad.ipynb, cell [2] (number 2 in the notebook):",
                "  ArithmeticException: / by zero").doesNotContain("\u001b");
        assertThat(Files.readString(folder.resolve("bad.ipynb"))).contains("ArithmeticException");
    }

    @Test
    void severalNotebooksGoToAFolderAndDoNotShareASession() throws Exception {
        write("a.ipynb", "int x = 1;");
        write("b.ipynb", "x");
        Result result = run(folder, "a.ipynb", "b.ipynb", "--output", "made/here");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("ok ", "FAILED", "cannot find symbol");
        assertThat(folder.resolve("made/here/a.ipynb")).exists();
        assertThat(folder.resolve("made/here/b.ipynb")).exists();
    }

    @Test
    void notebookWorksInItsOwnFolderWhereverItIsStarted() throws Exception {
        write("n.ipynb", "java.nio.file.Files.writeString(java.nio.file.Path.of(\"side\"), \"x\")");
        Path elsewhere = Files.createDirectory(folder.resolve("else where"));
        Result result = run(elsewhere, folder.resolve("n.ipynb"), "--json", "--output", "o.ipynb");
        assertThat(result.err()).isEmpty();
        assertThat(result.json().get("status").getAsString()).isEqualTo("ok");
        assertThat(folder.resolve("side")).exists();
        assertThat(elsewhere.resolve("o.ipynb")).exists();
        run(elsewhere, folder.resolve("n.ipynb"), "--cwd", ".");
        assertThat(elsewhere.resolve("side")).exists();
    }

    @Test
    void timeLimitAndAllowedErrorsAreInTheJson() throws Exception {
        write("slow.ipynb", "Thread.sleep(30_000);", "2");
        Result result = run(folder, "slow.ipynb", "--timeout=0.5", "--allow-errors", "--json");
        assertThat(result.code()).isEqualTo(1);
        JsonObject failure = result.json().getAsJsonArray("failures").get(0).getAsJsonObject();
        assertThat(failure.get("timedOut").getAsBoolean()).isTrue();
        assertThat(result.json().get("executed").getAsInt()).isEqualTo(2);
    }

    @Test
    void wrongUsageAndUnreadableFilesGiveTwo() throws Exception {
        Files.writeString(folder.resolve("p.ipynb"), Notebooks.of("1").text().replace(
                "\"metadata\":{},\"cells\"",
                "\"metadata\":{\"kernelspec\":{\"language\":\"python\"}},\"cells\""));
        assertThat(run(folder).err()).contains("Name a notebook");
        assertThat(run(folder, "x", "--nonsense").err()).contains("Unknown option --nonsense");
        Result missing = run(folder, "missing.ipynb", "p.ipynb");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("missing.ipynb: there is no such file",
                "p.ipynb: expected a Java notebook, got one in python");
        assertThat(run(folder, "--help").out()).contains("Example:");
    }

    @Test
    void ctrlCReachesANotebookInAnotherFolder() throws Exception {
        Path notebook = write("long.ipynb", "System.out.println(\"begun\"); Thread.sleep(60_000);");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Process process = start(elsewhere, notebook, "--in-place");
        Thread.sleep(5000);
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Files.readString(notebook)).contains("begun");
    }

    @Test
    void ctrlCWritesWhatItHasAndGives130() throws Exception {
        write("long.ipynb", "System.out.println(\"begun\"); Thread.sleep(60_000);", "2");
        Process process = start(folder, "long.ipynb", "--in-place");
        Thread.sleep(4000);
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Files.readString(folder.resolve("long.ipynb"))).contains("begun");
    }
}
