package org.deepecon.nn;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names for layers and models that were given none, as Keras makes them: the class in snake case,
 * then with {@code _1}, {@code _2}. They count through the whole session, safe for several threads.
 */
public final class LayerNames {
    private static final Map<String, Integer> USED = new HashMap<>();

    private LayerNames() {
    }

    /**
     * The next name for a class.
     *
     * @param type Keras's class name, such as {@code BatchNormalization}
     * @return such as {@code batch_normalization_1}
     */
    public static synchronized String next(String type) {
        String base = snakeCase(type);
        int count = USED.merge(base, 1, Integer::sum);
        return count == 1 ? base : base + "_" + (count - 1);
    }

    /** Begins to count anew, as Keras's function does: the next Dense is {@code dense} again. */
    public static synchronized void clearSession() {
        USED.clear();
    }

    /**
     * A class name in Keras's snake case.
     *
     * @param type such as {@code BatchNormalization}
     * @return such as {@code batch_normalization}
     */
    public static String snakeCase(String type) {
        return type.replaceAll("\\W+", "").replaceAll("(.)([A-Z][a-z]+)", "$1_$2")
                .replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
