package org.deepecon.grading.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepecon.kernel.notebook.NotebookFile;

/**
 * A notebook that was rehearsed.
 *
 * @param file the instructor's
 * @param released the students'
 * @param exercises in the notebook's order
 * @param stubs how many stubs were compiled
 * @param cellProblems cells that fail, stubs that do not compile
 */
public record NotebookCheck(Path file, NotebookFile released, List<ExerciseCheck> exercises,
        int stubs, List<String> cellProblems) {
    /** Copies the lists. */
    public NotebookCheck {
        exercises = List.copyOf(exercises);
        cellProblems = List.copyOf(cellProblems);
    }

    /**
     * All that speaks against handing it out.
     *
     * @return sentences that name cell or exercise; empty if nothing does
     */
    public List<String> problems() {
        List<String> all = new ArrayList<>(cellProblems);
        exercises.forEach(exercise -> all.addAll(exercise.problems()));
        return all;
    }

    /**
     * What is to be had in the test cells.
     *
     * @return the sum over all exercises
     */
    public double points() {
        return exercises.stream().mapToDouble(ExerciseCheck::points).sum();
    }
}
