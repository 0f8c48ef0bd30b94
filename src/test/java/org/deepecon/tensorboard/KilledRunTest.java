package org.deepecon.tensorboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledRunTest {
    private static final int ENOUGH = 20;

    @Test
    void aKilledRunIsReadableUpToItsLastEpoch(@TempDir Path folder) throws Exception {
        int begun = killAfter(ENOUGH, folder);
        Runs read = Runs.read(folder);
        for (String run : List.of("train", "validation")) {
            var losses = read.run(run).scalars().get("epoch_loss");
            assertThat(losses).hasSizeGreaterThanOrEqualTo(begun);
            assertThat(losses.get(begun - 1).step()).isEqualTo(begun - 1);
        }
        assertThat(read.run("train").histograms().values().iterator().next())
                .hasSizeGreaterThanOrEqualTo(begun);
        assertThat(read.problems()).allMatch(each -> each.contains("is cut off"));
    }

    /** The number of the last epoch that said it began, that is, how many had ended. */
    private static int killAfter(int epochs, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "--add-modules", "jdk.incubator.vector",
                KilledRun.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(),
                StandardCharsets.UTF_8))) {
            int begun = -1;
            while (begun < epochs) {
                begun = Integer.parseInt(lines.readLine().substring("begins ".length()));
            }
            return begun;
        } finally {
            process.destroyForcibly().waitFor(); // SIGKILL
        }
    }
}
