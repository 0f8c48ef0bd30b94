package org.deepecon.grading.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Finds a student's notebooks in a folder, also under names that browsers and people give them. */
final class HandinFolder {
    private static final String SUFFIX = ".ipynb";
    private static final int MAX_TIMESTAMP_BYTES = 200;
    private static final DateTimeFormatter NBGRADER =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSSSSS]");

    private HandinFolder() {
    }

    static Handin read(Path folder, String assignment, List<String> notebooks) {
        String student = folder.getFileName().toString();
        List<String> remarks = new ArrayList<>();
        var found = new TreeMap<String, Path>();
        Path inner = folder.resolve(assignment);
        Path place = Inbox.isFolder(inner) ? inner : folder;
        try {
            if (!Inbox.isFolder(folder)) {
                remarks.add("\"" + student + "\" is a link; links are not followed");
            } else {
                find(place, notebooks, found, remarks);
            }
        } catch (IOException e) {
            remarks.add("the folder cannot be read: " + e.getClass().getSimpleName());
        }
        return new Handin(student, found, submitted(place), remarks);
    }

    private static void find(Path place, List<String> notebooks, TreeMap<String, Path> found,
            List<String> remarks) throws IOException {
        List<Path> files = new ArrayList<>(Inbox.sorted(place));
        files.removeIf(file -> !file.getFileName().toString().endsWith(SUFFIX));
        for (String notebook : notebooks) {
            files.stream().filter(file -> file.endsWith(notebook)).findFirst()
                    .ifPresent(file -> found.put(notebook, file));
        }
        files.removeAll(found.values());
        List<String> missing = new ArrayList<>(notebooks);
        missing.removeAll(found.keySet());
        for (String notebook : missing) {
            Path file = files.stream().filter(f -> resembles(f, notebook)).findFirst()
                    .orElse(missing.size() == 1 && files.size() == 1 ? files.get(0) : null);
            if (file != null) {
                files.remove(file);
                found.put(notebook, file);
                remarks.add("\"" + file.getFileName() + "\" was taken for \"" + notebook + "\"");
            } else {
                remarks.add("there is no notebook \"" + notebook + "\"");
            }
        }
    }

    /** Such as {@code PS1 (1).ipynb}, {@code ps1-Copy1.ipynb} or {@code 4711_ps1.ipynb}. */
    private static boolean resembles(Path file, String notebook) {
        return letters(file.getFileName().toString()).contains(letters(notebook));
    }

    private static String letters(String name) {
        return name.substring(0, name.length() - SUFFIX.length()).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** What nbgrader's collect leaves: one line such as {@code 2026-02-02 14:58:23 UTC}. */
    private static String submitted(Path place) {
        Path file = place.resolve("timestamp.txt");
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(file) > MAX_TIMESTAMP_BYTES) {
                return null;
            }
            String[] words = Files.readString(file).strip().split(" ", 3);
            ZoneId zone = ZoneId.of(words.length > 2 ? words[2] : "UTC");
            return LocalDateTime.parse(words[0] + " " + words[1], NBGRADER).atZone(zone)
                    .toOffsetDateTime().toString();
        } catch (IOException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            return null;
        }
    }
}
