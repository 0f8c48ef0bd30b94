package org.deepecon.kernel.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallCommandTest {
    @TempDir
    Path temp;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return new InstallCommand(new PrintStream(out), new PrintStream(err)).execute(args);
    }

    @Test
    void installsAndRemovesInAPrefix() throws IOException {
        Path jar = Files.writeString(temp.resolve("k.jar"), "jar");
        assertThat(run("install", "--prefix=" + temp, "--jar", jar.toString(), "--no-cache",
                "--heap", "2g")).isZero();
        assertThat(temp.resolve("share/jupyter/kernels/java/start.sh"))
                .content().contains("-Xmx2g");
        assertThat(run("uninstall", "--prefix", temp.toString())).isZero();
        assertThat(out.toString()).contains("Installed the kernel java", "Removed ");
        assertThat(run("uninstall", "--prefix", temp.toString())).isZero();
        assertThat(out.toString()).contains("There is no ");
    }

    @Test
    void wrongUsageGivesTwoAndFailureOne() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("install", "--heap", "much")).isEqualTo(2);
        assertThat(run("install", "--wrong")).isEqualTo(2);
        assertThat(err.toString()).contains("Say install", "expected a size such as 512m",
                "Unknown option --wrong");
        assertThat(run("install", "--prefix", temp.toString(), "--jar", "none.jar")).isEqualTo(1);
        assertThat(err.toString()).contains("none.jar: expected the kernel's jar");
        assertThat(run("--help")).isZero();
        assertThat(run("list")).isZero();
    }
}
