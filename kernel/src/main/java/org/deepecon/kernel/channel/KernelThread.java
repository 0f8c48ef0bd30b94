package org.deepecon.kernel.channel;

/** Threads of the kernel: named, and daemons, so that none keeps a finished process alive. */
public final class KernelThread {
    private static final String PREFIX = "kernel-";

    private KernelThread() {
    }

    /**
     * Starts a thread.
     *
     * @param name what it does, in a word
     * @param body what it runs
     * @return the running thread
     */
    public static Thread start(String name, Runnable body) {
        var thread = new Thread(null, body, PREFIX + name);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler(
                (dead, cause) -> KernelLog.warn("thread " + dead.getName() + " ended", cause));
        thread.start();
        return thread;
    }
}
