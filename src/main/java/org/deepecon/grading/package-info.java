/**
 * Graded exercises: what the author of an exercise writes, and the judge that runs it.
 *
 * <p>An exercise is a JUnit Jupiter class whose tests ask the student's session for values:
 *
 * <pre>{@code
 * @Exercise("logistic")
 * @Requires("double predict(double x, double w)")
 * @Hint("The logistic function maps any number into (0, 1).")
 * class LogisticTest {
 *     @Test @Points(2)
 *     void predictsOneHalfAtZero(Submission s) {
 *         assertEquals(0.5, s.number("predict(0, 3)"), 1e-12);
 *     }
 *
 *     @Test @Hidden
 *     void survivesLargeNumbers(Submission s) {
 *         assertEquals(1, s.number("predict(1e4, 1)"), 1e-12);
 *     }
 * }
 * }</pre>
 *
 * <p>{@link org.deepecon.grading.Judge} runs the class here, in its own JVM; only expressions go to
 * the student's session and only plain values come back. Where that session is (the live notebook or
 * a sandboxed child process) is the business of a {@link org.deepecon.grading.Respondent}.
 *
 * <p>May import: {@code data}; of the kernel {@code notebook}, {@code notebook.child} and
 * {@code protocol}.
 */
package org.deepecon.grading;
