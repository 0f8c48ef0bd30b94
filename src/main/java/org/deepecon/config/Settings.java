package org.deepecon.config;

/**
 * The settings of one thing, on their way out or in. Each method is given the value as it is now
 * and returns the value to be kept: the same when settings are written, the saved one when they are
 * read. A setting that is not in the file keeps its value.
 */
public interface Settings {
    /**
     * A setting of any kind.
     *
     * @param <T> type of the value
     * @param name Keras's, such as {@code kernel_initializer}
     * @param now the value as it is
     * @param kind how it is written and read
     * @return the value to keep
     * @throws ConfigException if it cannot be written or read
     */
    <T> T value(String name, T now, Kind<T> kind);

    /**
     * A setting that is written only if it is there.
     *
     * @param <T> type of the value
     * @param name Keras's
     * @param now the value as it is; null is not written
     * @param kind how it is written and read
     * @return the value to keep
     */
    <T> T optional(String name, T now, Kind<T> kind);

    /**
     * A setting of Keras for which there is no choice here.
     *
     * @param name Keras's
     * @param only the one value: a string, number, boolean, list or null
     * @throws ConfigException if another value is read
     */
    void fixed(String name, Object only);

    /**
     * A setting of Keras that changes no result, such as an implementation to choose.
     *
     * @param name Keras's
     * @param written what is written; whatever is read is left alone
     */
    void ignored(String name, Object written);

    /**
     * A setting of Keras that means nothing here; it is read over and not written.
     *
     * @param name Keras's
     */
    void unwritten(String name);

    /**
     * A whole number.
     *
     * @param name Keras's
     * @param now as it is
     * @return the value to keep
     */
    default int whole(String name, int now) {
        return value(name, now, Kinds.WHOLE);
    }

    /**
     * A number.
     *
     * @param name Keras's
     * @param now as it is
     * @return the value to keep
     */
    default double number(String name, double now) {
        return value(name, now, Kinds.NUMBER);
    }

    /**
     * Yes or no.
     *
     * @param name Keras's
     * @param now as it is
     * @return the value to keep
     */
    default boolean flag(String name, boolean now) {
        return value(name, now, Kinds.FLAG);
    }

    /**
     * Some words.
     *
     * @param name Keras's
     * @param now as it is, or null
     * @return the value to keep
     */
    default String text(String name, String now) {
        return value(name, now, Kinds.TEXT);
    }

    /**
     * Whole numbers, such as a shape.
     *
     * @param name Keras's
     * @param now as they are, or null
     * @return the value to keep
     */
    default int[] wholes(String name, int... now) {
        return value(name, now, Kinds.WHOLES);
    }
}
