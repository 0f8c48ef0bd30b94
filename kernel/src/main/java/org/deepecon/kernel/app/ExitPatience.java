package org.deepecon.kernel.app;

import org.deepecon.kernel.channel.KernelThread;

/**
 * Ends the process when shutdown hooks of user code take too long. Patience in milliseconds is the
 * system property {@value #PROPERTY}; a JVM that writes its AOT cache at exit needs more than the
 * default.
 */
final class ExitPatience {
    static final String PROPERTY = "deepecon.exit.patience";
    private static final int DEFAULT_MILLIS = 300;

    private ExitPatience() {
    }

    static void start() {
        int millis = Integer.getInteger(PROPERTY, DEFAULT_MILLIS);
        KernelThread.start("exit", () -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                // ends now
            }
            Runtime.getRuntime().halt(0);
        });
    }
}
