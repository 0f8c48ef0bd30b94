package org.deepecon.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.deepecon.kernel.display.MimeBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Notebooks as they were written for IJava and JJava, on libraries of this very build. */
class OldNotebooksTest {
    private final MiniSession session = new MiniSession();

    @AfterEach
    void close() {
        session.close();
    }

    private Object run(String name) throws Exception {
        Path file = Path.of(getClass().getResource("/notebooks/" + name).toURI());
        return session.runNotebook(file, Map.of());
    }

    @Test
    void loadFromPomAndDisplay() throws Exception {
        assertThat(run("ijava-pom.ipynb")).asString().contains("0.36");
        assertThat(session.classpath()).extracting(jar -> jar.getFileName().toString())
                .contains("gson-2.15.0.jar", "asm-tree-9.11.1.jar", "asm-9.11.1.jar");
        assertThat(session.output.shown()).extracting(MimeBundle::plainText)
                .containsExactly("Countdown: 3", "Hello from **Java**");
    }

    @Test
    void mavenJarsAndTime() throws Exception {
        assertThat(run("ijava-maven.ipynb")).isEqualTo("true");
        assertThat(session.output.out()).startsWith("Wall time: ");
        assertThat(session.output.err()).isEmpty();
        assertThat(session.output.shown()).extracting(MimeBundle::plainText)
                .containsExactly("1", "3");
    }
}
