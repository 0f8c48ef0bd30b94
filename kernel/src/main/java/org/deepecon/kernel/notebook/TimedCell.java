package org.deepecon.kernel.notebook;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.repl.CellError;
import org.deepecon.kernel.session.ExecuteRequest;
import org.deepecon.kernel.session.Outcome;
import org.deepecon.kernel.session.Session;

/**
 * Runs cells with a time limit: a late cell is interrupted, and given up if even that does not end it.
 * For one thread at a time; {@link #close} lets its worker go.
 */
public final class TimedCell implements AutoCloseable {
    /** How long an interrupted cell may take to end. */
    public static final Duration GRACE = Duration.ofSeconds(5);

    private final Session session;
    private final ExecutorService worker;

    /**
     * For the cells of a session.
     *
     * @param session where they run
     */
    public TimedCell(Session session) {
        this.session = session;
        this.worker = Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, "headless cell");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * A cell's end.
     *
     * @param outcome as the session reports it, or an error made here if the cell was given up
     * @param timedOut true if it took too long
     * @param lost true if it still runs: the session must not be used again
     */
    public record End(Outcome outcome, boolean timedOut, boolean lost) {
    }

    /**
     * Runs a cell.
     *
     * @param request the cell
     * @param output where it prints
     * @param limit longest time, or null
     * @return how it ended, at the latest a few seconds after the limit
     * @throws InterruptedException if the calling thread is interrupted
     */
    public End run(ExecuteRequest request, CellOutput output, Duration limit)
            throws InterruptedException {
        Future<Outcome> running = worker.submit(() -> session.execute(request, output));
        try {
            return new End(await(running, limit), false, false);
        } catch (TimeoutException late) {
            session.interrupt();
            return afterInterrupt(running, limit);
        }
    }

    private End afterInterrupt(Future<Outcome> running, Duration limit)
            throws InterruptedException {
        try {
            Outcome outcome = await(running, GRACE);
            return new End(outcome, !outcome.ok(), false);
        } catch (TimeoutException stuck) {
            String message = "Cell execution timed out after " + seconds(limit)
                    + " and could not be interrupted";
            return new End(failed("CellTimeoutError", message), true, true);
        }
    }

    private Outcome await(Future<Outcome> running, Duration limit)
            throws InterruptedException, TimeoutException {
        try {
            return limit == null
                    ? running.get()
                    : running.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            return failed(e.getCause().getClass().getSimpleName(), e.getCause().getMessage());
        }
    }

    private Outcome failed(String name, String message) {
        String text = String.valueOf(message);
        var error = new CellError(name, text, List.of(name + ": " + text));
        return new Outcome(session.executionCount(), null, error, Map.of(), null);
    }

    /**
     * A time for messages.
     *
     * @param time a limit
     * @return such as {@code 30 s} or {@code 0.5 s}
     */
    public static String seconds(Duration time) {
        return new java.math.BigDecimal(time.toMillis()).movePointLeft(3)
                .stripTrailingZeros().toPlainString() + " s";
    }

    @Override
    public void close() {
        worker.shutdown();
    }
}
