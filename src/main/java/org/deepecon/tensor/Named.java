package org.deepecon.tensor;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Things that can be chosen by name, such as activations and losses. Upper and lower case and
 * underscores do not matter, so Keras's {@code "mse"}, {@code "MeanSquaredError"} and
 * {@code "mean_squared_error"} are one.
 *
 * @param <T> kind of thing
 */
public final class Named<T> {
    private static final int NEAREST = 3;

    private final String kind;
    private final Map<String, Supplier<? extends T>> things = new LinkedHashMap<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();

    /**
     * None yet.
     *
     * @param kind what they are, for messages: "activation"
     */
    public Named(String kind) {
        this.kind = kind;
    }

    /**
     * Adds one.
     *
     * @param thing makes a new one with its defaults
     * @param names it answers to; the first is shown
     * @return this
     */
    public Named<T> add(Supplier<? extends T> thing, String... names) {
        for (String name : names) {
            things.put(key(name), thing);
            spellings.put(key(name), name);
        }
        return this;
    }

    /**
     * One by its name.
     *
     * @param name any spelling
     * @return a new one with its defaults
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public T get(String name) {
        Supplier<? extends T> thing = things.get(key(name));
        if (thing == null) {
            throw new IllegalArgumentException("Unknown " + kind + " \"" + name
                    + "\". Did you mean " + String.join(" or ", nearest(name)) + "?");
        }
        return thing.get();
    }

    /**
     * Whether there is one of this name.
     *
     * @param name any spelling
     * @return whether
     */
    public boolean has(String name) {
        return things.containsKey(key(name));
    }

    /**
     * All names.
     *
     * @return as added
     */
    public Collection<String> names() {
        return List.copyOf(spellings.values());
    }

    private List<String> nearest(String name) {
        return spellings.keySet().stream()
                .sorted(Comparator.comparingInt(each -> distance(each, key(name))))
                .limit(NEAREST).map(each -> "\"" + spellings.get(each) + "\"").toList();
    }

    private static String key(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** The number of letters to insert, delete or change (Levenshtein 1966). */
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
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
