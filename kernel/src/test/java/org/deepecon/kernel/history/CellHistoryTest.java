package org.deepecon.kernel.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellHistoryTest {
    @TempDir
    Path folder;

    private CellHistory open() {
        return new CellHistory(new HistoryFile(folder.resolve("sub/history.jsonl")));
    }

    private static List<String> inputs(List<HistoryEntry> entries) {
        return entries.stream().map(HistoryEntry::input).toList();
    }

    private void earlierSession() {
        try (CellHistory first = open()) {
            first.add(1, "int x = 1;", null);
            first.add(2, "x", "1");
        }
    }

    @Test
    void tailReachesIntoEarlierSessions() {
        earlierSession();
        try (CellHistory second = open()) {
            second.add(1, "x + 1", "2");
            assertThat(inputs(second.tail(2))).containsExactly("x", "x + 1");
            assertThat(second.tail(2).get(0)).isEqualTo(new HistoryEntry(1, 2, "x", "1"));
            assertThat(second.tail(1).get(0).session()).isEqualTo(2);
        }
    }

    @Test
    void rangesAreOfOneSession() {
        earlierSession();
        try (CellHistory second = open()) {
            second.add(1, "a", null);
            second.add(2, "b", null);
            second.add(3, "c", null);
            assertThat(inputs(second.range(0, 1, 3))).containsExactly("a", "b");
            assertThat(inputs(second.range(0, -1, 0))).containsExactly("c");
            assertThat(inputs(second.range(-1, 0, 0))).containsExactly("int x = 1;", "x");
            assertThat(inputs(second.range(1, 2, 3))).containsExactly("x");
            assertThat(second.range(77, 0, 0)).isEmpty();
        }
    }

    @Test
    void searchFindsUniqueAndLatest() {
        try (CellHistory history = open()) {
            for (String input : List.of("x+1", "y", "x+1", "x+2")) {
                history.add(1, input, null);
            }
            assertThat(inputs(history.search("x*", false, 9))).containsExactly("x+1", "x+1", "x+2");
            assertThat(inputs(history.search("x*", true, 9))).containsExactly("x+1", "x+2");
            assertThat(inputs(history.search("x*", false, 1))).containsExactly("x+2");
        }
    }

    @Test
    void brokenLinesAreSkippedAndAHugeFileIsHalved() throws Exception {
        Path file = folder.resolve("history.jsonl");
        String line = "{\"session\":4,\"line\":1,\"input\":\"" + "x".repeat(1000) + "\"}\n";
        Files.writeString(file, line.repeat(2200) + "{\"half");
        assertThat(new HistoryFile(file).load()).hasSizeBetween(1000, 1200);
        assertThat(Files.size(file)).isLessThan(HistoryFile.MAX_BYTES);
    }

    @Test
    void aDiskThatRefusesDoesNoHarm() throws Exception {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file, not a folder");
        try (var history = new CellHistory(new HistoryFile(blocked.resolve("history.jsonl")))) {
            history.add(1, "a", null);
            assertThat(inputs(history.tail(5))).containsExactly("a");
        }
    }
}
