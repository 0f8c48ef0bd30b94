package org.deepecon.grading.grade;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.deepecon.grading.ClaimResult;
import org.deepecon.grading.ExerciseInfo;
import org.deepecon.grading.Questions;
import org.deepecon.grading.Outcome;
import org.deepecon.grading.Verdict;
import org.deepecon.grading.contract.CheckCell;
import org.deepecon.grading.contract.Released;
import org.deepecon.grading.exercise.ExerciseLibrary;
import org.deepecon.grading.result.ExerciseResult;
import org.deepecon.kernel.notebook.NotebookFile;

/**
 * A notebook of an assignment, ready to be graded against.
 *
 * @param name its file name
 * @param instructors the instructor's, with solutions
 * @param released what was handed out
 * @param exercises the exercises by the name of their test cell, in the notebook's order
 */
record GradedNotebook(String name, NotebookFile instructors, NotebookFile released,
        Map<String, Task> exercises) {
    /**
     * An exercise and the points of its cell.
     *
     * @param questions what its tests ask: as their class file says, and once a submission has
     *     passed all of them, as they asked it
     */
    record Task(CheckCell cell, Class<?> type, ExerciseInfo info,
            AtomicReference<List<String>> questions) {
        ExerciseResult result(String notebook, Verdict verdict) {
            return new ExerciseResult(notebook, cell.gradeId(), info.title(), cell.points(), verdict,
                    info.hints());
        }

        /** The judgement where there is nothing to ask. */
        Verdict unjudged(Outcome outcome, String message) {
            List<ClaimResult> claims = info.claims().stream().map(claim -> new ClaimResult(
                    claim.name(), claim.points(), 0, outcome, null, null, message, "",
                    claim.visible())).toList();
            return new Verdict(info.name(), claims, List.of(), List.of());
        }
    }

    static GradedNotebook read(Path file, ExerciseLibrary library) throws IOException {
        String name = file.getFileName().toString();
        NotebookFile instructors = NotebookFile.read(file);
        NotebookFile released = Released.of(instructors, name);
        Map<String, Task> tasks = new LinkedHashMap<>();
        for (CheckCell cell : CheckCell.in(released)) {
            Class<?> type = library.find(cell.slug()).orElseThrow(() -> new IOException(name
                    + ", cell " + (cell.index() + 1) + ": there is no exercise \"" + cell.slug()
                    + "\"; known are " + String.join(", ", library.names()) + ".")).type();
            tasks.put(cell.gradeId(), new Task(cell, type, ExerciseInfo.of(type),
                    new AtomicReference<>(Questions.of(type))));
        }
        return new GradedNotebook(name, instructors, released, tasks);
    }

    /** All exercises with no points, because of one reason. */
    List<ExerciseResult> unjudged(String reason) {
        return exercises.values().stream()
                .map(task -> task.result(name, task.unjudged(Outcome.NOT_ATTEMPTED, reason)))
                .toList();
    }
}
