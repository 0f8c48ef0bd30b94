package org.deepecon.grading.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Covers two rows of tokens with common runs: longest first, no token twice. */
final class Tiling {
    private final List<Token> left;
    private final List<Token> right;
    private final boolean[] leftTaken;
    private final boolean[] rightTaken;
    private final int run;

    /**
     * Prepares.
     *
     * @param leftTaken tokens that do not count
     * @param rightTaken tokens that do not count
     */
    Tiling(Work left, boolean[] leftTaken, Work right, boolean[] rightTaken, int run) {
        this.left = left.tokens();
        this.right = right.tokens();
        this.leftTaken = leftTaken.clone();
        this.rightTaken = rightTaken.clone();
        this.run = run;
    }

    List<Match> matches() {
        List<Match> found = new ArrayList<>();
        for (Match candidate : candidates()) {
            Match free = stillFree(candidate);
            if (free.length() >= run) {
                mark(free);
                found.add(free);
            }
        }
        return found;
    }

    private List<Match> candidates() {
        Map<Long, List<Integer>> places = new HashMap<>();
        long[] rightHashes = Fingerprints.hashes(right, run);
        for (int j = 0; j < rightHashes.length; j++) {
            places.computeIfAbsent(rightHashes[j], hash -> new ArrayList<>()).add(j);
        }
        List<Match> candidates = new ArrayList<>();
        long[] leftHashes = Fingerprints.hashes(left, run);
        for (int i = 0; i < leftHashes.length; i++) {
            for (int j : places.getOrDefault(leftHashes[i], List.of())) {
                boolean begun = i > 0 && j > 0 && same(i - 1, j - 1);
                if (!begun) {
                    candidates.add(new Match(i, j, length(i, j)));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Match::length).reversed()
                .thenComparingInt(Match::left).thenComparingInt(Match::right));
        return candidates;
    }

    private boolean same(int i, int j) {
        return !leftTaken[i] && !rightTaken[j] && left.get(i).text().equals(right.get(j).text());
    }

    private int length(int i, int j) {
        int length = 0;
        while (i + length < left.size() && j + length < right.size()
                && same(i + length, j + length)) {
            length++;
        }
        return length;
    }

    /** The first run of the candidate that longer ones have left over. */
    private Match stillFree(Match candidate) {
        int start = 0;
        while (start < candidate.length()
                && !same(candidate.left() + start, candidate.right() + start)) {
            start++;
        }
        int i = candidate.left() + start;
        int j = candidate.right() + start;
        return new Match(i, j, start == candidate.length() ? 0 : length(i, j));
    }

    private void mark(Match match) {
        for (int k = 0; k < match.length(); k++) {
            leftTaken[match.left() + k] = true;
            rightTaken[match.right() + k] = true;
        }
    }
}
