package org.deepecon.kernel.repl;

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
    private static boolean installed;

    private Console() {
    }

    /** Installs the streams; a second call does nothing. */
    public static synchronized void install() {
        if (!installed) {
            installed = true;
            processOut = System.out;
            processErr = System.err;
            System.setOut(new CellPrintStream(processOut, Stream.STDOUT));
            System.setErr(new CellPrintStream(processErr, Stream.STDERR));
            System.setIn(new CellInputStream());
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
