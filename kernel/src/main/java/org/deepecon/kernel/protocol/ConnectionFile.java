package org.deepecon.kernel.protocol;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the front end writes for the kernel it starts: where to listen and the key of signatures.
 *
 * @param transport {@code tcp} or {@code ipc}
 * @param ip address to bind, or the path before the dash for ipc; used as given
 * @param ports port of each channel
 * @param scheme signature scheme
 * @param key shared secret; empty for unsigned messages
 */
public record ConnectionFile(
        String transport, String ip, Map<Channel, Integer> ports, String scheme, String key) {

    /**
     * Reads a connection file.
     *
     * @param file its path
     * @return what it says
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is no connection file; says which member is wrong
     */
    public static ConnectionFile read(Path file) throws IOException {
        try {
            return parse(Files.readString(file));
        } catch (JsonFormatException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads the text of a connection file.
     *
     * @param json its text
     * @return what it says
     * @throws IllegalArgumentException if a port is missing or the transport unknown
     */
    public static ConnectionFile parse(String json) {
        JsonObject tree = Json.parse(json);
        String transport = Json.string(tree, "transport", "tcp");
        if (!transport.equals("tcp") && !transport.equals("ipc")) {
            throw new IllegalArgumentException(
                    "connection file: expected transport tcp or ipc, got \"" + transport + "\"");
        }
        var ports = new EnumMap<Channel, Integer>(Channel.class);
        for (Channel channel : Channel.values()) {
            ports.put(channel, port(tree, channel.wireName() + "_port"));
        }
        return new ConnectionFile(transport, Json.string(tree, "ip", "127.0.0.1"), ports,
                Json.string(tree, "signature_scheme", "hmac-sha256"),
                Json.string(tree, "key", ""));
    }

    private static int port(JsonObject tree, String name) {
        int port = Json.integer(tree, name, -1);
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("connection file: expected \"" + name
                    + "\" between 0 and 65535, got " + tree.get(name));
        }
        return port;
    }

    /**
     * Where a channel listens.
     *
     * @param channel which socket
     * @return such as {@code tcp://127.0.0.1:5001} or {@code ipc:///run/kernel-1-ipc-1}
     */
    public String address(Channel channel) {
        String separator = transport.equals("tcp") ? ":" : "-";
        return transport + "://" + ip + separator + ports.get(channel);
    }
}
