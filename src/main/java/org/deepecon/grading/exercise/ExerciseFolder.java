package org.deepecon.grading.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The source of an exercise: a folder named after it.
 *
 * @param path {@code …/exercises/<name>}
 */
public record ExerciseFolder(Path path) {
    /** The folder in which the exercises of a day's notebooks stand. */
    public static final String PARENT = "exercises";

    /**
     * All exercises below a folder.
     *
     * @param notebooks such as the course's {@code notebooks}
     * @return in the order of their paths
     * @throws IOException if it cannot be read
     */
    public static List<ExerciseFolder> under(Path notebooks) throws IOException {
        try (Stream<Path> paths = Files.walk(notebooks)) {
            return paths.filter(path -> path.getParent() != null
                            && path.getParent().endsWith(PARENT) && Files.isDirectory(path))
                    .sorted().map(ExerciseFolder::new).toList();
        }
    }

    /**
     * The exercise's name.
     *
     * @return the folder's
     */
    public String name() {
        return path.getFileName().toString();
    }

    /**
     * The JUnit class and what it needs.
     *
     * @return Java files directly in the folder, without {@code given.java}
     * @throws IOException if the folder cannot be read
     */
    public List<Path> tests() throws IOException {
        return java(path).stream()
                .filter(file -> !file.getFileName().toString().equals("given.java")).toList();
    }

    /**
     * What the notebook has declared before the answer.
     *
     * @return source of a cell; empty without such a file
     * @throws IOException if it cannot be read
     */
    public String given() throws IOException {
        Path file = path.resolve("given.java");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /**
     * Answers that deserve all points.
     *
     * @return files with a cell's source each
     * @throws IOException if the folder cannot be read
     */
    public List<Path> right() throws IOException {
        return java(path.resolve("right"));
    }

    /**
     * Answers that do not.
     *
     * @return files with a cell's source each, whose first line is a comment that names the mistake
     * @throws IOException if the folder cannot be read
     */
    public List<Path> wrong() throws IOException {
        return java(path.resolve("wrong"));
    }

    private static List<Path> java(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
