package org.deepecon.dl4j;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.dropout.AlphaDropout;
import org.deeplearning4j.nn.conf.dropout.Dropout;
import org.deeplearning4j.nn.conf.dropout.GaussianDropout;
import org.deeplearning4j.nn.conf.dropout.GaussianNoise;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.PReLULayer;
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
            Map.entry("PReLU", LayerTable::prelu),
            Map.entry("Flatten", s -> activation(s, "linear"))));

    static {
        ALL.putAll(Pictures.ALL);
        ALL.putAll(Sequences.ALL);
    }

    private LayerTable() {
    }

    static Collection<String> names() {
        return ALL.keySet();
    }

    static Converted convert(Settings layer) {
        Function<Settings, Converted> found = ALL.get(layer.type());
        if (found == null) {
            throw new UnsupportedOperationException(layer.title() + " cannot be on DL4J: "
                    + Reasons.layer(layer.type()) + ". Shared are " + names() + ".");
        }
        return found.apply(layer);
    }

    private static Converted dense(Settings s) {
        return new Converted(new DenseLayer.Builder().nIn(s.input(1)).nOut(s.whole("units"))
                .hasBias(s.flag("use_bias")).activation(Activations.get(s.title(), s.activation()))
                .build(), List.of("W", "b"), List.of(Layout.SAME, Layout.ROW)).first(s.weights());
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

    private static Converted prelu(Settings s) {
        s.only("shared_axes", null);
        return new Converted(new PReLULayer.Builder().inputShape(
                Arrays.stream(s.shape().dims()).asLongStream().toArray()).build(), List.of("W"),
                List.of(Layout.SAME));
    }

    private static Converted batchNormalization(Settings s) {
        s.only("axis", -1).only("center", true).only("scale", true);
        return new Converted(new BatchNormalization.Builder().nIn(s.channels()).nOut(s.channels())
                .eps(s.number("epsilon")).decay(s.number("momentum")).useLogStd(false)
                .dataFormat(CNN2DFormat.NHWC).build(),
                List.of("gamma", "beta", "mean", "var"), Collections.nCopies(4, Layout.ROW));
    }
}
