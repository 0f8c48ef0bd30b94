package org.deepecon.kernel.diagnose.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Folds steps that repeat: a method that calls itself, or up to eight that call each other. */
final class Recursion {
    private static final int LONGEST_CYCLE = 8;
    private static final int FEWEST = 3;
    private static final int MANY = 12;

    private Recursion() {
    }

    /**
     * Folds repetitions; first those of the same lines, and if much is left, those of the same
     * methods at whatever lines.
     *
     * @param cut whether the trace ends in the midst of the recursion
     */
    static List<Step> fold(List<Step> steps, boolean cut) {
        List<Step> byLine = fold(steps, Step::key, cut);
        return byLine.size() > MANY ? fold(byLine, Step::name, cut) : byLine;
    }

    private static List<Step> fold(List<Step> steps, Function<Step, String> key, boolean cut) {
        List<String> keys = steps.stream().map(key).toList();
        var folded = new ArrayList<Step>();
        int i = 0;
        while (i < steps.size()) {
            int cycle = cycleAt(keys, i);
            if (cycle == 0) {
                folded.add(steps.get(i++));
                continue;
            }
            int times = repeats(keys, i, cycle);
            List<Step> block = steps.subList(i, i + cycle);
            folded.addAll(block);
            i += cycle * (times + 1);
            folded.add(new Step.Folded(sentence(block, times, cut && i + cycle > steps.size())));
        }
        return folded;
    }

    /** The length of the shortest cycle that begins here, or 0. */
    private static int cycleAt(List<String> keys, int from) {
        for (int cycle = 1; cycle <= LONGEST_CYCLE; cycle++) {
            if (repeats(keys, from, cycle) >= FEWEST) {
                return cycle;
            }
        }
        return 0;
    }

    /** How often the steps from here on are repeated. */
    private static int repeats(List<String> keys, int from, int cycle) {
        int i = from;
        while (i + cycle < keys.size() && keys.get(i).equals(keys.get(i + cycle))) {
            i++;
        }
        return (i - from) / cycle;
    }

    private static String sentence(List<Step> block, int times, boolean cut) {
        List<String> names = block.stream().filter(Step.Own.class::isInstance).map(Step::name)
                .distinct().toList();
        String count = (cut ? "more than " : "")
                + String.format(java.util.Locale.ROOT, "%,d", times)
                + (cut ? " times" : " more times");
        return "… " + (names.size() == 1 ? names.get(0) + " calls itself "
                : names.stream().collect(Collectors.joining(", ")) + " call each other ") + count;
    }
}
