package org.deepecon.config;

/** A thing that states its settings, so that it can be written and read again. */
@FunctionalInterface
public interface Configurable {
    /**
     * Goes through all settings: hands each to {@code s} and keeps what comes back.
     *
     * @param s writes or reads them
     */
    void settings(Settings s);
}
