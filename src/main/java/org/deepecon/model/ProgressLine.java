package org.deepecon.model;

import java.io.PrintStream;
import java.util.Map;

/**
 * Prints the progress of fits, evaluations and predictions. In a notebook or a terminal the line is
 * written anew in its place, at most ten times a second; elsewhere only when it is final.
 */
final class ProgressLine implements Callback {
    private static final long INTERVAL_NANOS = 100_000_000;

    private final int verbose;
    private final PrintStream out;
    private final boolean live;
    private Params params;
    private ProgressBar bar;
    private long lastPrinted;
    private int width;
    private boolean fitting;

    ProgressLine(int verbose) {
        this(verbose, System.out, LiveOutput.isLive());
    }

    ProgressLine(int verbose, PrintStream out, boolean live) {
        this.verbose = verbose;
        this.out = out;
        this.live = live;
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
        bar = new ProgressBar(params.steps(), System.nanoTime());
        lastPrinted = 0;
        width = 0;
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
        if (live && verbose == 1 && now - lastPrinted >= INTERVAL_NANOS
                && batch + 1 < params.steps()) {
            rewrite(bar.line(batch + 1, now, logs, true), false);
            lastPrinted = now;
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
            rewrite(bar.line(params.steps(), now, logs, live), true);
        } else if (verbose > 1) {
            out.println(bar.brief(now, logs));
        }
        out.flush();
    }

    /** Writes over the line before; spaces cover what was longer. */
    private void rewrite(String line, boolean last) {
        int length = line.replaceAll("\u001b\\[\\d+m", "").length();
        out.print((live ? "\r" : "") + line + " ".repeat(Math.max(0, width - length)));
        width = last ? 0 : length;
        if (last) {
            out.println();
        }
        out.flush();
    }

    /** Leaves a line that was not finished, after an error. */
    void end() {
        if (width > 0) {
            width = 0;
            out.println();
        }
    }
}
