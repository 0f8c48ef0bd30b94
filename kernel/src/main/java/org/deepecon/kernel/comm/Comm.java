package org.deepecon.kernel.comm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** One conversation with the front end. Thread-safe. */
public final class Comm {
    private static final Consumer<CommMessage> NOTHING = message -> { };

    private final String id;
    private final String target;
    private volatile Consumer<CommMessage> onMessage = NOTHING;
    private volatile Consumer<CommMessage> onClose = NOTHING;

    Comm(String id, String target) {
        this.id = id;
        this.target = target;
    }

    /**
     * The unique name of this conversation.
     *
     * @return its id
     */
    public String id() {
        return id;
    }

    /**
     * What it is about.
     *
     * @return name of the target
     */
    public String target() {
        return target;
    }

    /**
     * Sets what happens when the front end says something.
     *
     * @param handler replaces the one before
     * @return this
     */
    public Comm onMessage(Consumer<CommMessage> handler) {
        onMessage = handler;
        return this;
    }

    /**
     * Sets what happens when the front end closes the comm.
     *
     * @param handler replaces the one before
     * @return this
     */
    public Comm onClose(Consumer<CommMessage> handler) {
        onClose = handler;
        return this;
    }

    /**
     * Says something.
     *
     * @param data JSON data
     */
    public void send(Map<String, Object> data) {
        send(CommMessage.of(data));
    }

    /**
     * Says something, with metadata or buffers.
     *
     * @param message what to say
     */
    public void send(CommMessage message) {
        Comms.link().send("comm_msg", content(message), message);
    }

    /** Ends the conversation; the front end is told. */
    public void close() {
        if (Comms.forget(id)) {
            var last = CommMessage.of(Map.of());
            Comms.link().send("comm_close", content(last), last);
        }
    }

    Map<String, Object> content(CommMessage message) {
        var content = new LinkedHashMap<String, Object>();
        content.put("comm_id", id);
        content.put("data", message.data());
        return content;
    }

    void said(CommMessage message) {
        onMessage.accept(message);
    }

    void closed(CommMessage message) {
        onClose.accept(message);
    }
}
