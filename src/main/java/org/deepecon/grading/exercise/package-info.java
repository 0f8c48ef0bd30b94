/**
 * Where exercises live and how they reach those who need them.
 *
 * <p>An exercise is a folder next to its notebook:
 *
 * <pre>
 * notebooks/geneva/day1/exercises/gradient-step/
 *     GradientStep.java     the JUnit class, see {@link org.deepecon.grading}
 *     right/*.java          two or more right answers, in different styles
 *     wrong/*.java          five or more typical mistakes; the first line says which
 *     given.java            optional: what the notebook has declared before the answer
 * </pre>
 *
 * <p>{@link org.deepecon.grading.exercise.ExerciseBuild} compiles all of them into two jars: the
 * instructor's with everything, the learner's with the hidden tests cut out of the classes.
 * {@link org.deepecon.grading.exercise.ExerciseLibrary} reads such a jar:
 *
 * <pre>{@code
 * Verdict verdict = Judge.once(ExerciseLibrary.here().find("gradient-step").type(), submission);
 * }</pre>
 *
 * <p>May import: {@code grading} and {@code grading.contract}; of the kernel {@code notebook}.
 */
package org.deepecon.grading.exercise;
