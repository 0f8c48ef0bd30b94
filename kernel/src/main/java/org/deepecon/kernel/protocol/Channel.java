package org.deepecon.kernel.protocol;

/** The five sockets of a kernel. */
public enum Channel {
    /** Requests answered in order. */
    SHELL("shell"),
    /** Requests answered at once, also while a cell runs. */
    CONTROL("control"),
    /** The kernel asks, the front end answers: lines of input. */
    STDIN("stdin"),
    /** What every front end sees: output and status. */
    IOPUB("iopub"),
    /** Echo of bytes, to see that the process lives. */
    HEARTBEAT("hb");

    private final String wireName;

    Channel(String wireName) {
        this.wireName = wireName;
    }

    /**
     * The name in the connection file, before {@code _port}.
     *
     * @return {@code shell}, {@code control}, {@code stdin}, {@code iopub} or {@code hb}
     */
    public String wireName() {
        return wireName;
    }
}
