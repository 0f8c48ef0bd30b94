/**
 * Assignments: which notebooks they hold, when they are due, what lateness costs.
 *
 * <pre>{@code
 * Assignment ps1 = AssignmentFile.read(Path.of("notebooks/assignments/ps1.json"));
 * Duration late = ps1.lateness("ada", Instant.parse("2027-03-06T10:00:00Z"));
 * double share = ps1.late().penalty(late);            // 0.1: one day begun, at 10 % a day
 * }</pre>
 *
 * <p>May import {@code grading.result} for reading JSON.
 */
package org.deepecon.grading.assignment;
