package org.deepecon.grading.assignment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepecon.grading.result.PlainJson;

/**
 * Reads {@code notebooks/assignments/<name>.json}.
 *
 * <pre>{@code
 * {"title": "Problem set 1: the way down",
 *  "notebooks": ["../geneva/day1/exercises.ipynb"],
 *  "files": ["../../datasets/crickets/crickets.csv"],
 *  "due": "2027-03-05T23:59:00+01:00",
 *  "late": {"percentPerDay": 10, "graceMinutes": 15, "capPercent": 50},
 *  "extensions": "ps1-extensions.csv"}
 * }</pre>
 *
 * <p>Paths are relative to the file. Only {@code title} and {@code notebooks} are needed. The
 * extensions are a CSV with the columns {@code student,days} and perhaps more; they may lie outside
 * of the repository, since they name people.
 */
public final class AssignmentFile {
    private static final String SUFFIX = ".json";

    private AssignmentFile() {
    }

    private record Entries(String title, List<String> notebooks, List<String> files, String due,
            LatePolicy late, String extensions) {
    }

    /**
     * Finds an assignment by what a user types.
     *
     * @param word a name such as {@code ps1}, or the path of a notebook
     * @param folder where the assignments' files are
     * @return the assignment
     * @throws IOException if there is none, or its file is broken
     */
    public static Assignment find(String word, Path folder) throws IOException {
        if (word.endsWith(".ipynb")) {
            Path notebook = Path.of(word);
            requireFile(notebook, "expected a notebook");
            return Assignment.of(notebook);
        }
        Path file = folder.resolve(word + SUFFIX);
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no assignment \"" + word + "\": expected " + file
                    + ". There " + known(folder) + ", or name a notebook.");
        }
        return read(file);
    }

    private static String known(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return "are none yet";
        }
        try (var files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted().toList();
            return names.isEmpty() ? "are none yet" : "are: " + String.join(", ", names);
        }
    }

    /**
     * Reads an assignment.
     *
     * @param file JSON
     * @return the assignment, named like the file
     * @throws IOException if it cannot be read, or names a file that is not there
     */
    public static Assignment read(Path file) throws IOException {
        Entries entries = PlainJson.read(file, Entries.class);
        String fileName = file.getFileName().toString();
        if (entries.title == null || entries.notebooks == null || entries.notebooks.isEmpty()) {
            throw new IOException(file + ": expected \"title\" and at least one of \"notebooks\".");
        }
        return new Assignment(fileName.substring(0, fileName.length() - SUFFIX.length()),
                entries.title, paths(entries.notebooks, file), paths(entries.files, file),
                due(entries.due, file), entries.late == null ? LatePolicy.NONE : entries.late,
                extensions(entries.extensions, file));
    }

    private static List<Path> paths(List<String> names, Path file) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String name : names == null ? List.<String>of() : names) {
            Path path = file.resolveSibling(name).normalize();
            if (Files.notExists(path)) {
                throw new IOException(file + ": there is no " + path
                        + "; paths are relative to this file.");
            }
            paths.add(path);
        }
        return paths;
    }

    private static OffsetDateTime due(String text, Path file) throws IOException {
        try {
            return text == null ? null : OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new IOException(file + ": due: expected a time with its offset, such as"
                    + " 2027-03-05T23:59:00+01:00, got \"" + text + "\".", e);
        }
    }

    private static Map<String, Duration> extensions(String name, Path file) throws IOException {
        if (name == null) {
            return Map.of();
        }
        Path extensions = file.resolveSibling(name);
        requireFile(extensions, file + ": extensions");
        return Extensions.read(extensions);
    }

    private static void requireFile(Path path, String what) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new IOException(what + ": there is no file " + path + ".");
        }
    }
}
