package org.deepecon.grading.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table in the {@code README.md} of the notebooks' folder: the one place that knows which lectures
 * there are and in which order. A row is {@code | order | [name](file) | question | time | needs |},
 * and whatever follows.
 *
 * @param lectures in the order of the table
 */
public record Contents(List<Lecture> lectures) {
    /** The file with the table; {@value}. */
    public static final String FILE = "README.md";
    private static final Pattern ROW = Pattern.compile("(?m)^\\|[^|]*\\|\\s*\\[[^]|]*]\\(([^)|]+\\.ipynb)\\)"
            + "\\s*\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|");

    /** Copies the list. */
    public Contents {
        lectures = List.copyOf(lectures);
    }

    /**
     * Reads the table.
     *
     * @param notebooks the folder of the notebooks
     * @return no lectures if there is no such file
     * @throws IOException if it cannot be read
     */
    public static Contents of(Path notebooks) throws IOException {
        Path file = notebooks.resolve(FILE);
        return Files.exists(file) ? parse(Files.readString(file)) : new Contents(List.of());
    }

    static Contents parse(String text) {
        List<Lecture> lectures = new ArrayList<>();
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            lectures.add(new Lecture(row.group(1), row.group(2).strip(), row.group(3).strip(),
                    row.group(4).strip()));
        }
        return new Contents(lectures);
    }

    /** A notebook's place in the course; after all others if it is not in the table. */
    int place(String notebook) {
        int place = lectures.stream().map(Lecture::notebook).toList().indexOf(notebook);
        return place < 0 ? lectures.size() : place;
    }

    /** The lecture of a notebook; one without question if it is not in the table. */
    Lecture lecture(String notebook) {
        return lectures.stream().filter(lecture -> lecture.notebook().equals(notebook)).findFirst()
                .orElseGet(() -> new Lecture(notebook, notebook, "", ""));
    }
}
