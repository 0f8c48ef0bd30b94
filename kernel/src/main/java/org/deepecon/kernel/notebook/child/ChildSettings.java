package org.deepecon.kernel.notebook.child;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How a child is started and how patient its client is.
 *
 * @param command the words that start a JVM on {@link ChildServer}, perhaps inside a sandbox
 * @param environment the child's whole environment; null inherits this process's
 * @param directory where it works; null for here
 * @param startLimit longest time until it is ready
 * @param maxOutputChars what one request prints beyond is cut, with a notice
 */
public record ChildSettings(List<String> command, Map<String, String> environment, Path directory,
        Duration startLimit, int maxOutputChars) {
    /** A minute: a cold and busy machine needs some seconds. */
    public static final Duration DEFAULT_START_LIMIT = Duration.ofSeconds(60);
    /** One million characters. */
    public static final int DEFAULT_MAX_OUTPUT_CHARS = 1_000_000;

    /**
     * A child that inherits environment and folder.
     *
     * @param command starts it
     * @return settings
     */
    public static ChildSettings of(List<String> command) {
        return new ChildSettings(
                command, null, null, DEFAULT_START_LIMIT, DEFAULT_MAX_OUTPUT_CHARS);
    }

    /**
     * The same in another folder.
     *
     * @param folder where the child works
     * @return settings
     */
    public ChildSettings in(Path folder) {
        return new ChildSettings(command, environment, folder, startLimit, maxOutputChars);
    }

    /**
     * The same with another environment.
     *
     * @param variables all that the child sees
     * @return settings
     */
    public ChildSettings withEnvironment(Map<String, String> variables) {
        return new ChildSettings(command, variables, directory, startLimit, maxOutputChars);
    }
}
