package org.deepecon.grading.command;

/** Thrown when a command line cannot be understood. */
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * Creates it.
     *
     * @param message what was expected and what came
     */
    public UsageException(String message) {
        super(message);
    }
}
