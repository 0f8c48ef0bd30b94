package org.deepecon.data;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** An HTTP server on this machine that knows ranges and breaks off where it is told to. */
final class FlakyServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, byte[]> files = new HashMap<>();
    private final Deque<Integer> breaks = new ArrayDeque<>();
    private final List<String> ranges = new CopyOnWriteArrayList<>();
    private boolean knowsRanges = true;

    FlakyServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** An address at which nobody answers. */
    static URI closed() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return address(socket.getLocalPort());
        }
    }

    private static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    URI address() {
        return address(server.getAddress().getPort());
    }

    void has(String name, byte[] content) {
        files.put("/" + name, content);
    }

    /** Ends the next answers after so many bytes. */
    void breakAfter(Integer... bytes) {
        breaks.addAll(List.of(bytes));
    }

    void withoutRanges() {
        knowsRanges = false;
    }

    /** What was asked for: {@code all} or {@code bytes=7-}. */
    List<String> ranges() {
        return ranges;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        ranges.add(range == null ? "all" : range);
        byte[] content = files.get(exchange.getRequestURI().getPath());
        if (content == null) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        int from = range == null || !knowsRanges ? 0
                : Integer.parseInt(range.replaceAll("\\D", ""));
        if (from > 0) {
            exchange.getResponseHeaders().set("Content-Range",
                    "bytes " + from + "-" + (content.length - 1) + "/" + content.length);
        }
        exchange.sendResponseHeaders(from > 0 ? 206 : 200, content.length - from);
        int end = breaks.isEmpty() ? content.length
                : Math.min(content.length, from + breaks.remove());
        exchange.getResponseBody().write(Arrays.copyOfRange(content, from, end));
        exchange.getResponseBody().flush();
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
