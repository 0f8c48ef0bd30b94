package org.deepecon.kernel.display;

/** Thrown when a cell reads standard input and nobody can type any. */
public class InputNotAvailableException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    /** Creates it with the text that the student reads. */
    public InputNotAvailableException() {
        super("This cell reads standard input, but whoever runs it (Run All, a grader, nbconvert)"
                + " cannot answer. Put the value into a variable instead.");
    }
}
