package ours;

import static org.deepecon.nn.layer.Layers.activation;
import static org.deepecon.nn.layer.Layers.batchNormalization;
import static org.deepecon.nn.layer.Layers.conv2d;
import static org.deepecon.nn.layer.Layers.dense;
import static org.deepecon.nn.layer.Layers.flatten;
import static org.deepecon.nn.layer.Layers.globalAveragePooling1d;
import static org.deepecon.nn.layer.Layers.gru;
import static org.deepecon.nn.layer.Layers.lstm;
import static org.deepecon.nn.layer.Layers.maxPooling2d;
import static org.deepecon.nn.layer.Layers.transformerEncoderBlock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deepecon.model.Sequential;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;
import side.Task;

/** The tasks' networks. */
final class Networks {
    private Networks() {
    }

    static Sequential of(Task task) {
        var model = Sequential.of();
        int[] sizes = task.sizes();
        for (int filters : task.filters()) {
            model.add(conv2d(filters, Task.KERNEL, "relu")).add(maxPooling2d());
        }
        if (task.filters().length > 0) {
            model.add(flatten());
        }
        switch (task.name()) {
            case "lstm" -> model.add(lstm(sizes[0]));
            case "gru" -> model.add(gru(sizes[0]));
            case "transformer" -> model.add(transformerEncoderBlock(128, 4))
                    .add(transformerEncoderBlock(128, 4)).add(globalAveragePooling1d());
            default -> {
            }
        }
        for (int i = 1; i < sizes.length - 1; i++) {
            if (task.norm()) {
                model.add(dense(sizes[i]).useBias(false)).add(batchNormalization())
                        .add(activation("elu"));
            } else {
                model.add(dense(sizes[i], "relu"));
            }
        }
        int units = sizes[sizes.length - 1];
        model.add(task.classify() ? dense(units, "softmax")
                : task.name().equals("deqn") ? dense(units, "sigmoid") : dense(units));
        return model.build(task.sample());
    }

    /** All weights: those of the file in their order, moving averages as the layers made them. */
    static List<Tensor> weights(Sequential model, float[] file) {
        List<Variable> trained = model.trainableWeights();
        List<Tensor> all = new ArrayList<>();
        int at = 0;
        for (Variable weight : model.weights()) {
            if (!trained.contains(weight)) {
                all.add(weight.value());
                continue;
            }
            Shape shape = weight.shape();
            all.add(Tensor.of(Arrays.copyOfRange(file, at, at + shape.size()), shape));
            at += shape.size();
        }
        return all;
    }
}
