package org.deepecon.grading.command;

/** Thrown when a command will not do what was asked for; the message says why and what to do. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * Creates it.
     *
     * @param message one or more lines
     */
    public RefusedException(String message) {
        super(message);
    }
}
