package org.deepecon.grading.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares every work with every other; deterministic. */
public final class Comparison {
    private final List<Work> works;
    private final Options options;
    private final Set<Long> idle = new HashSet<>();
    private final Map<Long, Set<Integer>> owners = new HashMap<>();

    private Comparison(List<Work> works, Options options) {
        this.works = works.stream().sorted(Comparator.comparing(Work::student)).toList();
        this.options = options;
    }

    /**
     * Prepares the comparison.
     *
     * @param works of all students, in any order
     * @param handedOut the notebook's code as released; the same in two works says nothing
     * @param options what counts as the same
     * @return the comparison
     */
    public static Comparison of(List<Work> works, Work handedOut, Options options) {
        var comparison = new Comparison(works, options);
        comparison.learn(handedOut);
        return comparison;
    }

    private void learn(Work handedOut) {
        Map<Long, Integer> having = new HashMap<>();
        for (int number = 0; number < works.size(); number++) {
            for (long hash : runs(works.get(number))) {
                having.merge(hash, 1, Integer::sum);
            }
            for (long hash : Fingerprints.of(works.get(number).tokens(), options).keySet()) {
                owners.computeIfAbsent(hash, unused -> new TreeSet<>()).add(number);
            }
        }
        having.forEach((hash, count) -> {
            if (count >= options.commonAtLeast() && count > options.common() * works.size()) {
                idle.add(hash);
            }
        });
        idle.addAll(runs(handedOut));
        owners.keySet().removeAll(idle);
    }

    private Set<Long> runs(Work work) {
        Set<Long> runs = new LinkedHashSet<>();
        for (long hash : Fingerprints.hashes(work.tokens(), options.run())) {
            runs.add(hash);
        }
        return runs;
    }

    /**
     * Pairs that share anything.
     *
     * @return the most similar first
     */
    public List<Pair> pairs() {
        Set<List<Integer>> candidates = new LinkedHashSet<>();
        for (Set<Integer> sharing : owners.values()) {
            List<Integer> numbers = List.copyOf(sharing);
            for (int i = 0; i < numbers.size(); i++) {
                for (int j = i + 1; j < numbers.size(); j++) {
                    candidates.add(List.of(numbers.get(i), numbers.get(j)));
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (List<Integer> both : candidates) {
            Pair pair = pair(works.get(both.get(0)), works.get(both.get(1)));
            if (pair.shared() > 0) {
                pairs.add(pair);
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::similarity).reversed()
                .thenComparing(Comparator.comparingInt(Pair::shared).reversed())
                .thenComparing(pair -> pair.left().student())
                .thenComparing(pair -> pair.right().student()));
        return pairs;
    }

    private Pair pair(Work left, Work right) {
        boolean[] leftIdle = idleTokens(left);
        boolean[] rightIdle = idleTokens(right);
        List<Match> matches = new Tiling(left, leftIdle, right, rightIdle, options.run()).matches();
        int shared = matches.stream().mapToInt(Match::length).sum();
        int own = own(leftIdle) + own(rightIdle);
        return new Pair(left, right, own == 0 ? 0 : 2.0 * shared / own, matches);
    }

    private boolean[] idleTokens(Work work) {
        boolean[] taken = new boolean[work.tokens().size()];
        long[] hashes = Fingerprints.hashes(work.tokens(), options.run());
        for (int i = 0; i < hashes.length; i++) {
            if (idle.contains(hashes[i])) {
                java.util.Arrays.fill(taken, i, i + options.run(), true);
            }
        }
        return taken;
    }

    private static int own(boolean[] taken) {
        int own = 0;
        for (boolean token : taken) {
            own += token ? 0 : 1;
        }
        return own;
    }
}
