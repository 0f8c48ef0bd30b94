package org.deepecon.kernel.session;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.deepecon.kernel.repl.CellError;
import org.deepecon.kernel.repl.RunningCell;

/** Stops one cell after a time. */
final class CellLimit implements AutoCloseable {
    /** Name of the error of a cell that was too late. */
    static final String ERROR = "CellTimeoutError";
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private final Duration limit;
    private ScheduledFuture<?> alarm;
    private volatile boolean rang;

    private CellLimit(Duration limit) {
        this.limit = limit;
    }

    private static ScheduledThreadPoolExecutor clock() {
        var clock = new ScheduledThreadPoolExecutor(1, task -> {
            var thread = new Thread(null, task, "cell limits");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    /** Starts the time; null for none. */
    static CellLimit on(RunningCell cell, Duration limit) {
        var late = new CellLimit(limit);
        if (limit != null) {
            late.alarm = CLOCK.schedule(() -> {
                late.rang = true;
                cell.stop();
            }, limit.toNanos(), TimeUnit.NANOSECONDS);
        }
        return late;
    }

    /** The outcome, or that it came too late. */
    Outcome judge(Outcome outcome) {
        if (!rang || outcome.ok()) {
            return outcome;
        }
        String message = "It took longer than " + limit.toMillis() / 1000.0 + " s and was stopped.";
        return new Outcome(outcome.executionCount(), null,
                new CellError(ERROR, message, List.of(message)), outcome.userExpressions(), null);
    }

    @Override
    public void close() {
        if (alarm != null) {
            alarm.cancel(false);
        }
    }
}
