package org.deepecon.kernel.app;

import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.deepecon.kernel.history.CellHistory;
import org.deepecon.kernel.protocol.Channel;
import org.deepecon.kernel.protocol.ConnectionFile;
import org.deepecon.kernel.session.Session;

/** A kernel on free ports of this machine and a client that is subscribed already. */
final class LiveKernel implements AutoCloseable {
    final ConnectionFile connection;
    final JupyterKernel kernel;
    final Client client;

    LiveKernel() throws Exception {
        this(ScriptSession::new);
    }

    LiveKernel(Supplier<Session> factory) throws Exception {
        connection = new ConnectionFile("tcp", "127.0.0.1", freePorts(), "hmac-sha256", "secret");
        kernel = new JupyterKernel(connection, factory, CellHistory.inMemory());
        kernel.start();
        client = new Client(connection);
        String type;
        do {
            type = client.next(Channel.IOPUB).type(); // the kernel's own "starting" may come before
        } while (type.equals("status"));
        if (!type.equals("iopub_welcome")) {
            throw new AssertionError("expected a welcome, got " + type);
        }
    }

    private static Map<Channel, Integer> freePorts() throws Exception {
        var ports = new EnumMap<Channel, Integer>(Channel.class);
        List<ServerSocket> held = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            var socket = new ServerSocket(0);
            held.add(socket);
            ports.put(channel, socket.getLocalPort());
        }
        for (ServerSocket socket : held) {
            socket.close();
        }
        return ports;
    }

    @Override
    public void close() {
        client.close();
        kernel.close();
    }
}
