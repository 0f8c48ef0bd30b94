package ours;

import static org.deepecon.model.FitOptions.fit;
import static org.deepecon.optim.Optimizers.adam;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.deepecon.model.Sequential;
import org.deepecon.optim.Optimizer;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import side.Task;
import side.Training;

/** {@code fit} with whole batches in the order of the file. */
final class Fit implements Training {
    private final Task task;
    private final Sequential model;
    private final Start start;
    private final Tensor x;
    private final Tensor y;

    Fit(Task task, Path folder) {
        this.task = task;
        this.model = Networks.of(task);
        model.setWeights(Networks.weights(model, task.initialWeights(folder)));
        Optimizer optimizer = adam(task.learningRate());
        model.compile(optimizer,
                task.classify() ? "sparse_categorical_crossentropy" : "mean_squared_error");
        start = Start.of(model, optimizer);
        int rows = task.rows();
        int[] shape = IntStream.concat(IntStream.of(rows),
                IntStream.of(task.sample())).toArray();
        x = Tensor.of(task.inputs(folder, rows), Shape.of(shape));
        y = Tensor.of(task.targets(folder, rows), Shape.of(rows, 1));
    }

    @Override
    public void reset() {
        start.restore();
    }

    @Override
    public double train(int steps) {
        double[] losses = model.fit(x, y, fit().epochs(steps / task.steps())
                .batchSize(task.batch()).shuffle(false).verbose(0)).get("loss");
        return losses[losses.length - 1];
    }
}
