package org.deepecon.kernel.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.deepecon.kernel.channel.Wire;
import org.deepecon.kernel.protocol.Channel;
import org.deepecon.kernel.protocol.ConnectionFile;
import org.deepecon.kernel.protocol.Json;

/** What is answered at once: information, interrupt, shutdown, subshells. */
final class ControlHandlers {
    private final ConnectionFile connection;
    private final Wire wire;
    private final SessionSlot session;
    private final Shutdown shutdown;
    private Lanes lanes;

    ControlHandlers(ConnectionFile connection, Wire wire, SessionSlot session, Shutdown shutdown) {
        this.connection = connection;
        this.wire = wire;
        this.session = session;
        this.shutdown = shutdown;
    }

    /** Tells where subshells live; to be called before the wire starts. */
    void lanes(Lanes all) {
        lanes = all;
    }

    void kernelInfo(Request request, Lane lane) {
        request.reply(KernelInfo.reply());
    }

    void connect(Request request, Lane lane) {
        JsonObject content = Request.ok();
        for (Channel channel : Channel.values()) {
            content.addProperty(channel.wireName() + "_port", connection.ports().get(channel));
        }
        request.reply(content);
    }

    void interrupt(Request request, Lane lane) {
        session.interrupt();
        request.reply(Request.ok());
    }

    void shutdown(Request request, Lane lane) {
        JsonObject content = Request.ok();
        content.addProperty("restart", Json.bool(request.content(), "restart", false));
        request.reply(content);
        wire.publish("shutdown_reply", request.header(), content); // for the other front ends
        request.afterwards(shutdown::request);
    }

    void debug(Request request, Lane lane) {
        var content = new JsonObject();
        content.addProperty("type", "response");
        content.addProperty("request_seq", Json.integer(request.content(), "seq", 0));
        content.addProperty("seq", 0);
        content.addProperty("command", Json.string(request.content(), "command", ""));
        content.addProperty("success", false);
        content.addProperty("message", "this kernel has no debugger");
        content.add("body", new JsonObject());
        request.reply(content);
    }

    void createSubshell(Request request, Lane lane) {
        JsonObject content = Request.ok();
        content.addProperty("subshell_id", lanes.createSubshell());
        request.reply(content);
    }

    void deleteSubshell(Request request, Lane lane) {
        String id = Json.string(request.content(), "subshell_id", "");
        if (lanes.deleteSubshell(id)) {
            request.reply(Request.ok());
        } else {
            request.replyError("UnknownSubshellError", "Unknown subshell_id '" + id + "'");
        }
    }

    void listSubshells(Request request, Lane lane) {
        var ids = new JsonArray();
        lanes.subshells().forEach(ids::add);
        JsonObject content = Request.ok();
        content.add("subshell_id", ids);
        request.reply(content);
    }
}
