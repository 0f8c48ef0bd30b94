package org.deepecon.kernel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.deepecon.kernel.protocol.Channel;
import org.deepecon.kernel.protocol.Json;
import org.deepecon.kernel.protocol.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OutputFloodTest {
    private static String text(List<Message> all) {
        var text = new StringBuilder();
        all.forEach(m -> text.append(Json.string(m.content(), "text", "")));
        return text.toString();
    }

    @Test
    void aHundredThousandLinesArriveInOrder() throws Exception {
        try (var live = new LiveKernel()) {
            long start = System.nanoTime();
            String id = live.client.execute("lines 100000");
            List<Message> all = live.client.published(id);
            double seconds = (System.nanoTime() - start) / 1e9;
            String[] lines = text(all).split("\n");
            assertThat(lines).hasSize(100_000);
            for (int i = 0; i < lines.length; i++) {
                assertThat(lines[i]).isEqualTo("this is line " + i + " of the output");
            }
            assertThat(all.size()).as("messages").isLessThan(400);
            System.out.printf("100,000 lines: %.1f MB/s%n", text(all).length() / 1e6 / seconds);
        }
    }

    @Test
    void tenMegabytesInOnePrintArrive() throws Exception {
        try (var live = new LiveKernel()) {
            String id = live.client.execute("big 10000000");
            assertThat(text(live.client.published(id))).hasSize(10_000_000);
        }
    }

    @Test
    void moreThanTheLimitIsCutWithNotice() throws Exception {
        try (var live = new LiveKernel()) {
            String id = live.client.execute("lines 500000");
            String text = text(live.client.published(id));
            assertThat(text).contains("[output cut here").contains("more characters of output");
            assertThat(text.length()).isBetween(10 << 20, 11 << 20);
        }
    }

    @Test
    void fiftyQueuedCellsAreAnsweredInOrder() throws Exception {
        try (var live = new LiveKernel()) {
            var asked = new ArrayList<String>();
            for (int i = 0; i < 50; i++) {
                asked.add(live.client.execute("value " + i));
            }
            for (String id : asked) {
                assertThat(live.client.next(Channel.SHELL).parent().id()).isEqualTo(id);
            }
        }
    }
}
