package org.deepecon.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MagicRegistryTest {
    private final MiniSession session = new MiniSession();

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void unknownMagicsNameTheNearestOnes() {
        assertThatThrownBy(() -> session.run("%mavn g:a:1"))
                .isInstanceOf(MagicException.class)
                .hasMessage("There is no magic %mavn: did you mean %maven? %help lists all.");
        assertThatThrownBy(() -> session.run("%%writefil x\ny"))
                .hasMessageContaining("%%writefile");
        assertThatThrownBy(() -> session.run("%qqqqqqqq")).hasMessageContaining("%help lists all");
        assertThatThrownBy(() -> session.run("%cd /"))
                .hasMessageContaining("cannot change its working directory");
    }

    @Test
    void theWrongFormIsExplained() {
        assertThatThrownBy(() -> session.run("%html")).hasMessageContaining("%%html");
        assertThatThrownBy(() -> session.run("%%who\n")).hasMessageContaining("write %who");
        assertThatThrownBy(() -> session.run("int a = 1;\n%%bash\nls"))
                .hasMessageContaining("first line of its cell");
    }

    @Test
    void namesOfOlderKernelsWork() {
        assertThat(session.registry.find("addMavenDependencies")).isPresent();
        assertThat(session.registry.find("addMavenRepo")).isPresent();
        assertThat(session.registry.all()).containsKey("maven")
                .doesNotContainKey("addMavenRepo");
    }

    /** A magic as libraries write it. */
    public static final class Greeting implements Magic {
        @Override
        public String name() {
            return "greet";
        }

        @Override
        public Form form() {
            return Form.BOTH;
        }

        @Override
        public String help() {
            return "name greets";
        }

        @Override
        public Object run(MagicCall call) {
            return "Hello " + String.join("+", call.arguments());
        }
    }

    @Test
    void magicsOfAnAddedFolderAreFound(@TempDir Path folder) throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Magic.class.getName()), Greeting.class.getName());
        try (var loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            session.registry.loadFrom(loader);
            Magic first = session.registry.find("greet").orElseThrow();
            session.registry.loadFrom(loader);
            assertThat(session.registry.find("greet")).containsSame(first);
        }
        assertThat(session.run("%greet 'a b' c")).isEqualTo("Hello a b+c");
        assertThat(session.run("var g = %greet x\ng + g")).isEqualTo("\"Hello xHello x\"");
    }

    @Test
    void helpListsAllOrExplainsOne() throws Exception {
        session.run("%help");
        assertThat(session.output.out()).contains("%maven  g:a:v", "%%bash  [--no-raise]",
                "%time, %%time  code");
        session.run("%help %%bash");
        assertThat(session.output.out()).endsWith(session.registry.find("bash").orElseThrow().help()
                + "\n");
        assertThatThrownBy(() -> session.run("%help tme")).hasMessageContaining("%time");
    }

    @Test
    void nothingOfMavenIsLoadedBeforeItIsUsed() throws Exception {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-verbose:class", "-cp", System.getProperty("java.class.path"),
                Start.class.getName());
        Process process = command.redirectErrorStream(true).start();
        String classes = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).isZero();
        assertThat(classes).contains(MagicRegistry.class.getName())
                .doesNotContain("org.apache.maven", "org.eclipse.aether", "maveniverse", "slf4j",
                        "java.awt", "javax.xml");
    }

    /** Creates a session's registry and no more. */
    static final class Start {
        private Start() {
        }

        public static void main(String[] arguments) {
            var registry = new MagicRegistry();
            CellScanner.scan("int a = 1;\n%time a");
            new org.deepecon.kernel.display.Renderers().render(java.util.List.of(1, 2));
            if (registry.all().isEmpty()) {
                System.exit(1);
            }
        }
    }
}
