package org.deepecon.kernel.repl;

import java.util.function.BiConsumer;

/** The threads that one cell started. */
final class CellThreads extends ThreadGroup {
    private final BiConsumer<Thread, Throwable> onFailure;

    @SuppressWarnings("removal")
    CellThreads(String name, BiConsumer<Thread, Throwable> onFailure) {
        super(root(), name);
        this.onFailure = onFailure;
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
        if (!(thrown instanceof CellStopped)) {
            onFailure.accept(thread, thrown);
        }
    }
}
