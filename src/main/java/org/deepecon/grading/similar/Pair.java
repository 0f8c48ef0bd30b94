package org.deepecon.grading.similar;

import java.util.List;

/**
 * Two works and what they share.
 *
 * @param left a work
 * @param right another; its student comes later in the alphabet
 * @param similarity share of both works' own tokens that are in common runs, 0 to 1
 * @param matches the common runs, longest first
 */
public record Pair(Work left, Work right, double similarity, List<Match> matches) {
    /** Copies the list. */
    public Pair {
        matches = List.copyOf(matches);
    }

    /**
     * Tokens in common runs.
     *
     * @return counted once
     */
    public int shared() {
        return matches.stream().mapToInt(Match::length).sum();
    }
}
