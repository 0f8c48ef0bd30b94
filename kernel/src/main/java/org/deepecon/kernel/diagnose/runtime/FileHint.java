package org.deepecon.kernel.diagnose.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.deepecon.kernel.diagnose.text.Nearest;

/** A file that is not there or cannot be used: where it was looked for, and what is there. */
final class FileHint {
    private static final int MOST_FILES = 2_000;

    private FileHint() {
    }

    static String of(RuntimeHints.Case about) {
        return switch (about.failure().thrown().getClass().getSimpleName()) {
            case "AccessDeniedException" -> "you may not read or write it: choose another"
                    + " folder, or"
                    + " is it a folder itself?";
            case "FileAlreadyExistsException" -> "it exists already: delete it first, or use"
                    + " `StandardCopyOption.REPLACE_EXISTING`.";
            case "DirectoryNotEmptyException" -> "the folder still has files: delete these first.";
            case "NotDirectoryException" -> "it is a file, not a folder.";
            case "NoSuchFileException" -> missing(about.message());
            case "FileNotFoundException" -> about.says("directory)") && about.says("(Is a")
                    ? "it is a folder, not a file."
                    : missing(about.message().replaceFirst(" \\([^()]*\\)$", ""));
            default -> null;
        };
    }

    private static String missing(String name) {
        Path path = Path.of(name);
        String base = Path.of("").toAbsolutePath().toString();
        String looked = path.isAbsolute() ? "no such file. " : "looked for it in `" + base + "`. ";
        List<String> near = near(path);
        if (!near.isEmpty()) {
            return looked + "Did you mean `" + String.join("`, `", near) + "`?";
        }
        Path folder = path.toAbsolutePath().getParent();
        return folder != null && !Files.isDirectory(folder)
                ? looked + "The folder `" + folder + "` does not exist." : looked
                + "Give the path from there, or a full path.";
    }

    private static List<String> near(Path path) {
        Path folder = path.toAbsolutePath().normalize().getParent();
        Path file = path.getFileName();
        if (folder == null || file == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.limit(MOST_FILES).map(p -> p.getFileName().toString())
                    .toList();
            return Nearest.of(file.toString(), names, 3).stream()
                    .map(n -> path.resolveSibling(n).toString()).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of();
        }
    }
}
