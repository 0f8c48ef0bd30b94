package org.deepecon.kernel.app;

import java.util.Optional;
import org.deepecon.kernel.channel.KernelThread;

/**
 * Ends the kernel when the process that started it is gone, so that no orphan stays. Front ends say
 * who they are in {@code JPY_PARENT_PID}; where that is no ancestor of this process (a container, a
 * remote host), nobody is watched.
 */
final class ParentWatch {
    private static final long INTERVAL_MILLIS = 1000;

    private ParentWatch() {
    }

    static void start(Runnable orphaned) {
        long parent = announced();
        if (parent > 1) {
            KernelThread.start("parent", () -> {
                if (isAncestor(parent)) {
                    watch(parent, orphaned);
                }
            });
        }
    }

    private static boolean isAncestor(long pid) {
        Optional<ProcessHandle> process = ProcessHandle.current().parent();
        while (process.isPresent() && process.get().pid() != pid) {
            process = process.get().parent();
        }
        return process.isPresent();
    }

    private static long announced() {
        String pid = System.getenv("JPY_PARENT_PID");
        try {
            return pid == null ? 0 : Long.parseLong(pid.trim());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static void watch(long parent, Runnable orphaned) {
        long mine = pidOfParent();
        while (isThere(parent) && !(mine == parent && pidOfParent() != parent)) {
            try {
                Thread.sleep(INTERVAL_MILLIS);
            } catch (InterruptedException e) {
                // a cell interrupts every thread it finds
            }
        }
        orphaned.run();
    }

    private static boolean isThere(long pid) {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        return process.isPresent() && process.get().isAlive();
    }

    /** Changes when the parent dies, also while it is a zombie that nobody has collected. */
    private static long pidOfParent() {
        Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        return parent.isPresent() ? parent.get().pid() : 0;
    }
}
