package org.deepecon.kernel.repl;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.Charset;
import org.deepecon.kernel.display.CellOutput.Stream;

/** Starts child processes for woven code, so that output they would inherit reaches the cell. */
public final class ChildProcesses {
    private ChildProcesses() {
    }

    /**
     * Stands for {@link ProcessBuilder#start} in woven code: what the child prints to an inherited
     * stream is passed on to the cell that started it.
     *
     * @param builder the receiver; left as it was
     * @return the running process
     * @throws IOException as {@code start} does
     */
    public static Process start(ProcessBuilder builder) throws IOException {
        RunningCell cell = RunningCell.current();
        Redirect out = builder.redirectOutput();
        Redirect err = builder.redirectError();
        if (cell == null || out != Redirect.INHERIT && err != Redirect.INHERIT) {
            return builder.start();
        }
        try {
            unredirect(builder, out, err);
            Process process = builder.start();
            if (out == Redirect.INHERIT) {
                pump(process, process.getInputStream(), cell, Stream.STDOUT);
            }
            if (err == Redirect.INHERIT && !builder.redirectErrorStream()) {
                pump(process, process.getErrorStream(), cell, Stream.STDERR);
            }
            return process;
        } finally {
            builder.redirectOutput(out).redirectError(err);
        }
    }

    private static void unredirect(ProcessBuilder builder, Redirect out, Redirect err) {
        if (out == Redirect.INHERIT) {
            builder.redirectOutput(Redirect.PIPE);
        }
        if (err == Redirect.INHERIT) {
            builder.redirectError(Redirect.PIPE);
        }
    }

    private static void pump(Process process, InputStream from, RunningCell cell, Stream to) {
        Thread pump = new Thread(null, () -> copy(from, cell, to), "output of process " + process.pid());
        pump.setDaemon(true);
        cell.expectOutputOf(process, pump);
        pump.start();
    }

    private static void copy(InputStream from, RunningCell cell, Stream to) {
        char[] buffer = new char[8192];
        try (var reader = new InputStreamReader(from, Charset.defaultCharset())) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                cell.stream(to, new String(buffer, 0, n));
            }
        } catch (IOException closed) {
            // The child was destroyed: what it printed before has arrived.
        }
    }
}
