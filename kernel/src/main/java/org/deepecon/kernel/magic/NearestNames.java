package org.deepecon.kernel.magic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names most like a mistyped one. */
final class NearestNames {
    private NearestNames() {
    }

    /** At most three names that are a few letters away, nearest first. */
    static List<String> of(String typed, Collection<String> names) {
        String word = typed.toLowerCase(Locale.ROOT);
        int allowed = Math.max(2, word.length() / 3);
        return names.stream()
                .filter(name -> distance(word, name.toLowerCase(Locale.ROOT)) <= allowed)
                .sorted(Comparator.comparingInt((String name) ->
                                distance(word, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
    }

    /** Levenshtein's distance: letters to insert, delete or change. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
