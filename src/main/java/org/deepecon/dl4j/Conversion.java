package org.deepecon.dl4j;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration.ListBuilder;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deepecon.model.Model;
import org.deepecon.model.Sequential;
import org.deepecon.nn.Layer;
import org.deepecon.nn.Loss;
import org.deepecon.nn.Losses;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.preprocessor.CnnToFeedForwardPreProcessor;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.impl.LossBinaryXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMAE;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMSE;

/** A sequential model, layer by layer in DL4J's words, and a loss layer behind. */
final class Conversion {
    /** Axes of a picture: rows, columns, channels. */
    private static final int PICTURE = 3;

    private final Model model;
    private final List<Layer> layers = new ArrayList<>();
    private final List<Converted> converted = new ArrayList<>();
    private final List<Shape> inputs = new ArrayList<>();
    private Shape output;

    private Conversion(Model model) {
        this.model = model;
    }

    static Conversion of(Model model) {
        if (!(model instanceof Sequential sequential)) {
            throw new UnsupportedOperationException(model.title() + ": DL4J takes a Sequential"
                    + " here, got a functional model. Compute it without on(…).");
        }
        var conversion = new Conversion(model);
        conversion.output = sequential.build().input().shape();
        for (Layer each : sequential.layers()) {
            conversion.add(each);
        }
        return conversion;
    }

    private void add(Layer layer) {
        inputs.add(output);
        converted.add(LayerTable.convert(Settings.of(layer, output)));
        layers.add(layer);
        output = layer.outputShape(output);
    }

    DType dtype() {
        return model.dtype();
    }

    MultiLayerNetwork network() {
        DataType type = NdArrays.type(dtype());
        ListBuilder list = new NeuralNetConfiguration.Builder().dataType(type)
                .updater(model.isCompiled() ? Updaters.of(model.optimizer()) : new Sgd(0)).list();
        for (int i = 0; i < layers.size(); i++) {
            list.layer(converted.get(i).layer());
            if (inputs.get(i).rank() == PICTURE && layers.get(i).type().equals("Flatten")) {
                Shape picture = inputs.get(i);
                list.inputPreProcessor(i, new CnnToFeedForwardPreProcessor(picture.dim(0),
                        picture.dim(1), picture.dim(2), CNN2DFormat.NHWC));
            }
        }
        list.layer(new LossLayer.Builder(loss()).activation(new ActivationIdentity()).build());
        var network = new MultiLayerNetwork(list.build());
        network.init();
        for (int i = 0; i < layers.size(); i++) {
            put(network, i);
        }
        return network;
    }

    private void put(MultiLayerNetwork network, int index) {
        Converted there = converted.get(index);
        List<Variable> here = layers.get(index).weights();
        for (int i = 0; i < here.size(); i++) {
            network.getParam(index + "_" + there.weights().get(i)).assign(
                    NdArrays.of(there.layouts().get(i).to(here.get(i).value())));
        }
    }

    List<Tensor> weights(MultiLayerNetwork network) {
        List<Tensor> weights = new ArrayList<>();
        for (int index = 0; index < layers.size(); index++) {
            Converted there = converted.get(index);
            for (int i = 0; i < there.weights().size(); i++) {
                weights.add(there.layouts().get(i).from(NdArrays.tensor(
                        network.getParam(index + "_" + there.weights().get(i)), dtype())));
            }
        }
        return weights;
    }

    private ILossFunction loss() {
        if (!model.isCompiled()) {
            return new LossMSE();
        }
        Loss loss = model.losses().get(0);
        if (!Losses.has(loss.name()) || !Losses.get(loss.name()).equals(loss)) {
            throw unsupported(loss, " with settings of its own");
        }
        return switch (loss.name()) {
            case "mean_squared_error" -> new LossMSE();
            case "mean_absolute_error" -> new LossMAE();
            case "categorical_crossentropy", "sparse_categorical_crossentropy" -> new LossMCXENT();
            case "binary_crossentropy" -> new LossBinaryXENT(
                    Nd4j.valueArrayOf(new long[] {1, output.dim(-1)}, 1.0 / output.dim(-1)));
            default -> throw unsupported(loss, " as Keras computes it");
        };
    }

    private static UnsupportedOperationException unsupported(Loss loss, String what) {
        return new UnsupportedOperationException("Loss " + loss.name() + ": DL4J has not this loss"
                + what + "; it has mse, mae, binary, categorical and sparse categorical"
                + " cross-entropy.");
    }

    /** Refuses what would be trained in another way than here. */
    void requireTrainable() {
        if (!model.rules().isEmpty()) {
            throw new UnsupportedOperationException(model.title() + " on DL4J: regularizers and"
                    + " constraints are not supported. Train it here.");
        }
        if (!layers.stream().allMatch(Layer::isTrainable)) {
            throw new UnsupportedOperationException(model.title() + " on DL4J: frozen layers are"
                    + " not supported. Train it here.");
        }
    }

    /** Rows of targets as DL4J's losses want them: of the shape of predictions. */
    Tensor targets(Tensor y) {
        if (model.losses().get(0).name().startsWith("sparse_")) {
            return y.reshape(y.size()).oneHot(output.dim(-1)).as(y.dtype());
        }
        return y.rank() == 1 ? y.reshape(y.size(), 1) : y;
    }
}
