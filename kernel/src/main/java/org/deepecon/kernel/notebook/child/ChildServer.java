package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonObject;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import org.deepecon.kernel.notebook.SessionFactory;

/**
 * The child's side: a session, or half of one, that a {@link ChildClient} drives over standard input and output. Ends
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
     * @param words which part of the work is prepared before the first request; a whole session
     *     unless {@value ChildParts#COMPILER}, {@value ChildParts#RUNNER} or
     *     {@value ChildParts#NOTHING} is said
     * @return exit code: 0 after quit, 70 if the pipe carried something else than frames
     */
    public static int run(SessionFactory sessions, List<String> words) {
        var in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        var out = new FileOutputStream(FileDescriptor.out);
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err);
        try {
            return serve(new ChildParts(sessions, words), in, out);
        } catch (FrameException e) {
            return EXIT_VIOLATION;
        } catch (Exception e) {
            System.err.println("The child ended: " + e);
            return EXIT_BROKEN;
        }
    }

    // The key lives in local variables only, here and in the threads: a cell cannot reach it.
    private static int serve(ChildParts parts, InputStream in, OutputStream out)
            throws Exception {
        byte[] key = in.readNBytes(FrameSeal.KEY_BYTES);
        if (key.length < FrameSeal.KEY_BYTES) {
            throw new FrameException("no key");
        }
        var reader = new FrameReader(in, FrameSeal.toChild(key));
        var writer = new FrameWriter(out, FrameSeal.toParent(key));
        var requests = new LinkedBlockingQueue<JsonObject>();
        var outputs = new OutputPipe();
        try (parts) {
            parts.open();
            daemon("child input", () -> read(reader, writer, parts, requests));
            daemon("child output", () -> pump(outputs, writer));
            writer.write(Answers.message("ready", 0));
            JsonObject request = requests.take();
            while (!Answers.op(request).equals("quit")) {
                writer.write(parts.of(request).answer(request, outputs));
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

    private static void read(FrameReader reader, FrameWriter writer, ChildParts parts,
            LinkedBlockingQueue<JsonObject> requests) throws IOException {
        JsonObject request = reader.read();
        while (request != null) {
            switch (Answers.op(request)) {
                case "ping" -> writer.write(Answers.message("pong", Answers.id(request)));
                case "interrupt" -> parts.interrupt();
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
}
