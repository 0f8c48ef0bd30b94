/**
 * From the instructor's notebook to the student's: solutions become stubs, and nothing leaves before
 * it was tried.
 *
 * <pre>{@code
 * Rehearsal rehearsal = new Rehearsal(library, answers, children);
 * NotebookCheck check = rehearsal.of(Path.of("notebooks/geneva/day1/exercises.ipynb"));
 * if (check.problems().isEmpty()) {
 *     check.released().write(Path.of("release/ps1/exercises.ipynb"));
 * }
 * }</pre>
 *
 * <p>A {@link org.deepecon.grading.release.Rehearsal} runs the notebook once, in the sandbox that
 * grades. At each answer the stub must compile; at each {@code %check} the stubs must earn nothing, the
 * solution and every listed right answer all points, every listed wrong answer fewer.
 *
 * <p>May import the other parts of {@code grading} but feedback, gradebook and similar.
 */
package org.deepecon.grading.release;
