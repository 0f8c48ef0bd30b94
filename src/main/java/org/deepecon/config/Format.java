package org.deepecon.config;

import java.util.Map;

/**
 * How things of one class are written and read.
 *
 * @param <T> the class
 */
public interface Format<T> {
    /**
     * The name in files.
     *
     * @return Keras's class name
     */
    String className();

    /**
     * Keras's module, if it is not that of the catalog.
     *
     * @return null for the catalog's
     */
    default String module() {
        return null;
    }

    /**
     * Whether a thing is written by this name.
     *
     * @param thing any
     * @return whether
     */
    boolean fits(Object thing);

    /**
     * A thing's settings.
     *
     * @param thing one that fits
     * @return values by Keras's names
     */
    Map<String, Object> config(Object thing);

    /**
     * A thing as saved.
     *
     * @param config values by Keras's names
     * @return new
     * @throws ConfigException if a value is not of its kind, or there is no such setting
     */
    T read(Map<?, ?> config);
}
