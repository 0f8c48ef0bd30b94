package org.deepecon.model;

/** An evaluation: loss and metrics of samples, batch by batch; nothing is changed. */
final class Judgement {
    private final Programs programs;
    private final Scores scores;
    private final Samples samples;
    private final int batchSize;
    private final Callback callbacks;
    private final Feed feed;
    private final Logs running;
    private Prepared full;

    Judgement(Programs programs, Scores scores, Samples samples, int batchSize,
            Callback callbacks) {
        this.programs = programs;
        this.scores = scores;
        this.samples = samples;
        this.batchSize = batchSize;
        this.callbacks = callbacks;
        this.feed = new Feed(samples, null);
        this.running = new Logs(scores);
    }

    Logs run() {
        callbacks.onTestBegin();
        scores.reset();
        int rows = samples.rows();
        full = programs.judging(samples, Math.min(batchSize, rows));
        for (int first = 0, batch = 0; first < rows; first += batchSize, batch++) {
            callbacks.onTestBatchBegin(batch);
            judge(first, Math.min(batchSize, rows - first));
            running.change();
            callbacks.onTestBatchEnd(batch, running);
            Stop.ifInterrupted("evaluate");
        }
        Logs result = scores.report();
        callbacks.onTestEnd(result);
        return result;
    }

    private void judge(int first, int count) {
        Prepared prepared = count == full.rows() ? full : programs.judging(samples, count);
        feed.fill(prepared.inputs(), first, count);
        prepared.run().getAsDouble();
        scores.add(prepared.results(), count);
    }
}
