package org.deepecon.kernel.history;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.deepecon.kernel.protocol.Json;
import org.deepecon.kernel.protocol.JsonFormatException;

/**
 * History on disk: one JSON object a line, each appended by a single write, so that kernels may
 * share the file. A file above {@value #MAX_BYTES} bytes is halved, through a new file that
 * replaces it.
 */
final class HistoryFile {
    static final long MAX_BYTES = 2 << 20;
    private static final int MAX_INPUT = 64 * 1024;
    private static final int TAIL_BYTES = 2 * MAX_INPUT;
    private static final int MAX_OUTPUT = 2 * 1024;

    private final Path file;

    HistoryFile(Path file) {
        this.file = file;
    }

    /** All readable entries, oldest first. */
    List<HistoryEntry> load() {
        try {
            List<String> lines = Files.exists(file)
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList()
                    : List.of();
            if (!lines.isEmpty() && Files.size(file) > MAX_BYTES) {
                lines = lines.subList(lines.size() / 2, lines.size());
                replace(lines);
            }
            return parse(lines);
        } catch (IOException | RuntimeException e) {
            return List.of(); // unreadable, or no such place: history begins now
        }
    }

    /** The number of the session that wrote last; reads only the end of the file. */
    int lastSession() {
        try (var channel = Files.newByteChannel(file)) {
            long from = Math.max(0, channel.size() - TAIL_BYTES);
            var bytes = ByteBuffer.allocate((int) (channel.size() - from));
            channel.position(from);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                continue;
            }
            String tail = new String(bytes.array(), StandardCharsets.UTF_8);
            var entries = parse(tail.lines().toList());
            return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).session();
        } catch (IOException | RuntimeException e) {
            return 0; // no file yet
        }
    }

    private static List<HistoryEntry> parse(List<String> lines) {
        var entries = new ArrayList<HistoryEntry>(lines.size());
        for (String line : lines) {
            try {
                JsonObject tree = Json.parse(line);
                entries.add(new HistoryEntry(Json.integer(tree, "session", 0),
                        Json.integer(tree, "line", 0), Json.string(tree, "input", ""),
                        Json.string(tree, "output", null)));
            } catch (JsonFormatException e) {
                // half a line of a kernel that was killed
            }
        }
        return entries;
    }

    private void replace(List<String> lines) throws IOException {
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "history", ".tmp");
        Files.write(fresh, lines, StandardCharsets.UTF_8);
        try {
            Files.move(fresh, file,
                    StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Appends an entry; false if the disk refuses. */
    boolean append(HistoryEntry entry) {
        if (entry.input().length() > MAX_INPUT) {
            return true;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, line(entry), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static byte[] line(HistoryEntry entry) {
        var tree = new JsonObject();
        tree.addProperty("session", entry.session());
        tree.addProperty("line", entry.line());
        tree.addProperty("input", entry.input());
        String output = entry.output();
        if (output != null) {
            tree.addProperty("output",
                    output.substring(0, Math.min(output.length(), MAX_OUTPUT)));
        }
        return (Json.write(tree) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
