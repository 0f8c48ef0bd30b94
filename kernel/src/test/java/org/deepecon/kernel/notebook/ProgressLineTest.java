package org.deepecon.kernel.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    @Test
    void guessesTheRestFromWhatIsDone() {
        assertThat(plain("a.ipynb", 2, 8, 10)).isEqualTo(
                "a.ipynb ━━━━━━━━━━━━━━━━━━━━ 2/8 cells in 10s, 30s left, 5.0s each");
        assertThat(plain("a.ipynb", 0, 8, 3)).isEqualTo(
                "a.ipynb ━━━━━━━━━━━━━━━━━━━━ 0/8 cells in 3s");
        assertThat(plain("a.ipynb", 6, 8, 390)).isEqualTo(
                "a.ipynb ━━━━━━━━━━━━━━━━━━━━ 6/8 cells in 6:30, 2:10 left, 65.0s each");
    }

    @Test
    void whatIsDoneIsGreen() {
        assertThat(ProgressLine.text("a", 2, 8, Duration.ofSeconds(1)))
                .startsWith("a \u001b[32m━━━━━\u001b[37m━━━━━━━━━━━━━━━\u001b[0m 2/8");
    }

    private static String plain(String name, int done, int total, int seconds) {
        return ProgressLine.text(name, done, total, Duration.ofSeconds(seconds))
                .replaceAll("\u001b\\[\\d+m", "");
    }
}
