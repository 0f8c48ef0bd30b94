package org.deepecon.kernel.channel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepecon.kernel.protocol.Channel;
import org.deepecon.kernel.protocol.ConnectionFile;
import org.zeromq.ZMQ;

/** Binds sockets where the connection file says. Not thread-safe. */
final class Binding {
    private static final String IPC = "ipc://";

    private final ConnectionFile connection;
    private final List<UnixBridge> bridges = new ArrayList<>();

    Binding(ConnectionFile connection) {
        this.connection = connection;
    }

    void bind(ZMQ.Socket socket, Channel channel) {
        String address = connection.address(channel);
        if (address.startsWith(IPC)) {
            int port = socket.bindToRandomPort("tcp://127.0.0.1");
            bridges.add(new UnixBridge(Path.of(address.substring(IPC.length())), port));
        } else {
            socket.bind(address);
        }
    }

    void close() {
        bridges.forEach(UnixBridge::close);
    }
}
