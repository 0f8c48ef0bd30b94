package org.deepecon.kernel.display;

/**
 * Where the output of one cell goes: Jupyter's IOPub channel, or a notebook's list of outputs.
 * Thread-safe: any thread that a cell started may write, also after the cell ended.
 */
public interface CellOutput {
    /** The two text streams of a cell. */
    enum Stream {
        /** Standard output. */
        STDOUT("stdout"),
        /** Standard error; graders count anything here as a failure. */
        STDERR("stderr");

        private final String wireName;

        Stream(String wireName) {
            this.wireName = wireName;
        }

        /**
         * The name in messages and notebooks.
         *
         * @return {@code stdout} or {@code stderr}
         */
        public String wireName() {
            return wireName;
        }
    }

    /**
     * Appends text to a stream. May block the caller while the reader is slow: output is never
     * lost.
     *
     * @param stream which stream
     * @param text what was printed, with its line ends
     */
    void stream(Stream stream, String text);

    /**
     * Shows a bundle below the cell.
     *
     * @param bundle what to show
     * @param displayId name for later {@link #update updates}, or null
     */
    void display(MimeBundle bundle, String displayId);

    /**
     * Replaces every bundle shown under a name, in any cell.
     *
     * @param bundle what to show now
     * @param displayId the name given to {@link #display}
     */
    void update(MimeBundle bundle, String displayId);

    /**
     * Clears the cell's output.
     *
     * @param wait true: only when the next output arrives, which avoids flicker
     */
    void clear(boolean wait);

    /**
     * Asks the user for a line. Blocks until it comes; an interrupt of the cell ends the wait.
     *
     * @param prompt text before the input box; may be empty
     * @param password true hides what is typed
     * @return the line without its line end
     * @throws InputNotAvailableException if the front end takes no input
     */
    String input(String prompt, boolean password);
}
