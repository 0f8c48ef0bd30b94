package org.deepecon.tensor;

import java.util.function.Supplier;

/** Whether this thread is recording a graph, so that variables stand for numbers to come. */
public final class Tracing {
    private static final ThreadLocal<Boolean> ACTIVE = ThreadLocal.withInitial(() -> false);

    private Tracing() {
    }

    static boolean active() {
        return ACTIVE.get();
    }

    /**
     * Runs a function that records.
     *
     * @param <T> what it returns
     * @param function to trace
     * @return its result
     */
    public static <T> T of(Supplier<T> function) {
        return with(true, function);
    }

    /**
     * Runs a function that computes at once, also inside a traced one: first values of weights.
     *
     * @param <T> what it returns
     * @param function to run
     * @return its result
     */
    public static <T> T paused(Supplier<T> function) {
        return with(false, function);
    }

    private static <T> T with(boolean active, Supplier<T> function) {
        boolean before = ACTIVE.get();
        ACTIVE.set(active);
        try {
            return function.get();
        } finally {
            ACTIVE.set(before);
        }
    }
}
