package org.deepecon.tensor.f32.kernel;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs fast loops beside the plain ones, in the background, until they are faster.
 *
 * <p>Code on the Vector API is a thousand times slower than plain code until the JIT compiler has
 * compiled all of it. Its results are the same bits, so it does not matter to anyone's numbers
 * when it takes over; a daemon thread, which ends when nothing is left to try, finds out.
 */
final class Trials {
    /** Comparisons that the fast loop must win in a row. */
    private static final int WINS = 3;
    /** After this the plain loop is kept: the machine may have no fast vectors. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Kernels plain;
    private final Supplier<Kernels> maker;
    private final ThreadPoolExecutor thread;
    private Kernels fast;

    Trials(Kernels plain, Supplier<Kernels> fast) {
        this.plain = plain;
        this.maker = fast;
        thread = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                task -> daemon(task));
        thread.allowCoreThreadTimeOut(true);
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "deepecon-warm-up");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Puts a trial into the queue.
     *
     * @param work makes a piece of work for the kernels it is given
     * @param adopt called with the fast kernels once their work is done faster
     */
    void submit(Function<Kernels, Runnable> work, Consumer<Kernels> adopt) {
        thread.execute(() -> run(work, adopt));
    }

    private void run(Function<Kernels, Runnable> work, Consumer<Kernels> adopt) {
        if (fast == null) {
            fast = maker.get();
        }
        Runnable slow = work.apply(plain);
        Runnable quick = work.apply(fast);
        long start = System.nanoTime();
        int wins = 0;
        while (wins < WINS && System.nanoTime() - start < PATIENCE) {
            wins = nanos(quick) <= nanos(slow) ? wins + 1 : 0;
        }
        if (wins == WINS) {
            adopt.accept(fast);
        }
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
