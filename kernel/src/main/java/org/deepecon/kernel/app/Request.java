package org.deepecon.kernel.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.deepecon.kernel.channel.Patience;
import org.deepecon.kernel.channel.Wire;
import org.deepecon.kernel.protocol.Channel;
import org.deepecon.kernel.protocol.Header;
import org.deepecon.kernel.protocol.Json;
import org.deepecon.kernel.protocol.Message;

/** A received message and the way back to its sender. Answered once at most. */
final class Request {
    private final Channel channel;
    private final Message message;
    private final Wire wire;
    private final AtomicBoolean answered = new AtomicBoolean();

    Request(Channel channel, Message message, Wire wire) {
        this.channel = channel;
        this.message = message;
        this.wire = wire;
    }

    Channel channel() {
        return channel;
    }

    Message message() {
        return message;
    }

    Header header() {
        return message.header();
    }

    String type() {
        return message.type();
    }

    JsonObject content() {
        return message.content();
    }

    /** A text member of the content, without which the request makes no sense. */
    String text(String member) throws MalformedRequestException {
        String text = Json.string(content(), member, null);
        if (text == null) {
            throw new MalformedRequestException(this, member, "a string");
        }
        return text;
    }

    /** Whether the protocol wants a reply that has not been sent yet. */
    boolean awaitsReply() {
        return message.replyType() != null && !answered.get();
    }

    void reply(JsonObject content) {
        reply(new JsonObject(), content);
    }

    void reply(JsonObject metadata, JsonObject content) {
        String type = message.replyType();
        if (type != null && answered.compareAndSet(false, true)) {
            Patience.with(() -> wire.send(channel, wire.origin().message(
                    type, message.identities(), header(), metadata, content)));
        }
    }

    void replyError(String name, String text) {
        reply(error(name, text));
    }

    static JsonObject ok() {
        var content = new JsonObject();
        content.addProperty("status", "ok");
        return content;
    }

    static JsonObject error(String name, String text) {
        var content = new JsonObject();
        content.addProperty("status", "error");
        content.addProperty("ename", name);
        content.addProperty("evalue", text);
        content.add("traceback", new JsonArray());
        return content;
    }
}
