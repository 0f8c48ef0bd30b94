package org.deepecon.kernel.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.deepecon.kernel.repl.Completion;

/** Files and folders, relative to where the kernel runs. */
final class PathProposals {
    private static final int LIMIT = 200;

    private PathProposals() {
    }

    /**
     * Completes the last segment of a path.
     *
     * @param typed the path so far; {@code ~/} is the user's home
     * @param caret offset after it
     * @return folders end in a slash; nothing if the folder cannot be read
     */
    static Completion complete(String typed, int caret) {
        int slash = typed.lastIndexOf('/');
        String start = typed.substring(slash + 1);
        var items = new ArrayList<Completion.Item>();
        try (Stream<Path> files = Files.list(folder(typed.substring(0, slash + 1)))) {
            files.filter(file -> matches(file, start)).sorted().limit(LIMIT)
                    .forEach(file -> items.add(item(file)));
        } catch (IOException | InvalidPathException notAFolder) {
            return new Completion(caret, caret, List.of());
        }
        return new Completion(caret - start.length(), caret, items);
    }

    private static Path folder(String typed) {
        String home = System.getProperty("user.home");
        return Path.of(typed.startsWith("~/") ? home + typed.substring(1) : typed.isEmpty() ? "."
                : typed);
    }

    private static boolean matches(Path file, String start) {
        String name = file.getFileName().toString();
        return name.startsWith(start) && (!name.startsWith(".") || start.startsWith("."));
    }

    private static Completion.Item item(Path file) {
        boolean folder = Files.isDirectory(file);
        return new Completion.Item(file.getFileName() + (folder ? "/" : ""), "path",
                folder ? "folder" : "");
    }
}
