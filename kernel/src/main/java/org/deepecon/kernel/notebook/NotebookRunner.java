package org.deepecon.kernel.notebook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.kernel.session.ExecuteRequest;
import org.deepecon.kernel.session.Outcome;
import org.deepecon.kernel.session.Session;

/**
 * Runs a notebook's code cells in order and puts their outputs into it, as nbclient does. Cells
 * without code and cells tagged {@code skip-execution} are left alone; {@code raises-exception} lets
 * one cell fail. Two differences, both as in JupyterLab: text of one stream in a row is one output,
 * and what a thread prints after its cell ended still counts to that cell.
 *
 * <p>One run per runner; {@link #cancel} may come from any thread.
 */
public final class NotebookRunner {
    private final Session session;
    private final RunOptions options;
    private final RunListener listener;
    private final DisplayedOutputs displayed = new DisplayedOutputs();
    private final Map<NotebookCell, OutputRecorder> recorders = new LinkedHashMap<>();
    private final List<CellFailure> failures = new ArrayList<>();
    private volatile boolean cancelled;
    private boolean sessionLost;
    private int executed;

    /**
     * A runner that reports no progress.
     *
     * @param session a fresh session; stays open
     * @param options limits
     */
    public NotebookRunner(Session session, RunOptions options) {
        this(session, options, RunListener.SILENT);
    }

    /**
     * A runner.
     *
     * @param session a fresh session; stays open
     * @param options limits
     * @param listener hears about progress
     */
    public NotebookRunner(Session session, RunOptions options, RunListener listener) {
        this.session = session;
        this.options = options;
        this.listener = listener;
    }

    /**
     * Runs the notebook; its cells then hold the new outputs. Cells after a failure keep theirs.
     *
     * @param notebook what to run
     * @return how it went
     * @throws InterruptedException if the calling thread is interrupted
     */
    public RunReport run(NotebookFile notebook) throws InterruptedException {
        Instant start = Instant.now();
        List<NotebookCell> cells = notebook.cells();
        int total = (int) cells.stream().filter(NotebookRunner::isRunnable).count();
        try (var timed = new TimedCell(session)) {
            for (int i = 0; i < cells.size() && goesOn(); i++) {
                if (isRunnable(cells.get(i))) {
                    listener.progress(executed, total);
                    run(cells.get(i), i, timed);
                }
            }
        } finally {
            recorders.forEach((cell, recorder) -> cell.rawOutputs(recorder.toJson()));
            listener.progress(executed, total);
        }
        Duration time = Duration.between(start, Instant.now());
        return new RunReport(total, executed, time, List.copyOf(failures), cancelled);
    }

    /** Interrupts the running cell and runs no further one. */
    public void cancel() {
        cancelled = true;
        session.interrupt();
    }

    private boolean goesOn() {
        return !cancelled && !sessionLost && (failures.isEmpty() || options.allowErrors());
    }

    private static boolean isRunnable(NotebookCell cell) {
        return cell.isCode() && !cell.source().isBlank() && !cell.tags().contains("skip-execution");
    }

    private void run(NotebookCell cell, int index, TimedCell timed) throws InterruptedException {
        var recorder = new OutputRecorder(displayed, options.maxOutputChars());
        recorders.put(cell, recorder);
        cell.executionCount(++executed);
        Instant start = Instant.now();
        TimedCell.End end =
                timed.run(ExecuteRequest.of(cell.source()), recorder, options.timeLimit());
        ExecutionTiming.renew(cell, start, Instant.now());
        sessionLost = end.lost();
        record(end.outcome(), recorder);
        if (!end.outcome().ok() && (end.lost() || !cell.tags().contains("raises-exception"))) {
            failures.add(new CellFailure(index, executed, end.outcome().error(), end.timedOut()));
        }
    }

    private static void record(Outcome outcome, OutputRecorder recorder) {
        if (!outcome.ok()) {
            recorder.error(outcome.error());
        } else if (outcome.result() != null) {
            recorder.result(outcome.result(), outcome.executionCount());
        }
    }
}
