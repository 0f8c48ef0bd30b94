package org.deepecon.notebook.check;

import java.time.Instant;

/**
 * How far a learner is with an exercise.
 *
 * @param exercise its name
 * @param attempts how often it was checked
 * @param earned points of the last check
 * @param best points of the best check
 * @param points what was to be had in the last check
 * @param hints how many hints were read
 * @param sawSolution whether the solution was shown
 * @param last when it was checked last; null if never
 */
record Progress(String exercise, int attempts, double earned, double best, double points, int hints,
        boolean sawSolution, Instant last) {
    static Progress none(String exercise) {
        return new Progress(exercise, 0, 0, 0, 0, 0, false, null);
    }

    Progress checked(double nowEarned, double of, Instant when) {
        return new Progress(exercise, attempts + 1, nowEarned, Math.max(best, nowEarned), of, hints,
                sawSolution, when);
    }

    Progress hinted(int level) {
        return new Progress(
                exercise, attempts, earned, best, points, Math.max(hints, level), sawSolution, last);
    }

    Progress solved() {
        return new Progress(exercise, attempts, earned, best, points, hints, true, last);
    }

    boolean isDone() {
        return attempts > 0 && best >= points;
    }

    String line() {
        return String.join("\t", exercise, String.valueOf(attempts), String.valueOf(earned),
                String.valueOf(best), String.valueOf(points), String.valueOf(hints),
                String.valueOf(sawSolution), last == null ? "-" : last.toString());
    }

    static Progress parse(String line) {
        String[] word = line.split("\t", -1);
        return new Progress(word[0], Integer.parseInt(word[1]), Double.parseDouble(word[2]),
                Double.parseDouble(word[3]), Double.parseDouble(word[4]),
                Integer.parseInt(word[5]), Boolean.parseBoolean(word[6]),
                word[7].equals("-") ? null : Instant.parse(word[7]));
    }
}
