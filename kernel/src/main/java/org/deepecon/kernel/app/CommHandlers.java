package org.deepecon.kernel.app;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.deepecon.kernel.channel.Wire;
import org.deepecon.kernel.comm.Comm;
import org.deepecon.kernel.comm.CommMessage;
import org.deepecon.kernel.comm.Comms;
import org.deepecon.kernel.protocol.Channel;
import org.deepecon.kernel.protocol.Json;
import org.deepecon.kernel.protocol.JsonTree;
import org.deepecon.kernel.protocol.Message;

/** Comms between Java objects and widgets: messages in both directions. */
final class CommHandlers {
    private final Wire wire;
    private final StatusLine status;

    CommHandlers(Wire wire, StatusLine status) {
        this.wire = wire;
        this.status = status;
    }

    /** Lets Java objects speak from now on. */
    void connect() {
        Comms.connect(this::send);
    }

    private void send(String type, Map<String, Object> content, CommMessage message) {
        byte[] topic = type.getBytes(StandardCharsets.US_ASCII);
        Message plain = wire.origin().message(type, List.of(topic), status.latest(),
                JsonTree.ofMap(message.metadata()), JsonTree.ofMap(content));
        wire.send(Channel.IOPUB, new Message(plain.identities(), plain.header(), plain.parent(),
                plain.metadata(), plain.content(), message.buffers()));
    }

    void open(Request request, Lane lane) {
        String id = id(request);
        String target = Json.string(request.content(), "target_name", "");
        if (!Comms.opened(id, target, message(request))) {
            var content = new JsonObject();
            content.addProperty("comm_id", id);
            content.add("data", new JsonObject());
            wire.publish("comm_close", request.header(), content);
        }
    }

    void said(Request request, Lane lane) {
        Comms.said(id(request), message(request));
    }

    void closed(Request request, Lane lane) {
        Comms.closed(id(request), message(request));
    }

    private static String id(Request request) {
        return Json.string(request.content(), "comm_id", "");
    }

    private static CommMessage message(Request request) {
        Message message = request.message();
        return new CommMessage(JsonTree.toMap(Json.object(message.content(), "data")),
                JsonTree.toMap(message.metadata()), message.buffers());
    }

    void info(Request request, Lane lane) {
        String wanted = Json.string(request.content(), "target_name", "");
        var comms = new JsonObject();
        for (Comm comm : Comms.all()) {
            if (wanted.isEmpty() || wanted.equals(comm.target())) {
                var entry = new JsonObject();
                entry.addProperty("target_name", comm.target());
                comms.add(comm.id(), entry);
            }
        }
        JsonObject content = Request.ok();
        content.add("comms", comms);
        request.reply(content);
    }
}
