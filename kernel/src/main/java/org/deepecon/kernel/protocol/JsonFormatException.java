package org.deepecon.kernel.protocol;

/** Thrown when text is not the JSON object it should be. */
public class JsonFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /**
     * Creates it.
     *
     * @param message what was expected and what was found
     * @param cause the parser's complaint, or null
     */
    public JsonFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
