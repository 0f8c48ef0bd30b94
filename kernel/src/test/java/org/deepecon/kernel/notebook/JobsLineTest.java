package org.deepecon.kernel.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobsLineTest {
    @Test
    void saysWhatRunsAndHowLongTheRestTakes() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var line = new JobsLine(new PrintStream(bytes, true, StandardCharsets.UTF_8), 2)) {
            line.planned("a/one.ipynb", 100);
            line.planned("a/two.ipynb", 40);
            line.planned("a/three.ipynb", 10);
            line.started("a/one.ipynb");
            line.started("a/two.ipynb");
            Thread.sleep(1_300);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("0/3 notebooks in 1 s, about 1:39 min left: one, two").endsWith("\r\u001b[K");
    }

    @Test
    void timesAreRememberedAndADamagedFileIsForgotten(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("times.tsv");
        var times = new ExpectedTimes(file);
        assertThat(times.of("one")).isEqualTo(10);
        times.took("one", Duration.ofMillis(2_500));
        times.keep();
        assertThat(new ExpectedTimes(file).of("one")).isEqualTo(2.5);
        assertThat(new ExpectedTimes(file).of("other")).isEqualTo(2.5);
        Files.writeString(file, "nonsense");
        assertThat(new ExpectedTimes(file).of("one")).isEqualTo(10);
    }
}
