package ours;

import java.nio.file.Path;
import java.util.Arrays;
import org.deepecon.model.Sequential;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import side.Task;
import side.Training;

/** {@code predictOnBatch} of a single row, as Keras's, and its number read. */
final class Predict implements Training {
    private final Sequential model;
    private final Tensor[] rows;

    Predict(Task task, Path folder) {
        model = Networks.of(task);
        model.setWeights(Networks.weights(model, task.initialWeights(folder)));
        float[] x = task.inputs(folder, task.rows());
        int width = task.width();
        rows = new Tensor[task.rows()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Tensor.of(Arrays.copyOfRange(x, i * width, (i + 1) * width),
                    Shape.of(1, width));
        }
    }

    @Override
    public void reset() {
        // nothing is remembered
    }

    /** @return the mean of the absolute predictions */
    @Override
    public double train(int steps) {
        double total = 0;
        for (int i = 0; i < steps; i++) {
            total += Math.abs(model.predictOnBatch(rows[i % rows.length]).item());
        }
        return total / steps;
    }
}
