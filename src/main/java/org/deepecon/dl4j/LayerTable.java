package org.deepecon.dl4j;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.dropout.AlphaDropout;
import org.deeplearning4j.nn.conf.dropout.Dropout;
import org.deeplearning4j.nn.conf.dropout.GaussianDropout;
import org.deeplearning4j.nn.conf.dropout.GaussianNoise;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.layers.recurrent.LastTimeStep;
import org.deeplearning4j.nn.conf.layers.recurrent.SimpleRnn;
import org.nd4j.linalg.activations.impl.ActivationELU;
import org.nd4j.linalg.activations.impl.ActivationLReLU;

/** Layers that DL4J has, by Keras's class names, made from their settings. */
final class LayerTable {
    private static final Map<String, Function<Settings, Converted>> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("Dense", LayerTable::dense),
            Map.entry("Activation", s -> activation(s, s.activation())),
            Map.entry("ReLU", LayerTable::relu),
            Map.entry("LeakyReLU", s -> Converted.of(new ActivationLayer.Builder()
                    .activation(new ActivationLReLU(s.number("negative_slope"))).build())),
            Map.entry("ELU", s -> Converted.of(new ActivationLayer.Builder()
                    .activation(new ActivationELU(s.number("alpha"))).build())),
            Map.entry("Softmax", LayerTable::softmax),
            Map.entry("Identity", s -> activation(s, "linear")),
            Map.entry("Dropout", s -> drop(s.only("noise_shape", null),
                    new Dropout(1 - s.number("rate")))),
            Map.entry("GaussianDropout", s -> drop(s, new GaussianDropout(s.number("rate")))),
            Map.entry("GaussianNoise", s -> drop(s, new GaussianNoise(s.number("stddev")))),
            Map.entry("AlphaDropout", s -> drop(s, new AlphaDropout(1 - s.number("rate")))),
            Map.entry("BatchNormalization", LayerTable::batchNormalization),
            Map.entry("Conv2D", LayerTable::conv2d),
            Map.entry("MaxPooling2D", s -> pooling(s, PoolingType.MAX)),
            Map.entry("AveragePooling2D", s -> pooling(s, PoolingType.AVG)),
            Map.entry("GlobalMaxPooling2D", s -> global(s, PoolingType.MAX)),
            Map.entry("GlobalAveragePooling2D", s -> global(s, PoolingType.AVG)),
            Map.entry("Flatten", s -> activation(s, "linear")),
            Map.entry("SimpleRNN", LayerTable::simpleRnn),
            Map.entry("LSTM", LayerTable::lstm)));

    private LayerTable() {
    }

    static Collection<String> names() {
        return ALL.keySet();
    }

    static Converted convert(Settings layer) {
        Function<Settings, Converted> found = ALL.get(layer.type());
        if (found == null) {
            throw new UnsupportedOperationException(layer.title() + ": DL4J has no such layer, or"
                    + " computes it in another way than Keras. Shared are " + names() + ".");
        }
        return found.apply(layer);
    }

    private static Converted weighted(Layer layer, Settings s, String... names) {
        boolean lstm = layer instanceof LSTM
                || layer instanceof LastTimeStep last && last.getUnderlying() instanceof LSTM;
        List<Layout> layouts = new ArrayList<>();
        for (String each : names) {
            layouts.add(each.equals("b") || names.length == 4
                    ? lstm ? Layout.LSTM_BIAS : Layout.ROW
                    : layer instanceof ConvolutionLayer ? Layout.CONVOLUTION
                    : lstm ? Layout.LSTM_GATES : Layout.SAME);
        }
        return new Converted(layer, List.of(names).subList(0, s.weights()),
                layouts.subList(0, s.weights()));
    }

    private static Converted dense(Settings s) {
        return weighted(new DenseLayer.Builder().nIn(s.input(1)).nOut(s.whole("units"))
                .hasBias(s.flag("use_bias")).activation(Activations.get(s.title(), s.activation()))
                .build(), s, "W", "b");
    }

    private static Converted activation(Settings s, String name) {
        return Converted.of(new ActivationLayer.Builder()
                .activation(Activations.get(s.title(), name)).build());
    }

    private static Converted relu(Settings s) {
        s.only("negative_slope", 0.0).only("threshold", 0.0).only("max_value", null);
        return activation(s, "relu");
    }

    private static Converted softmax(Settings s) {
        s.only("axis", -1);
        return activation(s, "softmax");
    }

    private static Converted drop(Settings s, IDropout noise) {
        return Converted.of(new DropoutLayer.Builder(noise).name(s.title()).build());
    }

    private static Converted batchNormalization(Settings s) {
        s.only("axis", -1).only("center", true).only("scale", true);
        return weighted(new BatchNormalization.Builder().nIn(s.channels()).nOut(s.channels())
                .eps(s.number("epsilon")).decay(s.number("momentum")).useLogStd(false)
                .dataFormat(CNN2DFormat.NHWC).build(), s, "gamma", "beta", "mean", "var");
    }

    private static Converted conv2d(Settings s) {
        s.only("groups", 1);
        return weighted(new ConvolutionLayer.Builder(s.wholes("kernel_size")).nIn(s.channels())
                .nOut(s.whole("filters")).stride(s.wholes("strides"))
                .dilation(s.wholes("dilation_rate")).convolutionMode(mode(s))
                .hasBias(s.flag("use_bias")).dataFormat(CNN2DFormat.NHWC)
                .activation(Activations.get(s.title(), s.activation())).build(), s, "W", "b");
    }

    private static ConvolutionMode mode(Settings s) {
        return s.text("padding").equals("same") ? ConvolutionMode.Same : ConvolutionMode.Truncate;
    }

    private static Converted pooling(Settings s, PoolingType type) {
        if (type == PoolingType.AVG) {
            s.only("padding", "valid");
        }
        return Converted.of(new SubsamplingLayer.Builder(
                SubsamplingLayer.PoolingType.valueOf(type.name()), s.wholes("pool_size"),
                s.wholes("strides")).convolutionMode(mode(s)).dataFormat(CNN2DFormat.NHWC).build());
    }

    private static Converted global(Settings s, PoolingType type) {
        s.only("keepdims", false);
        return Converted.of(new GlobalPoolingLayer.Builder(type).poolingDimensions(1, 2).build());
    }

    private static Converted lstm(Settings s) {
        recurrent(s).only("recurrent_activation", "sigmoid");
        LSTM layer = new LSTM.Builder().nIn(s.input(2)).nOut(s.whole("units"))
                .activation(Activations.get(s.title(), s.activation()))
                .gateActivationFunction(Activations.get(s.title(), "sigmoid"))
                .dataFormat(RNNFormat.NWC).build();
        return weighted(s.flag("return_sequences") ? layer : new LastTimeStep(layer), s, "W", "RW",
                "b");
    }

    private static Converted simpleRnn(Settings s) {
        SimpleRnn layer = new SimpleRnn.Builder().nIn(s.input(2)).nOut(recurrent(s).whole("units"))
                .activation(Activations.get(s.title(), s.activation()))
                .dataFormat(RNNFormat.NWC).build();
        return weighted(s.flag("return_sequences") ? layer : new LastTimeStep(layer), s, "W", "RW",
                "b");
    }

    private static Settings recurrent(Settings s) {
        return s.only("go_backwards", false).only("stateful", false).only("return_state", false)
                .only("dropout", 0.0).only("recurrent_dropout", 0.0).only("use_bias", true);
    }
}
