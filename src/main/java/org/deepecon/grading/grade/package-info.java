/**
 * Grades submissions: runs each student's cells in a sandboxed child JVM and judges the answers here.
 *
 * <pre>{@code
 * GradedAssignment ps1 = GradedAssignment.of(assignment, exercises);
 * try (ChildPool children = new ChildPool(factory, 2)) {
 *     var grader = new SubmissionGrader(ps1, children, GradeLimits.usual());
 *     for (Handin handin : Inbox.of(Path.of("inbox"), ps1).handins()) {
 *         results.write(grader.grade(handin));         // never throws for what is handed in
 *     }
 * }
 * }</pre>
 *
 * <p>One submission goes this way: {@link org.deepecon.grading.grade.Handin} finds its files, {@link
 * org.deepecon.grading.grade.LeanNotebook} reads them without trusting them, {@link
 * org.deepecon.grading.contract.Restoration} puts back what was handed out, {@link
 * org.deepecon.grading.grade.StudentSession} runs the cells in order, and at each {@code %check} cell
 * the judge asks that session. A child that dies costs the cell that killed it: a new one replays
 * the cells before it and runs those after it.
 *
 * <p>May import: {@code grading} and its other parts; of the kernel {@code notebook} and {@code
 * notebook.child}.
 */
package org.deepecon.grading.grade;
