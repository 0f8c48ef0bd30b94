package org.deepecon.kernel.app;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.deepecon.kernel.channel.KernelLog;
import org.deepecon.kernel.history.CellHistory;
import org.deepecon.kernel.notebook.WarmUp;
import org.deepecon.kernel.protocol.Channel;
import org.deepecon.kernel.protocol.ConnectionFile;
import org.deepecon.kernel.protocol.Header;
import org.deepecon.kernel.protocol.Json;
import org.deepecon.kernel.protocol.Origin;
import org.deepecon.kernel.protocol.Signer;
import org.deepecon.kernel.protocol.WireFormat;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/**
 * {@code warm-up}: the training run of the start-up cache. Serves a front end in this process that runs
 * typical cells over real sockets, then runs them headless, and ends.
 */
final class WarmUpCommand {
    private static final String KEY = "warm-up";
    private static final int PATIENCE_MILLIS = 20_000;

    private WarmUpCommand() {
    }

    static int run() throws Exception {
        KernelLog.open();
        QuietLogging.install();
        ConnectionFile connection = freePorts();
        var kernel = new JupyterKernel(
                connection, Sessions.factory(), CellHistory.inMemory());
        kernel.start();
        talk(connection);
        kernel.close();
        return WarmUp.run(Sessions.headless());
    }

    private static ConnectionFile freePorts() throws IOException {
        Map<Channel, Integer> ports = new EnumMap<>(Channel.class);
        List<ServerSocket> held = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            var socket = new ServerSocket(0);
            held.add(socket);
            ports.put(channel, socket.getLocalPort());
        }
        for (ServerSocket socket : held) {
            socket.close();
        }
        return new ConnectionFile("tcp", "127.0.0.1", ports, "hmac-sha256", KEY);
    }

    private static void talk(ConnectionFile connection) {
        var format = new WireFormat(Signer.of(connection.scheme(), connection.key()));
        ZMQ.Context context = ZMQ.context(1);
        try (ZMQ.Socket shell = context.socket(SocketType.DEALER);
                ZMQ.Socket iopub = context.socket(SocketType.SUB)) {
            iopub.subscribe(new byte[0]);
            iopub.connect(connection.address(Channel.IOPUB));
            shell.setReceiveTimeOut(PATIENCE_MILLIS);
            shell.setLinger(0);
            shell.connect(connection.address(Channel.SHELL));
            var origin = Origin.ofProcess();
            ask(shell, format, origin, "kernel_info_request", new JsonObject());
            for (String cell : WarmUp.cells()) {
                var content = new JsonObject();
                content.addProperty("code", cell);
                content.addProperty("stop_on_error", false);
                ask(shell, format, origin, "execute_request", content);
            }
            ask(shell, format, origin, "complete_request", cursor("Math.", 5));
            ask(shell, format, origin, "inspect_request", cursor("Math.hypot(", 11));
            ask(shell, format, origin, "is_complete_request", cursor("int x = ", 8));
        }
        context.close();
    }

    private static JsonObject cursor(String code, int position) {
        var content = new JsonObject();
        content.addProperty("code", code);
        content.addProperty("cursor_pos", position);
        content.addProperty("detail_level", 0);
        return content;
    }

    /** Sends a request and waits for its reply; what the reply says does not matter. */
    private static void ask(ZMQ.Socket shell, WireFormat format, Origin origin, String type,
            JsonObject content) {
        List<byte[]> frames = format.encode(
                origin.message(type, List.of(), Header.NONE, Json.parse("{}"), content));
        for (int i = 0; i < frames.size(); i++) {
            shell.send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0);
        }
        shell.recv();
        while (shell.hasReceiveMore()) {
            shell.recv();
        }
    }
}
