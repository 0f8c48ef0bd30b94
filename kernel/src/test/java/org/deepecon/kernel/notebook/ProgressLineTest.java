package org.deepecon.kernel.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    @Test
    void guessesTheRestFromWhatIsDone() {
        assertThat(ProgressLine.text("a.ipynb", 2, 8, Duration.ofSeconds(10)))
                .isEqualTo("a.ipynb: cell 3 of 8, 10 s, about 30 s left");
        assertThat(ProgressLine.text("a.ipynb", 0, 8, Duration.ofSeconds(3)))
                .isEqualTo("a.ipynb: cell 1 of 8, 3 s");
    }
}
