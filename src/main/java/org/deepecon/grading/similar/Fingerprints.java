package org.deepecon.grading.similar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fingerprints of a row of tokens, by winnowing: of each window of hashes the least is kept. */
final class Fingerprints {
    private static final long PRIME = 1_099_511_628_211L;
    private static final long START = 0xcbf29ce484222325L;

    private Fingerprints() {
    }

    /** The kept fingerprints, each with the first place it was found at. */
    static Map<Long, Integer> of(List<Token> tokens, Options options) {
        long[] hashes = hashes(tokens, options.run());
        Map<Long, Integer> kept = new LinkedHashMap<>();
        int last = -1;
        for (int start = 0; start + options.window() <= hashes.length; start++) {
            int least = start;
            for (int i = start; i < start + options.window(); i++) {
                least = hashes[i] <= hashes[least] ? i : least; // the rightmost of equals
            }
            if (least != last) {
                kept.putIfAbsent(hashes[least], least);
                last = least;
            }
        }
        for (int i = 0; i < hashes.length && hashes.length < options.window(); i++) {
            kept.putIfAbsent(hashes[i], i);
        }
        return kept;
    }

    /** The hash of the run that begins at each token. */
    static long[] hashes(List<Token> tokens, int run) {
        var hashes = new long[Math.max(0, tokens.size() - run + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = START;
            for (Token token : tokens.subList(i, i + run)) {
                hash = (hash ^ token.text().hashCode()) * PRIME;
            }
            hashes[i] = hash ^ hash >>> 29;
        }
        return hashes;
    }
}
