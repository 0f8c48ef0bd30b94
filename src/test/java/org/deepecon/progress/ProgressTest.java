package org.deepecon.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {
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

    private Progress<Integer> over(List<Integer> items) {
        return new Progress<>(items::iterator, items.size(), () -> view, () -> now);
    }

    private static List<Integer> items(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Test
    void barTimeLeftAndRateAreShown() {
        Progress<Integer> progress = over(items(4)).name("grid");
        for (int each : progress) {
            progress.note("loss %.2f", 1.0 / (each + 1));
            now += 3 * SECOND;
        }
        assertThat(shown).containsExactly(
                "grid ━━━━━━━━━━━━━━━━━━━━ 1/4 in 3s, 9s left, 3.0s each · loss 1.00",
                "grid ━━━━━━━━━━━━━━━━━━━━ 2/4 in 6s, 6s left, 3.0s each · loss 0.50",
                "grid ━━━━━━━━━━━━━━━━━━━━ 3/4 in 9s, 3s left, 3.0s each · loss 0.33",
                "grid ━━━━━━━━━━━━━━━━━━━━ 4/4 in 12s, 3.0s each · loss 0.25",
                "last: grid ━━━━━━━━━━━━━━━━━━━━ 4/4 in 12s, 3.0s each · loss 0.25");
    }

    @Test
    void loopsUnderTwoSecondsShowNothing() {
        for (int each : over(items(1000))) {
            now += SECOND / 501;
        }
        assertThat(shown).isEmpty();
    }

    @Test
    void aLongLoopIsNoFlood() {
        for (int each : over(items(100_000))) {
            now += SECOND / 10_000; // 10 seconds in all, 8 of them seen
        }
        assertThat(shown).hasSizeBetween(75, 85);
        assertThat(shown.get(0)).isEqualTo(
                "━━━━━━━━━━━━━━━━━━━━ 20,000/100,000 in 2s, 8s left, 10k/s");
    }

    @Test
    void anUnknownNumberHasNoBar() {
        var progress = new Progress<>(items(3)::iterator, -1, () -> view, () -> now);
        for (int each : progress) {
            now += 61 * SECOND;
        }
        assertThat(shown).first().isEqualTo("1 in 1:01, 1:01 each");
        assertThat(shown).last().isEqualTo("last: 3 in 3:03, 1:01 each");
    }

    @Test
    void aBreakLeavesTheBarWhereItWas() {
        for (int each : over(items(10))) {
            now += 3 * SECOND;
            if (each == 2) {
                break;
            }
        }
        assertThat(shown).hasSize(2).last().asString().startsWith("━━━━━━━━━━━━━━━━━━━━ 2/10");
    }

    @Test
    void everyKindOfLoopGivesItsItems() {
        assertThat(Progress.over(List.of("a", "b"))).containsExactly("a", "b");
        assertThat(Progress.over(new String[] {"a"})).containsExactly("a");
        assertThat(Progress.over(new double[] {1, 2})).containsExactly(1.0, 2.0);
        assertThat(Progress.over(new int[] {1, 2})).containsExactly(1, 2);
        assertThat(Progress.over(IntStream.range(0, 3))).containsExactly(0, 1, 2);
        assertThat(Progress.over(List.of(1, 2, 3).stream().filter(i -> i > 1)))
                .containsExactly(2, 3);
        assertThat(Progress.range(3)).containsExactly(0, 1, 2);
        assertThat(Progress.range(2, 4)).containsExactly(2, 3);
        assertThat(Progress.range(2, 1)).isEmpty();
        var seen = new ArrayList<Integer>();
        Progress.range(3).forEach(seen::add);
        assertThat(seen).containsExactly(0, 1, 2);
        Iterator<Integer> none = Progress.range(0).iterator();
        assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aLiveLineIsWrittenOverAndAPipeGetsTheLastOneOnly() {
        assertThat(printed(true)).isEqualTo("\rlonger\rshort \n");
        assertThat(printed(false)).isEqualTo("short\n");
    }

    private static String printed(boolean live) {
        var bytes = new ByteArrayOutputStream();
        var line = new LiveLine(new PrintStream(bytes, true, StandardCharsets.UTF_8), live);
        line.show("longer");
        line.finish("short");
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void ratesAndDurationsAreReadable() {
        assertThat(Span.rate(3.14)).isEqualTo("3.1/s");
        assertThat(Span.rate(314.9)).isEqualTo("315/s");
        assertThat(Span.rate(31_490)).isEqualTo("31k/s");
        assertThat(Span.rate(3.149e6)).isEqualTo("3.1M/s");
        assertThat(Span.rate(0.4)).isEqualTo("2.5s each");
        assertThat(Span.rate(1 / 125.0)).isEqualTo("2:05 each");
        assertThat(Span.of(3725)).isEqualTo("1:02:05");
    }
}
