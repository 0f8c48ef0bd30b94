package org.deepecon.kernel.comm;

import java.util.Map;

/** Carries the messages of comms to the front end. */
@FunctionalInterface
public interface CommLink {
    /**
     * Sends a message.
     *
     * @param type {@code comm_open}, {@code comm_msg} or {@code comm_close}
     * @param content its members, {@code data} among them
     * @param message metadata and buffers
     */
    void send(String type, Map<String, Object> content, CommMessage message);
}
