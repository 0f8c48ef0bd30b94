package org.deepecon.kernel.repl;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps {@link StopCheck} armed while threads of stopped cells are alive, and no longer. */
final class StopWatch {
    private static final Set<RunningCell> STOPPING = ConcurrentHashMap.newKeySet();
    private static Thread watcher;

    private StopWatch() {
    }

    static synchronized void watch(RunningCell cell) {
        STOPPING.add(cell);
        StopCheck.arm();
        if (watcher == null) {
            watcher = new Thread(null, StopWatch::run, "stop watch");
            watcher.setDaemon(true);
            watcher.start();
        }
    }

    private static void run() {
        try {
            while (!isDone()) {
                Thread.sleep(50);
            }
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
    }

    private static synchronized boolean isDone() {
        STOPPING.removeIf(cell -> cell.isFinished() && !cell.hasThreads());
        if (STOPPING.isEmpty()) {
            StopCheck.disarm();
            watcher = null;
        }
        return watcher == null;
    }
}
