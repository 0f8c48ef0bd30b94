/**
 * From results to grades: tests, points by a person, extra points, lateness; as a table and in
 * Gradescope's form.
 *
 * <pre>{@code
 * Grade grade = Grade.of(assignment, result, comments);
 * grade.total();                                   // after the late penalty
 * Files.writeString(csv, CsvTable.of(grades));     // one row per student
 * }</pre>
 *
 * <p>May import {@code grading.assignment}, {@code grading.command} and {@code grading.result}.
 */
package org.deepecon.grading.gradebook;
