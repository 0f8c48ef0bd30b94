package org.deepecon.kernel.channel;

import java.io.PrintStream;

/**
 * The kernel's own complaints: lines on the error stream that the process was started with, which
 * is the Jupyter server's log. Never a cell's standard error, where graders count every line as a
 * failure.
 */
public final class KernelLog {
    private static final PrintStream SERVER_LOG = System.err;
    private static final int MAX_LENGTH = 500;

    private KernelLog() {
    }

    /** Remembers the error stream; to be called before cells get theirs. */
    public static void open() {
        // Loading the class is all it takes.
    }

    /**
     * Writes a line.
     *
     * @param line what happened
     */
    public static void warn(String line) {
        SERVER_LOG.println("[java kernel] " + printable(line));
        SERVER_LOG.flush();
    }

    /** Strangers' text must not steer the terminal that shows the log. */
    private static String printable(String line) {
        var text = new StringBuilder();
        for (int i = 0; i < line.length() && i < MAX_LENGTH; i++) {
            char c = line.charAt(i);
            text.append(Character.isISOControl(c) ? '\ufffd' : c);
        }
        return text.toString();
    }

    /**
     * Writes a line and the cause. Never throws, not even when memory is exhausted.
     *
     * @param line what failed
     * @param cause why
     */
    public static void warn(String line, Throwable cause) {
        try {
            warn(line + ": " + cause);
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < frames.length && i < 8; i++) {
                SERVER_LOG.println("    at " + frames[i]);
            }
        } catch (Throwable again) {
            // No memory or no stream left for complaints; the kernel goes on.
        }
    }
}
