package org.deepecon.kernel.magic.maven;

/** Thrown when libraries cannot be resolved; the message is all that a student needs to read. */
public class MavenException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * Creates it.
     *
     * @param message what is missing or wrong, who was asked, what to do
     */
    public MavenException(String message) {
        super(message);
    }

    /**
     * Creates it with its cause.
     *
     * @param message what is missing or wrong, who was asked, what to do
     * @param cause what Maven threw
     */
    public MavenException(String message, Throwable cause) {
        super(message, cause);
    }
}
