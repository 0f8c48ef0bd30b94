package org.deepecon.kernel.notebook;

import java.io.IOException;

/** Thrown when a file is not a notebook that can be run: broken JSON, or another format. */
public class NotebookFormatException extends IOException {
    private static final long serialVersionUID = 1;

    /**
     * Creates it.
     *
     * @param message file, place, what was expected, and what to do
     */
    public NotebookFormatException(String message) {
        super(message);
    }
}
