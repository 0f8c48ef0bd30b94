package org.deepecon.kernel.notebook.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a stream to its end and remembers the last part, so that nobody blocks on a full pipe. */
final class TailReader {
    private static final int KEPT = 16_384;
    private static final long END_MILLIS = 2_000;
    private final StringBuilder tail = new StringBuilder();
    private final Thread thread;

    TailReader(InputStream in) {
        thread = new Thread(() -> read(in), "child errors");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(InputStream in) {
        var buffer = new byte[4096];
        try (in) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                append(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // the process is gone
        }
    }

    private synchronized void append(String text) {
        tail.append(text);
        if (tail.length() > KEPT) {
            tail.delete(0, tail.length() - KEPT);
        }
    }

    /** What came last of a process that has ended; waits a moment for the end of the stream. */
    String text() {
        try {
            thread.join(END_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return textSoFar();
    }

    synchronized String textSoFar() {
        return tail.toString();
    }
}
