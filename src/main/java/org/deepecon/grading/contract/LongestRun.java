package org.deepecon.grading.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which items kept their order: the longest increasing subsequence; the others were moved. */
final class LongestRun {
    private LongestRun() {
    }

    /**
     * Finds it in quadratic time.
     *
     * @param places by name, in the order found
     * @return the names that need not be moved
     */
    static Set<String> of(Map<String, Integer> places) {
        List<String> names = new ArrayList<>(places.keySet());
        int[] length = new int[names.size()];
        int[] before = new int[names.size()];
        int last = -1;
        for (int i = 0; i < names.size(); i++) {
            before[i] = -1;
            length[i] = 1;
            for (int j = 0; j < i; j++) {
                if (places.get(names.get(j)) < places.get(names.get(i)) && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        Set<String> kept = new HashSet<>();
        for (int i = last; i >= 0; i = before[i]) {
            kept.add(names.get(i));
        }
        return kept;
    }
}
