package org.deepecon.kernel.display;

/** Thrown when an object cannot be shown; the cause is what its own code threw. */
public class RenderException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Wraps what a renderer or a {@code toString()} threw.
     *
     * @param type class of the object
     * @param cause what was thrown
     */
    public RenderException(Class<?> type, Throwable cause) {
        super(message(type, cause), cause);
    }

    private static String message(Class<?> type, Throwable cause) {
        String what = cause instanceof StackOverflowError
                ? "endless recursion, most likely in its toString()"
                : TypeNames.clean(String.valueOf(cause.getClass().getName()));
        return "The value was computed, but a " + TypeNames.of(type) + " cannot be shown: " + what
                + ".";
    }
}
