package org.deepecon.kernel.repl;

/** The threads that one cell started. */
final class CellThreads extends ThreadGroup {
    @SuppressWarnings("removal")
    CellThreads(String name) {
        super(root(), name);
        setDaemon(true); // JDK 17 keeps empty groups otherwise
    }

    private static ThreadGroup root() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }

    void interruptAll() {
        Thread[] threads = new Thread[activeCount() + 16];
        int count = enumerate(threads);
        for (int i = 0; i < count; i++) {
            threads[i].interrupt();
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        if (thrown instanceof CellStopped) {
            return;
        }
        System.err.println("Thread \"" + thread.getName() + "\" ended: " + thrown);
        if (!(thrown instanceof CellExit)) {
            for (StackTraceElement frame : thrown.getStackTrace()) {
                System.err.println("    at " + frame);
            }
        }
    }
}
