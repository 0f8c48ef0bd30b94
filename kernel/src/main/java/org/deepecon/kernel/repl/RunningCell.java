package org.deepecon.kernel.repl;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.MimeBundle;

/**
 * A cell at work: its thread with a large stack, the threads it starts, its output and the request to
 * stop it. Threads inherit the cell, so what they print later still appears below it.
 */
public final class RunningCell implements CellOutput {
    private static final InheritableThreadLocal<RunningCell> CURRENT =
            new InheritableThreadLocal<>();
    /** Deep recursion is a lesson, not a crash: the default of 1 MB ends at depth 9,000. */
    private static final long STACK_BYTES = 64L << 20;
    /** How long a cell may resist before it is given up. */
    private static final long PATIENCE_MILLIS = 2_500;
    private static volatile RunningCell latest;

    private final int number;
    private final CellOutput output;
    private final CellThreads threads;
    private final List<Thread> childOutputs = new ArrayList<>();
    private final TextDecoder stdout = new TextDecoder();
    private final TextDecoder stderr = new TextDecoder();
    private Thread thread;
    private Object value;
    private Throwable failure;
    private volatile boolean finished;
    private volatile boolean stopRequested;

    /**
     * A cell that has not started.
     *
     * @param number execution number
     * @param output where it prints
     * @param onFailure told of a thread of the cell that ends with an exception
     */
    public RunningCell(
            int number, CellOutput output, BiConsumer<Thread, Throwable> onFailure) {
        this.number = number;
        this.output = output;
        this.threads = new CellThreads("cell " + number, onFailure);
    }

    /**
     * The cell that this thread works for.
     *
     * @return null on the kernel's own threads
     */
    public static RunningCell current() {
        RunningCell own = CURRENT.get();
        boolean pooled = Thread.currentThread() instanceof ForkJoinWorkerThread;
        return pooled && (own == null || own.finished) ? latest : own;
    }

    /**
     * Runs the body on a thread of the cell and waits for it, or until it was given up.
     *
     * @param body compiles and runs the cell
     * @param loader context class loader of the cell's threads
     * @param <T> type of its result
     * @return what the body returns
     * @throws Throwable what the body throws; {@link CellStopped} if it was interrupted;
     *     {@link CellAbandonedException} if it did not stop
     */
    @SuppressWarnings("unchecked")
    public <T> T call(Callable<T> body, ClassLoader loader) throws Throwable {
        thread = new Thread(threads, () -> work(body), "cell " + number, STACK_BYTES);
        thread.setContextClassLoader(loader);
        latest = this;
        thread.start();
        await();
        if (!finished) {
            throw new CellAbandonedException(thread.getStackTrace());
        }
        if (failure != null) {
            throw failure;
        }
        return (T) value;
    }

    private void work(Callable<?> body) {
        CURRENT.set(this);
        try {
            value = body.call();
        } catch (Throwable thrown) {
            failure = thrown;
        } finally {
            awaitChildOutputs();
            Console.mend();
            finish();
        }
    }

    private synchronized void finish() {
        finished = true;
        notifyAll();
    }

    private synchronized void await() throws InterruptedException {
        while (!finished && !stopRequested) {
            wait();
        }
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!finished && System.nanoTime() < deadline) {
            wait(200);
            if (!finished) {
                threads.interruptAll();
            }
        }
    }

    /** Asks the cell to stop. Returns at once. */
    public void stop() {
        synchronized (this) {
            stopRequested = true;
            notifyAll();
        }
        StopWatch.watch(this);
        threads.interruptAll();
    }

    /**
     * Whether somebody asked the cell to stop.
     *
     * @return true from then on
     */
    public boolean isStopRequested() {
        return stopRequested;
    }

    boolean hasThreads() {
        return thread != null && thread.isAlive() || threads.activeCount() > 0;
    }

    /** Whether the body returned or was given up. */
    boolean isFinished() {
        return finished;
    }

    synchronized void expectOutputOf(Process process, Thread pump) {
        childOutputs.add(pump);
        process.onExit().thenRun(() -> { });
    }

    /** A child that ended may have output on its way; one that goes on prints later. */
    private void awaitChildOutputs() {
        List<Thread> pumps;
        synchronized (this) {
            pumps = List.copyOf(childOutputs);
        }
        for (Thread pump : pumps) {
            try {
                pump.join(100);
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    /** Decodes bytes written to a stream; keeps an unfinished character for the next call. */
    void bytes(Stream stream, byte[] bytes, int offset, int length) {
        TextDecoder decoder = stream == Stream.STDOUT ? stdout : stderr;
        String text = decoder.decode(bytes, offset, length);
        if (!text.isEmpty()) {
            stream(stream, text);
        }
    }

    @Override
    public void stream(Stream stream, String text) {
        output.stream(stream, text);
    }

    @Override
    public void display(MimeBundle bundle, String displayId) {
        output.display(bundle, displayId);
    }

    @Override
    public void update(MimeBundle bundle, String displayId) {
        output.update(bundle, displayId);
    }

    @Override
    public void clear(boolean wait) {
        output.clear(wait);
    }

    @Override
    public String input(String prompt, boolean password) {
        return output.input(prompt, password);
    }
}
