package org.deepecon.grading.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Runs inside a sandbox, tries what it should not be able to do, and prints what it found: the lines
 * that {@link ProbeReport} reads. Public only because a JVM starts it.
 */
public final class SandboxProbe {
    private static final int CONNECT_MILLIS = 500;

    private SandboxProbe() {
    }

    /**
     * Tries.
     *
     * @param args a port on this machine that listens; how many threads to try; a file that belongs
     *     to the grader; then files that must not be readable
     * @throws IOException if the file system does not tell its size
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        System.setErr(new PrintStream(OutputStream.nullOutputStream())); // failing is expected
        out.println("network " + reaches(Integer.parseInt(args[0])));
        out.println("interfaces " + interfaces());
        out.println("writes " + writes(Path.of(args[2])));
        out.println("reads " + List.of(args).subList(2, args.length).stream()
                .anyMatch(file -> reads(Path.of(file))));
        out.println("processes " + ProcessHandle.allProcesses().count());
        for (String line : lines("/proc/self/status")) {
            if (line.startsWith("CapEff:") || line.startsWith("NoNewPrivs:")) {
                out.println(line.replace(':', ' '));
            }
        }
        lines("/proc/self/limits").forEach(out::println);
        out.println("disk " + (Files.getFileStore(Path.of(System.getProperty("java.io.tmpdir")))
                .getTotalSpace() >> 20));
        out.println("threads " + threads(Integer.parseInt(args[1])));
        out.println("end");
        out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static boolean reaches(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                    CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Not by NetworkInterface, which fails where there is none. */
    private static long interfaces() {
        return lines("/proc/net/dev").stream()
                .filter(line -> line.contains(":") && !line.strip().startsWith("lo:")).count();
    }

    private static boolean writes(Path file) {
        try {
            Files.newOutputStream(file, StandardOpenOption.APPEND).close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean reads(Path path) {
        try {
            if (Files.isDirectory(path)) {
                Files.list(path).close();
            } else {
                Files.newInputStream(path).close();
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return List.of();
        }
    }

    /** How many threads could be started, at most the number given. */
    private static int threads(int wanted) {
        for (int i = 0; i < wanted; i++) {
            try {
                var thread = new Thread(null, () -> {
                    try {
                        Thread.sleep(60_000);
                    } catch (InterruptedException e) {
                        return;
                    }
                }, "probe", 16_384);
                thread.setDaemon(true);
                thread.start();
            } catch (OutOfMemoryError e) {
                return i;
            }
        }
        return wanted;
    }
}
