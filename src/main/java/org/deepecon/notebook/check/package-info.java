/**
 * Exercises in the notebook: {@code %check}, {@code %hint}, {@code %solution}, {@code %progress}.
 *
 * <pre>{@code
 * %check gradient-step
 * }</pre>
 *
 * <p>The judge and the exercise's class run in the kernel's own part of the JVM, with classes that the
 * student's cells cannot replace; the student's session is asked for values through the same door as a
 * child process is when work is graded. The value of {@code %check} is the points earned, as nbgrader
 * reads them; the panel is its HTML form.
 *
 * <p>May import: {@code grading}, {@code grading.exercise}; of the kernel {@code display},
 * {@code magic}, {@code session} and {@code notebook}.
 */
package org.deepecon.notebook.check;
