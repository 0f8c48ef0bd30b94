package org.deepecon.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BashMagicTest {
    private final MiniSession session = new MiniSession();

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void bothStreamsReachTheCell() throws Exception {
        session.run("%%bash\necho grüße; echo oops >&2");
        assertThat(session.output.out()).isEqualTo("grüße\n");
        assertThat(session.output.err()).isEqualTo("oops\n");
    }

    @Test
    void aFailureIsAnErrorUnlessToldOtherwise() throws Exception {
        assertThatThrownBy(() -> session.run("%%bash\nexit 3"))
                .isInstanceOf(MagicException.class).hasMessageContaining("exit code 3");
        session.run("%%bash --no-raise\nexit 3");
        assertThatThrownBy(() -> session.run("%%bash --what\nls")).hasMessageContaining("--what");
    }

    @Test
    void standardInputIsClosed() throws Exception {
        session.run("%%bash\ncat; echo end");
        assertThat(session.output.out()).isEqualTo("end\n");
    }

    @Test
    void largeOutputArrivesWhole() throws Exception {
        session.run("%%bash\nseq 1 200000");
        assertThat(session.output.out()).hasSize(1288895).endsWith("\n200000\n");
    }

    @Test
    void aBackgroundJobDoesNotHoldTheCell() throws Exception {
        long start = System.nanoTime();
        session.run("%%bash\nsleep 30 &\necho started");
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
        assertThat(session.output.out()).isEqualTo("started\n");
    }

    @Test
    void outputComesWhileItRuns() throws Exception {
        Thread cell = new Thread(() -> {
            try {
                session.run("%%bash\necho first; sleep 20");
            } catch (Exception e) {
                // The interrupt below.
            }
        });
        cell.start();
        for (int i = 0; i < 100 && session.output.out().isEmpty(); i++) {
            Thread.sleep(50);
        }
        assertThat(session.output.out()).isEqualTo("first\n");
        cell.interrupt();
        cell.join(2000);
        assertThat(cell.isAlive()).isFalse();
    }

    @Test
    void anInterruptKillsTheWholeTree(@TempDir Path temp) throws Exception {
        Path pids = temp.resolve("pids");
        var thrown = new AtomicReference<Throwable>();
        Thread cell = new Thread(() -> {
            try {
                session.run("%%bash\n(bash -c 'echo $$ >> " + pids + "; sleep 60; true'; true) &\n"
                        + "echo $$ >> " + pids + "\nsleep 61; true");
            } catch (Throwable e) {
                thrown.set(e);
            }
        });
        cell.start();
        for (int i = 0; i < 100 && lines(pids) < 2; i++) {
            Thread.sleep(50);
        }
        assertThat(lines(pids)).isEqualTo(2);
        cell.interrupt();
        cell.join(2000);
        assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
        for (String pid : Files.readAllLines(pids)) {
            ProcessHandle.of(Long.parseLong(pid)).ifPresent(process ->
                    assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(5)));
        }
    }

    private static long lines(Path file) throws Exception {
        return Files.exists(file) ? Files.readAllLines(file).size() : 0;
    }
}
