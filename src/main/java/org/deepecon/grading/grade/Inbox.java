package org.deepecon.grading.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder with submissions, in any of three layouts, also mixed:
 *
 * <ul><li>{@code <student>/<notebook>.ipynb}
 * <li>{@code <student>/<assignment>/<notebook>.ipynb}, nbgrader's, with {@code timestamp.txt}
 * <li>{@code <student>.ipynb}, {@code <student>_<notebook>.ipynb} or the other way round</ul>
 *
 * <p>Links are not followed.
 *
 * @param handins one for each student, by name
 * @param ignored files that belong to nobody
 */
public record Inbox(List<Handin> handins, List<String> ignored) {
    private static final String SUFFIX = ".ipynb";

    /**
     * Looks through a folder.
     *
     * @param folder with the submissions
     * @param assignment its name, for nbgrader's layout
     * @param notebooks file names of the released notebooks
     * @return all submissions
     * @throws IOException if the folder cannot be read
     */
    public static Inbox of(Path folder, String assignment, List<String> notebooks)
            throws IOException {
        Map<String, Handin> found = new TreeMap<>();
        List<String> ignored = new ArrayList<>();
        for (Path path : sorted(folder)) {
            String name = path.getFileName().toString();
            if (name.startsWith(".")) {
                continue;
            }
            if (isFolder(path) || Files.isSymbolicLink(path) && !name.endsWith(SUFFIX)) {
                found.put(name, HandinFolder.read(path, assignment, notebooks));
            } else if (!name.endsWith(SUFFIX) || !addFlat(found, path, notebooks)) {
                ignored.add(name);
            }
        }
        return new Inbox(List.copyOf(found.values()), ignored);
    }

    private static boolean addFlat(Map<String, Handin> found, Path file, List<String> notebooks) {
        String name = file.getFileName().toString();
        String bare = name.substring(0, name.length() - SUFFIX.length());
        String notebook = notebooks.stream().filter(n -> !studentIn(bare, n).equals(bare)).findFirst()
                .orElse(notebooks.size() == 1 ? notebooks.get(0) : null);
        String student = notebook == null ? "" : studentIn(bare, notebook);
        if (student.isEmpty()) {
            return false;
        }
        Handin before = found.get(student);
        if (before != null && before.notebooks().containsKey(notebook)) {
            return false;
        }
        var files = new TreeMap<String, Path>(before == null ? Map.of() : before.notebooks());
        files.put(notebook, file);
        found.put(student, new Handin(student, files, null, List.of()));
        return true;
    }

    /** The file's name without the notebook's, or as it is. */
    private static String studentIn(String name, String notebook) {
        String bare = notebook.substring(0, notebook.length() - SUFFIX.length());
        for (String joint : List.of("_", "-", ".", " ")) {
            if (name.endsWith(joint + bare)) {
                return name.substring(0, name.length() - bare.length() - 1);
            } else if (name.startsWith(bare + joint)) {
                return name.substring(bare.length() + 1);
            }
        }
        return name;
    }

    static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
