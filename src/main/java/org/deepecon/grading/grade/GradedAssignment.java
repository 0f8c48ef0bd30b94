package org.deepecon.grading.grade;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepecon.grading.assignment.Assignment;
import org.deepecon.grading.exercise.ExerciseLibrary;

/** An assignment with its notebooks and tests loaded. Safe to share between threads. */
public final class GradedAssignment {
    private final String name;
    private final List<GradedNotebook> notebooks;

    private GradedAssignment(String name, List<GradedNotebook> notebooks) {
        this.name = name;
        this.notebooks = List.copyOf(notebooks);
    }

    /**
     * Loads.
     *
     * @param assignment names the notebooks
     * @param library has the exercises, with hidden tests
     * @return the assignment
     * @throws IOException if a notebook is broken or an exercise is missing
     */
    public static GradedAssignment of(Assignment assignment, ExerciseLibrary library)
            throws IOException {
        var notebooks = new ArrayList<GradedNotebook>();
        for (Path file : assignment.notebooks()) {
            notebooks.add(GradedNotebook.read(file, library));
        }
        return new GradedAssignment(assignment.name(), notebooks);
    }

    /**
     * Its name.
     *
     * @return such as {@code ps1}
     */
    public String name() {
        return name;
    }

    /**
     * What students hand in.
     *
     * @return file names of the notebooks
     */
    public List<String> notebookNames() {
        return notebooks.stream().map(GradedNotebook::name).toList();
    }

    List<GradedNotebook> notebooks() {
        return notebooks;
    }

    /** How many exercises there are in all notebooks. */
    int exercises() {
        return notebooks.stream().mapToInt(notebook -> notebook.exercises().size()).sum();
    }
}
