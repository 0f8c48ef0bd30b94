package org.deepecon.model;

import java.util.ArrayList;
import java.util.List;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.View;

/** A network used on samples, batch by batch. */
final class Prediction {
    private final Programs programs;
    private final Samples samples;
    private final int batchSize;
    private final Callback callbacks;
    private final Feed feed;
    private final List<Tensor> results = new ArrayList<>();
    private Prepared full;

    Prediction(Programs programs, Samples samples, int batchSize, Callback callbacks,
            List<Shape> outputs, DType type) {
        this.programs = programs;
        this.samples = samples;
        this.batchSize = batchSize;
        this.callbacks = callbacks;
        this.feed = new Feed(samples, null);
        for (Shape each : outputs) {
            results.add(Tensor.full(0, Rows.batch(samples.rows(), each), type));
        }
    }

    List<Tensor> run() {
        callbacks.onPredictBegin();
        int rows = samples.rows();
        full = programs.predicting(samples, Math.min(batchSize, rows), results.size());
        for (int first = 0, batch = 0; first < rows; first += batchSize, batch++) {
            callbacks.onPredictBatchBegin(batch);
            predict(first, Math.min(batchSize, rows - first));
            callbacks.onPredictBatchEnd(batch);
            Stop.ifInterrupted("predict");
        }
        callbacks.onPredictEnd();
        return results;
    }

    private void predict(int first, int count) {
        Prepared prepared = count == full.rows() ? full
                : programs.predicting(samples, count, results.size());
        feed.fill(prepared.inputs(), first, count);
        prepared.run().getAsDouble();
        for (int i = 0; i < results.size(); i++) {
            View from = prepared.results()[i];
            Rows.copy(from, 0, results.get(i).view(), first, count);
        }
    }
}
