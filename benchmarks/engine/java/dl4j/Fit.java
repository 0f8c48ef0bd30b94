package dl4j;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deeplearning4j.datasets.iterator.ExistingDataSetIterator;
import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.optimize.api.BaseTrainingListener;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import side.Task;
import side.Training;

/** {@code fit} batch by batch, or over an iterator of ready batches. */
final class Fit implements Training {
    private final Task task;
    private final Network network;
    private final float[] initial;
    private final List<DataSet> batches = new ArrayList<>();
    private final boolean iterator;
    private MultiLayerNetwork model;
    private double total;

    Fit(Task task, Path folder, boolean iterator) {
        this.task = task;
        this.network = new Network(task);
        this.initial = task.initialWeights(folder);
        this.iterator = iterator;
        int width = task.width();
        float[] x = task.inputs(folder, task.rows());
        float[] y = task.targets(folder, task.rows());
        for (int row = 0; row < task.rows(); row += task.batch()) {
            int end = row + task.batch();
            batches.add(new DataSet(
                    Nd4j.create(Arrays.copyOfRange(x, row * width, end * width),
                            task.batch(), width),
                    targets(Arrays.copyOfRange(y, row, end))));
        }
    }

    private INDArray targets(float[] values) {
        if (!task.classify()) {
            return Nd4j.create(values, values.length, 1);
        }
        int classes = task.sizes()[task.sizes().length - 1];
        var oneHot = new float[values.length * classes];
        for (int i = 0; i < values.length; i++) {
            oneHot[i * classes + (int) values[i]] = 1;
        }
        return Nd4j.create(oneHot, values.length, classes);
    }

    @Override
    public void reset() {
        model = network.withWeights(initial);
        if (iterator) {
            model.setListeners(new BaseTrainingListener() {
                @Override
                public void iterationDone(Model trained, int iteration, int epoch) {
                    total += trained.score();
                }
            });
        }
    }

    @Override
    public double train(int steps) {
        for (int epoch = 0; epoch < steps / task.steps(); epoch++) {
            total = 0;
            if (iterator) {
                model.fit(new ExistingDataSetIterator(batches.iterator()));
            } else {
                for (DataSet batch : batches) {
                    model.fit(batch.getFeatures(), batch.getLabels());
                    total += model.score();
                }
            }
        }
        return total / task.steps();
    }
}
