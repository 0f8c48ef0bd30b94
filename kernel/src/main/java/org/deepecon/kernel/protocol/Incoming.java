package org.deepecon.kernel.protocol;

/** What became of received frames. */
public sealed interface Incoming {
    /**
     * A message that may be acted on.
     *
     * @param message well-formed, signed and seen for the first time
     */
    record Accepted(Message message) implements Incoming {
    }

    /**
     * Frames to drop.
     *
     * @param reason one line for the log
     */
    record Malformed(String reason) implements Incoming {
    }
}
