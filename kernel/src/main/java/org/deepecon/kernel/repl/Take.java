package org.deepecon.kernel.repl;

/** Where a cell's last expression leaves its value: compiled code calls {@link #value}. */
public final class Take {
    private static final ThreadLocal<Object> TAKEN = new ThreadLocal<>();

    private Take() {
    }

    /**
     * Takes a value; primitives come boxed.
     *
     * @param value what the expression gives; may be null
     */
    public static void value(Object value) {
        TAKEN.set(value);
    }

    static Object take() {
        Object value = TAKEN.get();
        TAKEN.remove();
        return value;
    }
}
