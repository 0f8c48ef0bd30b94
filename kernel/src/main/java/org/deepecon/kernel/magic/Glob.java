package org.deepecon.kernel.magic;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** Files that a pattern such as {@code lib/*.jar} or {@code target/**}{@code /classes} names. */
final class Glob {
    private Glob() {
    }

    /**
     * Finds what exists.
     *
     * @return sorted paths; empty where nothing matches
     */
    static List<Path> find(String typed) throws IOException {
        String pattern = Paths.expand(typed).replace('\\', '/');
        int wild = firstWildcard(pattern);
        if (wild < 0) {
            Path path = Path.of(pattern);
            return Files.exists(path) ? List.of(path.toAbsolutePath().normalize()) : List.of();
        }
        String folder = pattern.substring(0, pattern.lastIndexOf('/', wild) + 1);
        Path base = Path.of(folder).toAbsolutePath().normalize();
        return Files.isDirectory(base)
                ? walk(base, pattern.substring(folder.length()))
                : List.of();
    }

    private static int firstWildcard(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if ("*?[{".indexOf(pattern.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<Path> walk(Path base, String rest) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
        int depth = rest.contains("**") ? Integer.MAX_VALUE : rest.split("/").length;
        try (Stream<Path> paths = Files.walk(base, depth)) {
            return paths.filter(path -> matcher.matches(base.relativize(path))).sorted().toList();
        }
    }
}
