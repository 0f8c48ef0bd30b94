package org.deepecon.grading.exercise;

import java.util.Objects;

/**
 * An exercise in an {@link ExerciseLibrary}.
 *
 * @param name as in {@code %check name}
 * @param type its class, with hidden tests only in the instructor's library
 * @param hiddenPoints points of the hidden tests, whether they are here or not
 * @param hasHidden whether the hidden tests are in {@code type}
 * @param solution the reference solution; empty if this library does not have it
 */
public record ExerciseEntry(
        String name, Class<?> type, double hiddenPoints, boolean hasHidden, String solution) {
    /** Checks that nothing is null. */
    public ExerciseEntry {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(solution, "solution");
    }
}
