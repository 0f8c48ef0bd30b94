package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.deepecon.kernel.notebook.SessionFactory;
import org.deepecon.kernel.notebook.TimedCell;
import org.deepecon.kernel.session.ExecuteRequest;
import org.deepecon.kernel.session.Outcome;
import org.deepecon.kernel.session.Session;

/**
 * The child's side: a session that a {@link ChildClient} drives over standard input and output. Ends
 * when the parent says so or is gone.
 */
public final class ChildServer {
    /** Name of the command on the command line of the kernel's main class. */
    public static final String NAME = "child";
    private static final int EXIT_VIOLATION = 70;
    private static final int EXIT_BROKEN = 71;

    private ChildServer() {
    }

    /**
     * Serves until the parent is done. Takes standard input and output for itself: what else writes to
     * {@code System.out} goes to standard error.
     *
     * @param sessions opens the one session
     * @return exit code: 0 after quit, 70 if the pipe carried something else than frames
     */
    public static int run(SessionFactory sessions) {
        var in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        var out = new FileOutputStream(FileDescriptor.out);
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err);
        try {
            return serve(sessions, in, out);
        } catch (FrameException e) {
            return EXIT_VIOLATION;
        } catch (Exception e) {
            System.err.println("The child ended: " + e);
            return EXIT_BROKEN;
        }
    }

    // The key lives in local variables only, here and in the threads: a cell cannot reach it.
    private static int serve(SessionFactory sessions, InputStream in, OutputStream out)
            throws Exception {
        byte[] key = in.readNBytes(FrameSeal.KEY_BYTES);
        if (key.length < FrameSeal.KEY_BYTES) {
            throw new FrameException("no key");
        }
        var reader = new FrameReader(in, FrameSeal.toChild(key));
        var writer = new FrameWriter(out, FrameSeal.toParent(key));
        var requests = new LinkedBlockingQueue<JsonObject>();
        var outputs = new OutputPipe();
        try (Session session = sessions.open(); var cells = new TimedCell(session)) {
            daemon("child input", () -> read(reader, writer, session, requests));
            daemon("child output", () -> pump(outputs, writer));
            writer.write(message("ready", 0));
            JsonObject request = requests.take();
            while (!op(request).equals("quit")) {
                writer.write(switch (op(request)) {
                    case "names" -> names(request, session);
                    case "prepare" -> prepared(request, session, outputs);
                    default -> answer(request, cells, outputs);
                });
                request = requests.take();
            }
            return 0;
        }
    }

    private interface Task {
        void run() throws Exception;
    }

    /** Without its threads the child is of no use, so it ends with them. */
    private static void daemon(String name, Task task) {
        var thread = new Thread(() -> {
            try {
                task.run();
            } catch (Throwable e) {
                System.err.println(name + " ended: " + e);
                Runtime.getRuntime()
                        .halt(e instanceof FrameException ? EXIT_VIOLATION : EXIT_BROKEN);
            }
        }, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void read(FrameReader reader, FrameWriter writer, Session session,
            LinkedBlockingQueue<JsonObject> requests) throws IOException {
        JsonObject request = reader.read();
        while (request != null) {
            switch (op(request)) {
                case "ping" -> writer.write(message("pong", request.get("id").getAsLong()));
                case "interrupt" -> session.interrupt();
                default -> requests.add(request);
            }
            request = reader.read();
        }
        Runtime.getRuntime().halt(0);
    }

    private static void pump(OutputPipe outputs, FrameWriter writer)
            throws IOException, InterruptedException {
        while (true) {
            writer.write(outputs.take());
        }
    }

    /** Runs nothing of the student, so it needs no time limit. */
    private static JsonObject prepared(
            JsonObject request, Session session, OutputPipe outputs) throws InterruptedException {
        long id = request.get("id").getAsLong();
        List<String> expressions = new ArrayList<>();
        request.getAsJsonArray("expressions").forEach(one -> expressions.add(one.getAsString()));
        Outcome outcome = session.prepare(expressions, new PipedOutput(outputs, id));
        outputs.drain();
        return answer(id, new TimedCell.End(outcome, false, false));
    }

    private static JsonObject answer(JsonObject request, TimedCell cells, OutputPipe outputs)
            throws InterruptedException {
        long id = request.get("id").getAsLong();
        boolean isValue = op(request).equals("value");
        var value = new AtomicReference<JsonObject>();
        String code = request.get("code").getAsString();
        TimedCell.End end = cells.run(
                isValue ? ExecuteRequest.value(code, it -> value.set(ValueWriter.write(it)))
                        : ExecuteRequest.of(code),
                new PipedOutput(outputs, id), Duration.ofMillis(request.get("limit").getAsLong()));
        outputs.drain();
        JsonObject answer = answer(id, end);
        if (isValue && end.outcome().ok()) {
            answer.add("value", value.get());
        }
        return answer;
    }

    private static JsonObject answer(long id, TimedCell.End end) {
        Outcome outcome = end.outcome();
        JsonObject answer = message("done", id);
        answer.addProperty("timedOut", end.timedOut());
        answer.addProperty("lost", end.lost());
        answer.addProperty("count", outcome.executionCount());
        answer.add("error", ChildJson.GSON.toJsonTree(outcome.error()));
        if (outcome.result() != null) {
            answer.add("data", ChildJson.GSON.toJsonTree(outcome.result().data()));
            answer.add("metadata", ChildJson.GSON.toJsonTree(outcome.result().metadata()));
        }
        return answer;
    }

    private static JsonObject names(JsonObject request, Session session) {
        var names = new JsonArray();
        session.names().forEach(names::add);
        JsonObject answer = message("names", request.get("id").getAsLong());
        answer.add("names", names);
        return answer;
    }

    private static JsonObject message(String op, long id) {
        var message = new JsonObject();
        message.addProperty("op", op);
        message.addProperty("id", id);
        return message;
    }

    private static String op(JsonObject message) {
        return message.get("op").getAsString();
    }
}
