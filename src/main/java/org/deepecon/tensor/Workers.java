package org.deepecon.tensor;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;

/**
 * The threads that share large work. The caller does part 0 itself; the others wait a moment
 * spinning, so that handing out work costs about a microsecond, then sleep. One caller at a time:
 * a second one does all of its parts itself.
 */
public final class Workers {
    /** Work that is cut into parts. */
    @FunctionalInterface
    public interface Task {
        /**
         * Does one part.
         *
         * @param part from 0
         */
        void run(int part);
    }

    private static final int MOST = 16;
    private static final int SPINS = 20_000;
    private static volatile int count = Math.max(1, Math.min(MOST, Integer.getInteger(
            "deepecon.threads", Runtime.getRuntime().availableProcessors())));
    private static final Workers SHARED = new Workers();

    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicIntegerArray taken = new AtomicIntegerArray(MOST);
    private final AtomicInteger open = new AtomicInteger();
    private Helper[] helpers = new Helper[0];
    private volatile Task work;
    private volatile int round;
    private volatile Throwable failure;
    private int parts;

    private Workers() {
    }

    /**
     * How many threads share large work.
     *
     * @return the number of processors, or the system property deepecon.threads; at most 16
     */
    public static int count() {
        return count;
    }

    /**
     * Changes how many threads share large work prepared from now on.
     *
     * @param threads at least 1
     */
    public static void count(int threads) {
        if (threads < 1 || threads > MOST) {
            throw new IllegalArgumentException("Workers.count: expected 1 to " + MOST + " threads, got "
                    + threads + ".");
        }
        count = threads;
    }

    /**
     * Runs all parts and waits for them. Part i is run by the i-th thread, whose cache holds what
     * it did before, unless that thread is late: then the caller runs it.
     *
     * @param parts how many
     * @param task the work
     */
    public static void run(int parts, Task task) {
        if (parts > 1 && SHARED.busy.compareAndSet(0, 1)) {
            try {
                SHARED.share(parts, task);
            } finally {
                SHARED.busy.set(0);
            }
        } else {
            for (int part = 0; part < parts; part++) {
                task.run(part);
            }
        }
    }

    private void share(int count, Task task) {
        hire(count - 1);
        failure = null;
        parts = count;
        work = task;
        open.set(count);
        // Last: a thread that is late for the round before may begin at once.
        for (int i = 0; i < count; i++) {
            taken.set(i, 0);
        }
        round++;
        for (int i = 0; i < count - 1; i++) {
            helpers[i].wake();
        }
        for (int i = 0; i < count; i++) {
            take(i);
        }
        while (open.get() > 0) {
            Thread.onSpinWait();
        }
        if (failure != null) {
            throw new IllegalStateException("A part of shared work failed: " + failure, failure);
        }
    }

    /** Each part once: what a thread that the system has put aside has not begun, nobody waits for. */
    private void take(int part) {
        if (part >= parts || !taken.compareAndSet(part, 0, 1)) {
            return;
        }
        try {
            work.run(part);
        } catch (Throwable e) {
            failure = e;
        } finally {
            open.decrementAndGet();
        }
    }

    private void hire(int needed) {
        if (helpers.length >= needed) {
            return;
        }
        Helper[] more = java.util.Arrays.copyOf(helpers, needed);
        for (int i = helpers.length; i < needed; i++) {
            more[i] = new Helper(i + 1, round);
            // Without the caller's inherited thread locals: it works for everybody.
            Thread thread = new Thread(null, more[i], "deepecon-worker-" + (i + 1), 0, false);
            thread.setDaemon(true);
            more[i].thread = thread;
            thread.start();
        }
        helpers = more;
    }

    private final class Helper implements Runnable {
        private final int part;
        private Thread thread;
        private int seen;
        private volatile boolean asleep;

        Helper(int part, int seen) {
            this.part = part;
            this.seen = seen;
        }

        void wake() {
            if (asleep) {
                LockSupport.unpark(thread);
            }
        }

        @Override
        public void run() {
            while (true) {
                awaitRound();
                take(part);
            }
        }

        private void awaitRound() {
            for (int i = 0; i < SPINS && round == seen; i++) {
                Thread.onSpinWait();
            }
            asleep = true;
            while (round == seen) {
                LockSupport.park(this);
            }
            asleep = false;
            seen = round;
        }
    }
}
