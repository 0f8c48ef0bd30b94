package org.deepecon.config;

/** A thing that cannot be written to a file, or a file's content that cannot be read. */
public final class ConfigException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /**
     * Without a cause.
     *
     * @param message where, what was expected, what came, what to do
     */
    public ConfigException(String message) {
        super(message);
    }

    /**
     * With a cause.
     *
     * @param message where, what was expected, what came, what to do
     * @param cause what told of it
     */
    public ConfigException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * The same, found in some place.
     *
     * @param where such as a layer's title
     * @param problem what was found there
     * @return to be thrown
     */
    public static ConfigException in(String where, RuntimeException problem) {
        return new ConfigException(where + ": " + problem.getMessage(), problem);
    }
}
