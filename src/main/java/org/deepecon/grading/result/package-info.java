/**
 * What grading leaves behind: one plain file per student and assignment, which feedback, gradebook
 * and regrading read.
 *
 * <pre>{@code
 * ResultFolder results = new ResultFolder(Path.of("graded/ps1"));
 * results.write(new SubmissionResult("ps1", "ada", ...));     // graded/ps1/ada/result.json
 * for (SubmissionResult result : results.all()) {
 *     System.out.println(result.student() + " " + result.earned() + " of " + result.points());
 * }
 * }</pre>
 *
 * <p>Beside {@code result.json} a person may put {@code comments.json} ({@link
 * org.deepecon.grading.result.Comments}); grading again never touches it. Files are deterministic:
 * the same submission gives the same bytes.
 *
 * <p>May import {@code grading} and {@code grading.contract}.
 */
package org.deepecon.grading.result;
