package org.deepecon.kernel.channel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets front ends connect over Unix domain sockets ({@code "transport": "ipc"}). JeroMQ's own ipc
 * is a TCP port with a hashed name that libzmq cannot find; so a real Unix socket hands its bytes
 * to the port where JeroMQ listens on the loopback interface.
 */
final class UnixBridge {
    private static final int BUFFER = 64 * 1024;

    private final Path path;
    private final int port;
    private final ServerSocketChannel server;

    UnixBridge(Path path, int port) {
        this.path = path;
        this.port = port;
        try {
            Files.deleteIfExists(path); // left behind by a kernel that was killed
            server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on " + path + ": " + e.getMessage(), e);
        }
        KernelThread.start("ipc", this::accept);
    }

    private void accept() {
        try {
            while (true) {
                SocketChannel front = server.accept();
                SocketChannel back = SocketChannel.open(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                KernelThread.start("ipc-in", () -> pump(front, back));
                KernelThread.start("ipc-out", () -> pump(back, front));
            }
        } catch (IOException e) {
            // closed: the kernel ends
        }
    }

    private static void pump(ByteChannel from, ByteChannel to) {
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        try (from; to) {
            while (from.read(buffer) >= 0) {
                buffer.flip();
                while (buffer.hasRemaining()) {
                    to.write(buffer);
                }
                buffer.clear();
            }
        } catch (IOException e) {
            // one end is gone; closing both tells the other
        }
    }

    void close() {
        try {
            server.close();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            KernelLog.warn("closing " + path + " failed", e);
        }
    }
}
