package org.deepecon.grading.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The results of an assignment: {@code <folder>/<student>/result.json}, and beside each what people
 * added. Several threads may write results of different students.
 *
 * @param folder such as {@code graded/ps1}
 */
public record ResultFolder(Path folder) {
    /** Made by grading. */
    public static final String RESULT = "result.json";
    /** Written by people. */
    public static final String COMMENTS = "comments.json";

    /**
     * The folder of a student.
     *
     * @param student the name of the submission's folder
     * @return may not exist yet
     * @throws IllegalArgumentException if the name leads out of this folder
     */
    public Path of(String student) {
        Path path = folder.resolve(student).normalize();
        if (student.isEmpty() || !folder.normalize().equals(path.getParent())) {
            throw new IllegalArgumentException("\"" + student + "\" cannot be a student's name:"
                    + " expected the name of a folder.");
        }
        return path;
    }

    /**
     * Writes a result, whole or not at all.
     *
     * @param result replaces the one that is there
     * @return the file
     * @throws IOException if it cannot be written
     */
    public Path write(SubmissionResult result) throws IOException {
        Path file = of(result.student()).resolve(RESULT);
        PlainJson.write(file, result);
        return file;
    }

    /**
     * Reads a student's result.
     *
     * @param student the name of the submission's folder
     * @return empty if it was not graded yet
     * @throws IOException if the file is broken
     */
    public Optional<SubmissionResult> read(String student) throws IOException {
        return PlainJson.readIfThere(of(student).resolve(RESULT), SubmissionResult.class);
    }

    /**
     * Reads what people added to a result.
     *
     * @param student the name of the submission's folder
     * @return {@link Comments#NONE} without such a file
     * @throws IOException if the file is broken; the message has line and column
     */
    public Comments comments(String student) throws IOException {
        return PlainJson.readIfThere(of(student).resolve(COMMENTS), Comments.class)
                .orElse(Comments.NONE);
    }

    /**
     * All results.
     *
     * @return by the student's name; empty if nothing was graded
     * @throws IOException if a file is broken
     */
    public List<SubmissionResult> all() throws IOException {
        List<SubmissionResult> results = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (var students = Files.list(folder)) {
                for (Path student : students.filter(Files::isDirectory).sorted().toList()) {
                    read(student.getFileName().toString()).ifPresent(results::add);
                }
            }
        }
        return results;
    }
}
