package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** One run of the child: its process, its pipes, and the request that it works on. */
final class ChildProcess {
    private static final int OUT_OF_MEMORY_EXIT = 3;
    private static final int VIOLATION_EXIT = 70;
    private static final long EXIT_SECONDS = 2;
    private final Process process;
    private final FrameWriter writer;
    private final TailReader errors;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final ExecutorService sender = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "to child");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Request current;
    private volatile CompletableFuture<Void> pong = new CompletableFuture<>();
    private volatile CompletableFuture<Set<String>> names = new CompletableFuture<>();
    private volatile String violation;

    private ChildProcess(Process process, byte[] key) {
        this.process = process;
        this.errors = new TailReader(process.getErrorStream());
        this.writer = new FrameWriter(process.getOutputStream(), FrameSeal.toChild(key));
        var reader = new FrameReader(process.getInputStream(), FrameSeal.toParent(key));
        var thread = new Thread(() -> read(reader), "from child");
        thread.setDaemon(true);
        thread.start();
    }

    static ChildProcess start(ChildSettings settings) throws IOException {
        var builder = new ProcessBuilder(settings.command());
        if (settings.directory() != null) {
            builder.directory(settings.directory().toFile());
        }
        if (settings.environment() != null) {
            builder.environment().clear();
            builder.environment().putAll(settings.environment());
        }
        Process process = builder.start();
        byte[] key = FrameSeal.newKey();
        var child = new ChildProcess(process, key);
        child.handOver(key, settings.startLimit());
        return child;
    }

    private void handOver(byte[] key, Duration limit) throws IOException {
        try {
            OutputStream out = process.getOutputStream();
            out.write(key);
            out.flush();
            ready.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (Exception e) {
            kill();
            throw new IOException("The child JVM did not start. Its last words: "
                    + errors.text().strip(), e);
        }
    }

    private void read(FrameReader reader) {
        try {
            for (JsonObject message = reader.read(); message != null; message = reader.read()) {
                receive(message);
            }
        } catch (FrameException e) {
            violation = e.getMessage();
            kill();
        } catch (IOException | RuntimeException e) {
            kill();
        }
        gone();
    }

    private void receive(JsonObject message) throws FrameException {
        Request request = current;
        long id = message.get("id").getAsLong();
        switch (message.get("op").getAsString()) {
            case "ready" -> ready.complete(null);
            case "pong" -> pong.complete(null);
            case "names" -> names.complete(texts(message.get("names")));
            case "output" -> {
                if (request != null && request.id == id) {
                    request.output(message);
                }
            }
            case "done" -> {
                if (request == null || request.id != id) {
                    throw new FrameException("an answer to no request");
                }
                request.done(message);
            }
            default -> throw new FrameException("an unknown message");
        }
    }

    private static Set<String> texts(JsonElement array) throws FrameException {
        try {
            var texts = new LinkedHashSet<String>();
            array.getAsJsonArray().forEach(text -> texts.add(text.getAsString()));
            return texts;
        } catch (RuntimeException e) {
            throw new FrameException("a list of names is malformed");
        }
    }

    /** The pipe ended: whoever waits learns why. */
    private void gone() {
        int code = exitCode();
        ready.completeExceptionally(new IOException("exit code " + code));
        pong.completeExceptionally(new IOException("exit code " + code));
        names.completeExceptionally(new IOException("exit code " + code));
        Request request = current;
        if (request != null && violation != null) {
            request.fail(ChildResult.Kind.PROTOCOL_VIOLATION,
                    "The child wrote to the pipe itself: " + violation + ".");
        } else if (request != null) {
            request.fail(exitKind(code), exitMessage(code));
        }
    }

    private int exitCode() {
        try {
            if (process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
        return -1;
    }

    private ChildResult.Kind exitKind(int code) {
        if (code == OUT_OF_MEMORY_EXIT && errors.text().contains("OutOfMemoryError")) {
            return ChildResult.Kind.OUT_OF_MEMORY;
        }
        return code == VIOLATION_EXIT || code == -1
                ? ChildResult.Kind.PROTOCOL_VIOLATION : ChildResult.Kind.EXITED;
    }

    private String exitMessage(int code) {
        String words = errors.text().strip();
        String lastWords = words.isEmpty() ? "" : " Its last words: " + words;
        return "The Java process ended with code " + code + "." + lastWords;
    }

    /** Makes it the current request and sends it; whether it arrives shows in its result. */
    void send(Request request, JsonObject message) {
        current = request;
        if (!process.isAlive()) {
            request.fail(ChildResult.Kind.EXITED, "The Java process is not running; restart it.");
            return;
        }
        send(message);
    }

    /** Sent from another thread: a child that does not read must not block the client. */
    void send(JsonObject message) {
        try {
            sender.execute(() -> write(message));
        } catch (RejectedExecutionException e) {
            // the child was killed; its request, if any, knows
        }
    }

    private void write(JsonObject message) {
        try {
            writer.write(message);
        } catch (IOException e) {
            // the reader notices that the child is gone
        }
    }

    CompletableFuture<Void> expectPong() {
        pong = new CompletableFuture<>();
        if (!process.isAlive()) {
            pong.completeExceptionally(new IOException("the child is gone"));
        }
        return pong;
    }

    CompletableFuture<Set<String>> expectNames() {
        names = new CompletableFuture<>();
        if (!process.isAlive()) {
            names.completeExceptionally(new IOException("the child is gone"));
        }
        return names;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCodeSoFar() {
        return process.isAlive() ? -1 : process.exitValue();
    }

    boolean waitFor(Duration limit) throws InterruptedException {
        return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        sender.shutdown();
    }

    String lastWords() {
        return errors.textSoFar();
    }
}
