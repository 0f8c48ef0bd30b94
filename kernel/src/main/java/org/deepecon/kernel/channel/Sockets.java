package org.deepecon.kernel.channel;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import org.deepecon.kernel.protocol.Channel;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/** The four message sockets, bound. For the loop's thread, and for whoever creates it before. */
final class Sockets {
    private static final int LINGER_MILLIS = 200;
    /** Frames above this size end the connection before they exhaust the heap. */
    private static final long MAX_FRAME = 256L << 20;

    private final ZMQ.Socket shell;
    private final ZMQ.Socket control;
    private final ZMQ.Socket stdin;
    private final ZMQ.Socket iopub;

    Sockets(ZMQ.Context context, Binding binding) {
        shell = bind(context, SocketType.ROUTER, binding, Channel.SHELL);
        iopub = bind(context, SocketType.XPUB, binding, Channel.IOPUB);
        control = bind(context, SocketType.ROUTER, binding, Channel.CONTROL);
        stdin = bind(context, SocketType.ROUTER, binding, Channel.STDIN);
    }

    private static ZMQ.Socket bind(
            ZMQ.Context context, SocketType type, Binding binding, Channel channel) {
        ZMQ.Socket socket = context.socket(type);
        socket.setLinger(LINGER_MILLIS);
        socket.setSndHWM(0);
        socket.setMaxMsgSize(MAX_FRAME);
        if (type == SocketType.ROUTER) {
            socket.setRouterHandover(true);
        } else {
            socket.setXpubVerbose(true); // a second front end is welcomed too
        }
        binding.bind(socket, channel);
        return socket;
    }

    ZMQ.Socket of(Channel channel) {
        return switch (channel) {
            case SHELL -> shell;
            case CONTROL -> control;
            case STDIN -> stdin;
            case IOPUB -> iopub;
            case HEARTBEAT -> throw new IllegalArgumentException("heartbeat has its own thread");
        };
    }

    void register(Selector selector) throws IOException {
        for (ZMQ.Socket socket : List.of(shell, control, stdin, iopub)) {
            socket.getFD().register(selector, SelectionKey.OP_READ);
        }
    }

    /** All frames of the next message, or null if there is none. */
    static List<byte[]> receive(ZMQ.Socket socket) {
        byte[] frame = socket.recv(ZMQ.DONTWAIT);
        if (frame == null) {
            return null;
        }
        var frames = new ArrayList<byte[]>(8);
        frames.add(frame);
        while (socket.hasReceiveMore()) {
            frames.add(socket.recv());
        }
        return frames;
    }

    void send(Channel channel, List<byte[]> frames) {
        ZMQ.Socket socket = of(channel);
        int last = frames.size() - 1;
        for (int i = 0; i < last; i++) {
            socket.sendMore(frames.get(i));
        }
        socket.send(frames.get(last));
    }

    void close() {
        for (ZMQ.Socket socket : List.of(shell, control, stdin, iopub)) {
            socket.close();
        }
    }
}
