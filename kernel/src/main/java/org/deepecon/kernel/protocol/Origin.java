package org.deepecon.kernel.protocol;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The sender of the kernel's own messages: one session name, and a number for each message.
 * Thread-safe.
 */
public final class Origin {
    /** Version of the messaging protocol that the kernel speaks. */
    public static final String PROTOCOL = "5.5";

    private final String session;
    private final String username;
    private final AtomicLong sent = new AtomicLong();

    /**
     * Creates a sender.
     *
     * @param session unique to this run of the kernel
     * @param username whose process it is
     */
    public Origin(String session, String username) {
        this.session = session;
        this.username = username;
    }

    /**
     * A sender for this process.
     *
     * @return a sender named after this moment and the user
     */
    public static Origin ofProcess() {
        // No UUID: SecureRandom costs a starting kernel milliseconds, and this is no secret.
        String session = Long.toHexString(System.currentTimeMillis()) + "-"
                + Long.toHexString(System.nanoTime());
        return new Origin(session, System.getProperty("user.name", "kernel"));
    }

    /**
     * The session name.
     *
     * @return the same in every message of this sender
     */
    public String session() {
        return session;
    }

    /**
     * A new message of this sender, dated now.
     *
     * @param type such as {@code status}
     * @param identities routing frames or topic
     * @param parent header of the request it belongs to
     * @param metadata hints
     * @param content what it says
     * @return the message, without buffers
     */
    public Message message(String type, List<byte[]> identities, Header parent,
            JsonObject metadata, JsonObject content) {
        return new Message(identities, header(type, parent), parent, metadata, content, List.of());
    }

    private Header header(String type, Header parent) {
        String id = session + "_" + sent.incrementAndGet();
        var json = new JsonObject();
        json.addProperty("msg_id", id);
        json.addProperty("msg_type", type);
        json.addProperty("session", session);
        json.addProperty("username", username);
        json.addProperty("date", Timestamp.now());
        json.addProperty("version", PROTOCOL);
        if (parent.subshell() != null) {
            json.addProperty("subshell_id", parent.subshell());
        }
        return new Header(id, type, parent.subshell(), Json.write(json));
    }
}
