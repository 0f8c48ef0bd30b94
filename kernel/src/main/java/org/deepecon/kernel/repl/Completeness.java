package org.deepecon.kernel.repl;

/**
 * Whether a console should run what was typed or wait for more.
 *
 * @param status the verdict
 * @param indent what to put before the next line if incomplete
 */
public record Completeness(Status status, String indent) {
    /** The protocol's words. */
    public enum Status {
        /** Ready to run. */
        COMPLETE,
        /** More lines are needed. */
        INCOMPLETE,
        /** No continuation can make it valid. */
        INVALID,
        /** Cannot tell. */
        UNKNOWN
    }
}
