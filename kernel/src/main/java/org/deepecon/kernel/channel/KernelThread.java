package org.deepecon.kernel.channel;

/** Threads of the kernel: named, and daemons, so that none keeps a finished process alive. */
public final class KernelThread {
    private static final String PREFIX = "kernel-";

    private KernelThread() {
    }

    /**
     * Starts a thread. If memory runs out in its body, the body begins again.
     *
     * @param name what it does, in a word
     * @param body what it runs
     * @return the running thread
     */
    public static Thread start(String name, Runnable body) {
        Thread thread = create(name, body);
        thread.start();
        return thread;
    }

    static Thread create(String name, Runnable body) {
        var thread = new Thread(null, () -> Patience.forever(body), PREFIX + name);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler(
                (dead, cause) -> KernelLog.warn("thread " + dead.getName() + " ended", cause));
        return thread;
    }
}
