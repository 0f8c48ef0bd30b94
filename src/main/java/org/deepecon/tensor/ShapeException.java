package org.deepecon.tensor;

/** Shapes that do not fit an operation; the message says which, and what would. */
public class ShapeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /**
     * A misfit.
     *
     * @param message where, what was expected, what came, what to do
     */
    public ShapeException(String message) {
        super(message);
    }
}
