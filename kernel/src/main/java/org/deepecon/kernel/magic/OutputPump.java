package org.deepecon.kernel.magic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.deepecon.kernel.display.CellOutput;

/** A thread that passes on what a process prints, as it comes; characters are never cut in two. */
final class OutputPump extends Thread {
    private static final long BUSY = -1;

    private final InputStream from;
    private final CellOutput output;
    private final CellOutput.Stream to;
    private volatile long waitingSince = BUSY;

    OutputPump(InputStream from, CellOutput output, CellOutput.Stream to) {
        super("bash-" + to.wireName());
        this.from = from;
        this.output = output;
        this.to = to;
        setDaemon(true);
    }

    @Override
    public void run() {
        char[] buffer = new char[8192];
        try (Reader reader = new InputStreamReader(from, StandardCharsets.UTF_8)) {
            for (int n = read(reader, buffer); n >= 0; n = read(reader, buffer)) {
                output.stream(to, new String(buffer, 0, n));
            }
        } catch (IOException e) {
            // The process was killed: nothing more will come.
        }
    }

    private int read(Reader reader, char[] buffer) throws IOException {
        waitingSince = System.nanoTime();
        int n = reader.read(buffer);
        waitingSince = BUSY;
        return n;
    }

    /**
     * Waits for the end of the stream, or for a silence. A background job keeps the stream open for
     * as long as it likes; this thread goes on delivering what it prints.
     */
    void awaitSilence(long millis) throws InterruptedException {
        while (isAlive()) {
            long since = waitingSince;
            if (since != BUSY && System.nanoTime() - since > millis * 1_000_000) {
                return;
            }
            join(20);
        }
    }
}
