package org.deepecon.tensorboard;

import java.util.Arrays;
import org.deepecon.model.Model;
import org.deepecon.model.Network;
import org.deepecon.model.Sequential;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/** Weights as histograms and images, named by Keras's paths: {@code sequential/dense/kernel}. */
final class WeightSummaries {
    private WeightSummaries() {
    }

    static void write(Model model, SummaryWriter to, long step, boolean images) {
        write(path("", model), model, to, step, images);
    }

    /** Keras builds the layers of a Sequential within its name, those of a graph before. */
    private static String path(String outer, Network model) {
        return model instanceof Sequential ? outer + model.name() + "/" : outer;
    }

    private static void write(String path, Network model, SummaryWriter to, long step,
            boolean images) {
        for (Layer layer : model.layers()) {
            if (layer instanceof Network nested) {
                write(path(path, nested), nested, to, step, images);
                continue;
            }
            for (Variable weight : layer.weights()) {
                String name = path + layer.name() + "/" + weight.name();
                to.histogram(name + "/histogram", weight, step);
                if (images) {
                    image(name + "/image", weight, to, step);
                }
            }
        }
    }

    /** As Keras draws them: wider than high, biases in one column, filters one by one. */
    private static void image(String tag, Tensor weight, SummaryWriter to, long step) {
        int[] dims = Arrays.stream(weight.shape().dims()).filter(each -> each > 1).toArray();
        Tensor drawn = scaled(weight);
        if (dims.length <= 1) {
            to.image(tag, drawn.reshape(Math.max(1, weight.size()), 1), step);
        } else if (dims.length == 2) {
            Tensor plane = drawn.reshape(dims[0], dims[1]);
            to.image(tag, dims[0] > dims[1] ? plane.transpose() : plane, step);
        } else if (dims.length == 3) {
            to.image(tag, drawn.reshape(dims).transpose(2, 0, 1)
                    .reshape(dims[2], dims[0], dims[1], 1), step);
        }
    }

    /** From the smallest, black, to the largest, white. */
    private static Tensor scaled(Tensor weight) {
        Tensor value = weight.as(weight.dtype());
        double low = value.min().item();
        double high = value.max().item();
        return value.minus(low).times(high > low ? 1 / (high - low) : 0);
    }
}
