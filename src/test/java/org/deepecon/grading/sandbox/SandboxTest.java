package org.deepecon.grading.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ladder on this machine: every rung that can be tried is tried. */
class SandboxTest {
    private static final Set<Guarantee> ALL = EnumSet.allOf(Guarantee.class);

    private static View view(Path secret) throws IOException {
        return View.ofJava().hiding(secret);
    }

    @ParameterizedTest
    @EnumSource(value = Rung.class, names = {"BUBBLEWRAP_ROOT", "BUBBLEWRAP", "UNSHARE"})
    void upperRungsKeepEverything(Rung rung, @TempDir Path secret) throws IOException {
        assumeTrue(rung.possible(Tools.installed()), rung + " is not installed");
        Sandbox sandbox = Sandbox.open(view(secret), Limits.grading(), EnumSet.of(rung));
        assertThat(sandbox.missing()).isEmpty();
        assertThat(sandbox.line()).endsWith("everything enforced.");
    }

    @Test
    void plainProcessSaysLoudlyWhatItCannotDo(@TempDir Path secret) throws IOException {
        Sandbox bare = Sandbox.open(view(secret), Limits.grading(), EnumSet.of(Rung.UNSANDBOXED));
        assertThat(bare.missing()).contains(Guarantee.NO_NETWORK, Guarantee.OTHER_FILES_HIDDEN,
                Guarantee.OTHER_FILES_SAFE, Guarantee.MEMORY_LIMITED, Guarantee.PROCESSES_LIMITED);
        assertThat(bare.line()).startsWith("UNSANDBOXED: the network is open; other files");
    }

    @Test
    void limitsAloneStillHoldWhatTheyCan(@TempDir Path secret) throws IOException {
        assumeTrue(Rung.LIMITS_ONLY.possible(Tools.installed()), "prlimit is not installed");
        Sandbox plain = Sandbox.open(view(secret), Limits.grading(), EnumSet.of(Rung.LIMITS_ONLY));
        assertThat(plain.kept()).contains(Guarantee.CPU_LIMITED, Guarantee.MEMORY_LIMITED,
                Guarantee.FILE_SIZE_LIMITED, Guarantee.UNPRIVILEGED);
        assertThat(plain.line()).startsWith("UNSANDBOXED: ");
        if (Tools.installed().root()) {
            assertThat(plain.kept()).contains(Guarantee.PROCESSES_LIMITED,
                    Guarantee.OTHER_FILES_SAFE).doesNotContain(Guarantee.OTHER_FILES_HIDDEN);
        }
    }

    @Test
    void bestRungIsTaken(@TempDir Path secret) throws IOException {
        Sandbox best = Sandbox.open(view(secret), Limits.grading());
        Sandbox bare = Sandbox.open(view(secret), Limits.grading(), EnumSet.of(Rung.UNSANDBOXED));
        assertThat(best.kept()).containsAll(bare.kept());
        if (Tools.installed().bwrap().isPresent() && "true".equals(System.getenv("CI"))) {
            assertThat(best.kept()).isEqualTo(ALL);
        }
    }

    @Test
    void roomIsEmptiedAfterwards(@TempDir Path secret) throws IOException {
        Sandbox bare = Sandbox.open(view(secret), Limits.grading(), EnumSet.of(Rung.UNSANDBOXED));
        Room room = bare.room();
        Files.writeString(room.folder().resolve("left.txt"), "rubbish");
        room.close();
        assertThat(room.folder()).doesNotExist();
    }

    @Test
    void twoRoomsHaveTwoUsers(@TempDir Path secret) throws IOException {
        Sandbox bare = Sandbox.open(view(secret), Limits.grading(), EnumSet.of(Rung.UNSANDBOXED));
        try (Room one = bare.room(); Room two = bare.room()) {
            assertThat(one.user()).isNotEqualTo(two.user());
            assertThat(one.environment()).doesNotContainKeys("USER", "JAVA_HOME");
        }
    }

    @Test
    void probeThatDiesKeepsNothing() {
        ProbeReport report = ProbeReport.read(Limits.grading(), List.of("network false"), "Killed");
        assertThat(report.started()).isFalse();
        assertThat(report.kept()).isEmpty();
        assertThat(report.trouble()).isEqualTo("Killed");
    }
}
