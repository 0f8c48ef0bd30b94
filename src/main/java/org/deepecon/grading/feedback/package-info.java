/**
 * What a student gets back: one HTML page that needs no network, no script and no other file; reads
 * well on screen, in the dark and on paper.
 *
 * <pre>{@code
 * String html = FeedbackPage.of(assignment, result, comments);
 * }</pre>
 *
 * <p>Visible claims show what was expected and what came; hidden ones their name and outcome.
 * Comments and answers are Markdown with mathematics, which becomes MathML here.
 *
 * <p>May import {@code grading.assignment}, {@code grading.command}, {@code grading.gradebook} and
 * {@code grading.result}.
 */
package org.deepecon.grading.feedback;
