package org.deepecon.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransferTest {
    private static final long SECOND = 1_000_000_000;
    private final List<String> shown = new ArrayList<>();
    private long now;

    private final ProgressView view = new ProgressView() {
        @Override
        public void show(String line) {
            shown.add(line.replaceAll("\u001b\\[\\d+m", ""));
        }

        @Override
        public void finish(String line) {
            show("last: " + line);
        }
    };

    private Transfer transfer(long already) {
        return new Transfer(view, () -> now, "images", already, 20_000_000);
    }

    @Test
    void megabytesTimeLeftAndSpeedAreShown() {
        Transfer transfer = transfer(0);
        now = 2 * SECOND;
        transfer.at(5_000_000);
        now = 8 * SECOND;
        transfer.end(20_000_000);
        assertThat(shown).containsExactly(
                "images ━━━━━━━━━━━━━━━━━━━━ 5.0/20.0 MB, 6s left, 2.5 MB/s",
                "last: images ━━━━━━━━━━━━━━━━━━━━ 20.0/20.0 MB, 2.5 MB/s");
    }

    @Test
    void whatWasHereBeforeDoesNotCountForTheSpeed() {
        Transfer transfer = transfer(10_000_000);
        now = 2 * SECOND;
        transfer.at(12_000_000);
        assertThat(shown).containsExactly(
                "images ━━━━━━━━━━━━━━━━━━━━ 12.0/20.0 MB, 8s left, 1.0 MB/s");
    }

    @Test
    void aFastTransferShowsNothingAndALongOneIsNoFlood() {
        Transfer fast = transfer(0);
        now = SECOND / 3;
        fast.at(10_000_000);
        fast.end(20_000_000);
        assertThat(shown).isEmpty();
        Transfer slow = transfer(0);
        for (int i = 0; i < 10_000; i++) {
            now += SECOND / 1_000;
            slow.at(i * 2_000L);
        }
        assertThat(shown).hasSizeBetween(90, 100);
    }
}
