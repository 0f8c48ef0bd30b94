package org.deepecon.grading.assignment;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notebooks that are handed out, handed in and graded together.
 *
 * @param name such as {@code ps1}
 * @param title for people
 * @param notebooks the instructor's files, with solutions
 * @param files data that the notebooks read; handed out with them
 * @param due when it has to be handed in; null for no end
 * @param late what lateness costs
 * @param extensions more time, by student
 */
public record Assignment(String name, String title, List<Path> notebooks, List<Path> files,
        OffsetDateTime due, LatePolicy late, Map<String, Duration> extensions) {
    /** Copies the lists. */
    public Assignment {
        notebooks = List.copyOf(notebooks);
        files = List.copyOf(files);
        extensions = Map.copyOf(extensions);
    }

    /**
     * A single notebook as an assignment of its own, without end.
     *
     * @param notebook the instructor's file; its name is the assignment's
     * @return the assignment
     */
    public static Assignment of(Path notebook) {
        String file = notebook.getFileName().toString();
        String name = file.endsWith(".ipynb") ? file.substring(0, file.length() - 6) : file;
        return new Assignment(name, name, List.of(notebook), List.of(), null, LatePolicy.NONE,
                Map.of());
    }

    /**
     * When a student has to hand in.
     *
     * @param student the name of the submission's folder
     * @return the due time with the student's extension; empty for no end
     */
    public Optional<Instant> due(String student) {
        return Optional.ofNullable(due).map(time -> time.toInstant()
                .plus(extensions.getOrDefault(student, Duration.ZERO)));
    }

    /**
     * How late a submission is.
     *
     * @param student the name of the submission's folder
     * @param submitted when it came; null if nobody knows
     * @return zero if in time, if there is no end or if nobody knows
     */
    public Duration lateness(String student, Instant submitted) {
        Optional<Instant> end = due(student);
        if (submitted == null || end.isEmpty() || !submitted.isAfter(end.get())) {
            return Duration.ZERO;
        }
        return Duration.between(end.get(), submitted);
    }
}
