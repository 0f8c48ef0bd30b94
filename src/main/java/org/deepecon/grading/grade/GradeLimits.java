package org.deepecon.grading.grade;

import java.time.Duration;

/**
 * How patient grading is.
 *
 * @param cell longest time for one cell of the student
 * @param submission longest time for all cells and questions together
 * @param restarts how often a child may die before the rest is given up
 */
public record GradeLimits(Duration cell, Duration submission, int restarts) {
    /**
     * 30 seconds for a cell, 5 minutes for a submission, 8 restarts.
     *
     * @return the limits that {@code ./course grade} starts from
     */
    public static GradeLimits usual() {
        return new GradeLimits(Duration.ofSeconds(30), Duration.ofMinutes(5), 8);
    }
}
