package org.deepecon.progress;

/** Where a line is shown that changes: a line of a terminal, an output of a notebook. */
public interface ProgressView {
    /**
     * Shows a line in the place of the one before.
     *
     * @param line may hold ANSI colours, no line end
     */
    void show(String line);

    /**
     * Shows the last line; what follows comes below it.
     *
     * @param line may hold ANSI colours, no line end
     */
    void finish(String line);
}
