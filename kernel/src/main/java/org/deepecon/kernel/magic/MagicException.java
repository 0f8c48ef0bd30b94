package org.deepecon.kernel.magic;

/** Thrown by a magic that failed; the message is all that a student needs to read. */
public class MagicException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * Creates it.
     *
     * @param message where, what was expected, what came, what to do
     */
    public MagicException(String message) {
        super(message);
    }

    /**
     * Creates it with its cause.
     *
     * @param message where, what was expected, what came, what to do
     * @param cause what was thrown below
     */
    public MagicException(String message, Throwable cause) {
        super(message, cause);
    }
}
