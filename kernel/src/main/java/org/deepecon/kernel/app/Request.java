package org.deepecon.kernel.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.deepecon.kernel.channel.Parcel;
import org.deepecon.kernel.channel.Patience;
import org.deepecon.kernel.channel.Wire;
import org.deepecon.kernel.protocol.Channel;
import org.deepecon.kernel.protocol.Header;
import org.deepecon.kernel.protocol.Json;
import org.deepecon.kernel.protocol.Message;

/**
 * A received message and its answer, the first one given. The answer leaves together with the idle
 * that follows it, so that no client waits for the one after it has seen the other. For one thread.
 */
final class Request {
    private final Channel channel;
    private final Message message;
    private final Wire wire;
    private Parcel answer;
    private Runnable afterwards = () -> { };

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

    /** Whether the protocol wants a reply that has not been given yet. */
    boolean awaitsReply() {
        return message.replyType() != null && answer == null;
    }

    void reply(JsonObject content) {
        reply(new JsonObject(), content);
    }

    void reply(JsonObject metadata, JsonObject content) {
        String type = message.replyType();
        if (type != null && answer == null) {
            Patience.with(() -> answer = wire.parcel(channel, wire.origin().message(
                    type, message.identities(), header(), metadata, content)));
        }
    }

    /** The answer, or null where none was given. */
    Parcel answer() {
        return answer;
    }

    /** Does something when the answer is on its way. */
    void afterwards(Runnable action) {
        afterwards = action;
    }

    void done() {
        afterwards.run();
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
