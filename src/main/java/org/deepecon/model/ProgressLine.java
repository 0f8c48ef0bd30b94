package org.deepecon.model;

import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import org.deepecon.progress.LiveLine;
import org.deepecon.progress.LiveOutput;
import org.deepecon.progress.ProgressView;

/**
 * Prints the progress of fits, evaluations and predictions. In a terminal the line is written anew in
 * its place, at most ten times a second. In a notebook so is that of an epoch that takes more than
 * two seconds, in an output of its own, so that a saved notebook holds its last state; others, and
 * all lines elsewhere, are printed when they are final.
 */
final class ProgressLine implements Callback {
    private static final long INTERVAL_NANOS = 100_000_000;
    private static final long NOTEBOOK_NANOS = 2_000_000_000;

    private final int verbose;
    private final PrintStream out;
    private final boolean live;
    private final LiveLine printed;
    private Params params;
    private ProgressBar bar;
    private ProgressView running;
    private boolean seen;
    private long next;
    private boolean fitting;

    ProgressLine(int verbose) {
        this(verbose, System.out, LiveOutput.isLive());
    }

    ProgressLine(int verbose, PrintStream out, boolean live) {
        this.verbose = verbose;
        this.out = out;
        this.live = live;
        this.printed = new LiveLine(out, live && LiveOutput.inNotebook().isEmpty());
    }

    @Override
    public void setParams(Params given) {
        params = given;
    }

    @Override
    public void onTrainBegin() {
        fitting = true;
    }

    @Override
    public void onEpochBegin(int epoch) {
        if (verbose > 0 && params.epochs() > 1) {
            out.println("Epoch " + (epoch + 1) + "/" + params.epochs());
        }
        begin();
    }

    @Override
    public void onTestBegin() {
        if (!fitting) {
            begin();
        }
    }

    @Override
    public void onPredictBegin() {
        begin();
    }

    private void begin() {
        long now = System.nanoTime();
        bar = new ProgressBar(params.steps(), now);
        Optional<ProgressView> output = LiveOutput.inNotebook();
        running = output.orElse(printed);
        seen = false;
        next = output.isPresent() ? now + NOTEBOOK_NANOS : now;
    }

    @Override
    public void onTrainBatchEnd(int batch, Logs logs) {
        advance(batch, logs);
    }

    @Override
    public void onTestBatchEnd(int batch, Logs logs) {
        if (!fitting) {
            advance(batch, logs);
        }
    }

    @Override
    public void onPredictBatchEnd(int batch) {
        advance(batch, Map.of());
    }

    private void advance(int batch, Map<String, Double> logs) {
        if (verbose == 0) {
            return;
        }
        long now = System.nanoTime();
        if (batch == 0) {
            bar.firstStepDone(now);
        }
        if (live && verbose == 1 && now - next >= 0 && batch + 1 < params.steps()) {
            running.show(bar.line(batch + 1, now, logs, true));
            seen = true;
            next = now + INTERVAL_NANOS;
        }
    }

    @Override
    public void onEpochEnd(int epoch, Logs logs) {
        finish(logs);
    }

    @Override
    public void onTestEnd(Logs logs) {
        if (!fitting) {
            finish(logs);
        }
    }

    @Override
    public void onPredictEnd() {
        finish(Map.of());
    }

    private void finish(Map<String, Double> logs) {
        long now = System.nanoTime();
        if (verbose == 1) {
            (seen ? running : printed).finish(bar.line(params.steps(), now, logs, live));
        } else if (verbose > 1) {
            out.println(bar.brief(now, logs));
        }
        out.flush();
    }

    /** Leaves a line that was not finished, after an error. */
    void end() {
        printed.end();
    }
}
