package org.deepecon.kernel.app;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.deepecon.kernel.protocol.Channel;
import org.deepecon.kernel.protocol.ConnectionFile;
import org.deepecon.kernel.protocol.Header;
import org.deepecon.kernel.protocol.Incoming;
import org.deepecon.kernel.protocol.Json;
import org.deepecon.kernel.protocol.Message;
import org.deepecon.kernel.protocol.Origin;
import org.deepecon.kernel.protocol.Signer;
import org.deepecon.kernel.protocol.WireFormat;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/** A front end with real sockets. For one thread. */
final class Client implements AutoCloseable {
    static final int PATIENCE = 10_000;

    final Signer signer;
    final WireFormat format;
    final Origin origin = new Origin("client", "student");
    private final ZMQ.Context context = ZMQ.context(1);
    private final Map<Channel, ZMQ.Socket> sockets = new EnumMap<>(Channel.class);

    Client(ConnectionFile connection) {
        signer = Signer.of(connection.scheme(), connection.key());
        format = new WireFormat(signer);
        for (Channel channel : List.of(Channel.SHELL, Channel.CONTROL, Channel.STDIN)) {
            ZMQ.Socket socket = context.socket(SocketType.DEALER);
            socket.setIdentity("client".getBytes());
            sockets.put(channel, socket);
        }
        sockets.put(Channel.IOPUB, context.socket(SocketType.SUB));
        sockets.get(Channel.IOPUB).setRcvHWM(0);
        sockets.get(Channel.IOPUB).subscribe(new byte[0]);
        sockets.put(Channel.HEARTBEAT, context.socket(SocketType.REQ));
        sockets.forEach((channel, socket) -> {
            socket.setLinger(0);
            socket.setReceiveTimeOut(PATIENCE);
            socket.connect(connection.address(channel));
        });
    }

    ZMQ.Socket socket(Channel channel) {
        return sockets.get(channel);
    }

    Message request(String type, String content) {
        return origin.message(type, List.of(), Header.NONE, new JsonObject(), Json.parse(content));
    }

    Message request(String type, String subshell, String content) {
        Message plain = request(type, content);
        JsonObject header = Json.parse(plain.header().json());
        header.addProperty("subshell_id", subshell);
        return new Message(List.of(), Header.parse(Json.write(header)), Header.NONE,
                plain.metadata(), plain.content(), List.of());
    }

    String send(Channel channel, Message message) {
        sendFrames(channel, format.encode(message));
        return message.header().id();
    }

    String send(Channel channel, String type, String content) {
        return send(channel, request(type, content));
    }

    void sendFrames(Channel channel, List<byte[]> frames) {
        ZMQ.Socket socket = sockets.get(channel);
        for (int i = 0; i < frames.size(); i++) {
            socket.send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0);
        }
    }

    String execute(String code) {
        return execute(code, "");
    }

    String execute(String code, String more) {
        return send(Channel.SHELL, "execute_request", cell(code, more));
    }

    static String cell(String code, String more) {
        var content = new JsonObject();
        content.addProperty("code", code);
        String text = Json.write(content);
        return text.substring(0, text.length() - 1) + more + "}";
    }

    /** The next message of a channel; fails after ten seconds. */
    Message next(Channel channel) {
        ZMQ.Socket socket = sockets.get(channel);
        byte[] first = socket.recv();
        if (first == null) {
            throw new AssertionError("nothing came on " + channel);
        }
        var frames = new ArrayList<byte[]>(List.of(first));
        while (socket.hasReceiveMore()) {
            frames.add(socket.recv());
        }
        Incoming in = format.decode(frames);
        if (in instanceof Incoming.Accepted accepted) {
            return accepted.message();
        }
        throw new AssertionError("malformed on " + channel + ": " + in);
    }

    Message reply(String id) {
        return reply(Channel.SHELL, id);
    }

    /** The reply to a request, skipping others. */
    Message reply(Channel channel, String id) {
        while (true) {
            Message message = next(channel);
            if (message.parent().id().equals(id)) {
                return message;
            }
        }
    }

    /** Everything published for a request, up to its idle. */
    List<Message> published(String id) {
        var all = new ArrayList<Message>();
        while (true) {
            Message message = next(Channel.IOPUB);
            if (message.parent().id().equals(id)) {
                all.add(message);
                if (isState(message, "idle")) {
                    return all;
                }
            }
        }
    }

    static boolean isState(Message message, String state) {
        return message.type().equals("status")
                && Json.string(message.content(), "execution_state", "").equals(state);
    }

    @Override
    public void close() {
        sockets.values().forEach(ZMQ.Socket::close);
        context.close();
    }
}
