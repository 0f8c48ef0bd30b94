package org.deepecon.kernel.diagnose.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The names most like a misspelt one, by the Damerau–Levenshtein distance (insert, delete, replace,
 * swap neighbours; restricted form). A name of 3 letters may differ in 1, of 6 in 2, of 9 in 3.
 */
public final class Nearest {
    private Nearest() {
    }

    /**
     * Ranks candidates.
     *
     * @param wanted what was typed
     * @param candidates the names that exist
     * @param most at most so many
     * @return nearest first; empty if none is near
     */
    public static List<String> of(String wanted, Collection<String> candidates, int most) {
        int limit = wanted.length() < 3 ? 1 : Math.min(3, (wanted.length() + 1) / 3);
        List<Scored> near = candidates.stream().distinct()
                .filter(name -> !name.equals(wanted))
                .filter(name -> extendsOther(wanted, name)
                        || Math.abs(name.length() - wanted.length()) <= limit)
                .map(name -> new Scored(name, score(wanted, name)))
                .filter(scored -> scored.score() <= limit)
                .sorted(Comparator.comparingDouble(Scored::score).thenComparing(Scored::name))
                .limit(most).toList();
        return near.stream().filter(scored -> scored.score() <= near.get(0).score() + 1)
                .map(Scored::name).toList();
    }

    private record Scored(String name, double score) {
    }

    /** The distance; letters that differ only in case count little, another first letter more. */
    private static double score(String wanted, String name) {
        if (wanted.equalsIgnoreCase(name)) {
            return -1;
        }
        int folded = distance(wanted.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
        double edits = folded + (wanted.charAt(0) == name.charAt(0) ? 0 : 0.5);
        return extendsOther(wanted, name) ? Math.min(edits, 2.5) : edits;
    }

    /**
     * Whether one of them is the beginning of the other, as {@code nextInt} of {@code
     * nextInteger}.
     */
    private static boolean extendsOther(String wanted, String name) {
        return Math.min(wanted.length(), name.length()) >= 5
                && (wanted.startsWith(name) || name.startsWith(wanted));
    }

    /**
     * The number of edits between two words.
     *
     * @param a one word
     * @param b another
     * @return 0 if they are equal
     */
    public static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                row[j] = edits(a, b, i, j, before, last, row);
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static int edits(String a, String b, int i, int j, int[] before, int[] last,
            int[] row) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, before[j - 2] + 1) : best;
    }
}
