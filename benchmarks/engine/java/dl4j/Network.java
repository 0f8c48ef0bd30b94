package dl4j;

import java.util.Arrays;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration.ListBuilder;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import side.Task;

/** A task's network in DL4J's words. */
record Network(Task task) {
    private static final double NORM_EPSILON = 1e-3;
    private static final double NORM_DECAY = 0.99;

    MultiLayerNetwork withWeights(float[] weights) {
        ListBuilder layers = new NeuralNetConfiguration.Builder()
                .updater(new Adam(task.learningRate(), 0.9, 0.999, 1e-7)).list();
        int[] sizes = task.sizes();
        int last = sizes.length - 2;
        for (int filters : task.filters()) {
            layers.layer(new ConvolutionLayer.Builder(Task.KERNEL, Task.KERNEL).nOut(filters)
                    .activation(Activation.RELU).build());
            layers.layer(new SubsamplingLayer.Builder(SubsamplingLayer.PoolingType.MAX,
                    new int[] {2, 2}, new int[] {2, 2}).build());
        }
        if (task.filters().length > 0) {
            layers.setInputType(InputType.convolutionalFlat(Task.PICTURE, Task.PICTURE, 1));
        }
        for (int i = 0; i < last; i++) {
            addHidden(layers, sizes[i], sizes[i + 1]);
        }
        layers.layer(output(sizes[last], sizes[last + 1]));
        var model = new MultiLayerNetwork(layers.build());
        model.init();
        setWeights(model, weights);
        return model;
    }

    private void addHidden(ListBuilder layers, int inputs, int units) {
        var dense = new DenseLayer.Builder().nIn(inputs).nOut(units);
        if (!task.norm()) {
            layers.layer(dense.activation(Activation.RELU).build());
            return;
        }
        layers.layer(dense.hasBias(false).activation(Activation.IDENTITY).build());
        layers.layer(new BatchNormalization.Builder().nIn(units).nOut(units).eps(NORM_EPSILON)
                .decay(NORM_DECAY).activation(Activation.IDENTITY).build());
        layers.layer(new ActivationLayer.Builder().activation(Activation.ELU).build());
    }

    private OutputLayer output(int inputs, int units) {
        return new OutputLayer.Builder(task.classify() ? LossFunction.MCXENT : LossFunction.MSE)
                .nIn(inputs).nOut(units)
                .activation(task.classify() ? Activation.SOFTMAX : Activation.IDENTITY).build();
    }

    /** From the order of the file: kernel, then bias or gamma and beta, layer by layer. */
    void setWeights(MultiLayerNetwork model, float[] weights) {
        int[] sizes = task.sizes();
        int at = setKernels(model, weights);
        int layer = 2 * task.filters().length;
        for (int i = 0; i + 1 < sizes.length; i++) {
            boolean norm = task.norm() && i + 2 < sizes.length;
            int units = sizes[i + 1];
            at = task.filters().length > 0 && i == 0
                    ? setBehindPictures(model, layer + "_W", weights, at, units)
                    : set(model, layer + "_W", weights, at, sizes[i], units);
            if (norm) {
                at = set(model, layer + 1 + "_gamma", weights, at, 1, units);
                at = set(model, layer + 1 + "_beta", weights, at, 1, units);
            } else {
                at = set(model, layer + "_b", weights, at, 1, units);
            }
            layer += norm ? 3 : 1;
        }
    }

    /** DL4J's kernels are (filters, channels, rows, columns). */
    private int setKernels(MultiLayerNetwork model, float[] weights) {
        int at = 0;
        int channels = 1;
        for (int i = 0; i < task.filters().length; i++) {
            int filters = task.filters()[i];
            int end = at + Task.KERNEL * Task.KERNEL * channels * filters;
            model.getParam(2 * i + "_W").assign(Nd4j.create(Arrays.copyOfRange(weights, at, end))
                    .reshape(Task.KERNEL, Task.KERNEL, channels, filters).permute(3, 2, 0, 1));
            at = set(model, 2 * i + "_b", weights, end, 1, filters);
            channels = filters;
        }
        return at;
    }

    /** DL4J flattens (channels, rows, columns), the file's rows are (rows, columns, channels). */
    private int setBehindPictures(MultiLayerNetwork model, String name, float[] weights, int at,
            int units) {
        int channels = task.filters()[task.filters().length - 1];
        int side = (int) Math.sqrt(task.sizes()[0] / channels);
        int end = at + task.sizes()[0] * units;
        model.getParam(name).assign(Nd4j.create(Arrays.copyOfRange(weights, at, end))
                .reshape(side, side, channels, units).permute(2, 0, 1, 3).dup('c')
                .reshape(task.sizes()[0], units));
        return end;
    }

    private static int set(MultiLayerNetwork model, String name, float[] weights, int at, int rows,
            int columns) {
        int end = at + rows * columns;
        model.getParam(name).assign(
                Nd4j.create(Arrays.copyOfRange(weights, at, end), rows, columns));
        return end;
    }
}
