package org.deepecon.kernel.repl;

import java.io.InputStream;
import java.io.PrintStream;
import org.deepecon.kernel.display.CellOutput.Stream;

/**
 * Puts streams of our own behind {@code System.out}, {@code System.err} and {@code System.in}, once
 * and for good: each call finds its cell by its thread. Outside any cell the process's own streams
 * are used.
 */
public final class Console {
    private static PrintStream processOut = System.out;
    private static PrintStream processErr = System.err;
    private static final InputStream IN = new CellInputStream();
    private static PrintStream out;
    private static PrintStream err;

    private Console() {
    }

    /** Installs the streams; a second call does nothing. */
    public static synchronized void install() {
        if (out == null) {
            processOut = System.out;
            processErr = System.err;
            out = new CellPrintStream(processOut, Stream.STDOUT);
            err = new CellPrintStream(processErr, Stream.STDERR);
            System.setOut(out);
            System.setErr(err);
            System.setIn(IN);
        }
    }

    /** Puts back a stream that a cell set to null, which javac and later cells would trip over. */
    static synchronized void mend() {
        if (System.out == null) {
            System.setOut(out);
        }
        if (System.err == null) {
            System.setErr(err);
        }
        if (System.in == null) {
            System.setIn(IN);
        }
    }

    /**
     * The process's standard output, whatever {@code System.out} is now.
     *
     * @return the stream that the JVM started with
     */
    public static PrintStream processOut() {
        return processOut;
    }

    /**
     * The process's standard error: the server's log.
     *
     * @return the stream that the JVM started with
     */
    public static PrintStream processErr() {
        return processErr;
    }
}
