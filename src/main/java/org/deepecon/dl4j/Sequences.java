package org.deepecon.dl4j;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.deepecon.nn.layer.Bidirectional;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.layers.EmbeddingSequenceLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.recurrent.LastTimeStep;
import org.deeplearning4j.nn.conf.layers.recurrent.SimpleRnn;
import org.nd4j.linalg.activations.impl.ActivationIdentity;

/** Layers of sequences, (batch, steps, features) in both. */
final class Sequences {
    static final Map<String, Function<Settings, Converted>> ALL = Map.ofEntries(
            entry("GlobalMaxPooling1D", s -> global(s, PoolingType.MAX)),
            entry("GlobalAveragePooling1D", s -> global(s, PoolingType.AVG)),
            entry("Embedding", Sequences::embedding),
            entry("SimpleRNN", s -> last(s, simpleRnn(s))),
            entry("LSTM", s -> last(s, lstm(s))),
            entry("Bidirectional", Sequences::bidirectional));

    private static final List<String> RECURRENT = List.of("W", "RW", "b");
    private static final List<Layout> LSTM_LAYOUTS =
            List.of(Layout.LSTM_GATES, Layout.LSTM_GATES, Layout.LSTM_BIAS);
    private static final List<Layout> SIMPLE_LAYOUTS =
            List.of(Layout.SAME, Layout.SAME, Layout.ROW);

    private Sequences() {
    }

    private static Converted global(Settings s, PoolingType type) {
        s.only("keepdims", false);
        return Converted.of(new GlobalPoolingLayer.Builder(type).poolingDimensions(1).build());
    }

    private static Converted embedding(Settings s) {
        if (s.shape().rank() != 1) {
            throw new UnsupportedOperationException(s.title() + ": DL4J looks up sequences of words"
                    + " (batch, steps), got samples of shape " + s.shape() + ".");
        }
        s.only("mask_zero", false);
        Layer layer = new EmbeddingSequenceLayer.Builder().nIn(s.whole("input_dim"))
                .nOut(s.whole("output_dim")).inputLength(s.shape().dim(0)).hasBias(false)
                .activation(new ActivationIdentity()).outputDataFormat(RNNFormat.NWC).build();
        return new Converted(layer, List.of("W"), List.of(Layout.SAME));
    }

    private static Converted lstm(Settings s) {
        recurrent(s).only("recurrent_activation", "sigmoid");
        return new Converted(new LSTM.Builder().nIn(s.input(2)).nOut(s.whole("units"))
                .activation(Activations.get(s.title(), s.activation()))
                .gateActivationFunction(Activations.get(s.title(), "sigmoid"))
                .dataFormat(RNNFormat.NWC).build(), RECURRENT, LSTM_LAYOUTS);
    }

    private static Converted simpleRnn(Settings s) {
        return new Converted(new SimpleRnn.Builder().nIn(s.input(2))
                .nOut(recurrent(s).whole("units"))
                .activation(Activations.get(s.title(), s.activation()))
                .dataFormat(RNNFormat.NWC).build(), RECURRENT, SIMPLE_LAYOUTS);
    }

    private static Settings recurrent(Settings s) {
        return s.only("go_backwards", false).only("stateful", false).only("return_state", false)
                .only("dropout", 0.0).only("recurrent_dropout", 0.0).only("use_bias", true);
    }

    private static Converted last(Settings s, Converted all) {
        return s.flag("return_sequences") ? all
                : new Converted(new LastTimeStep(all.layer()), all.weights(), all.layouts());
    }

    private static Converted bidirectional(Settings s) {
        Settings one = mirrored(s).only("return_sequences", true);
        Converted way = switch (one.type()) {
            case "LSTM" -> lstm(one);
            case "SimpleRNN" -> simpleRnn(one);
            default -> throw new UnsupportedOperationException(s.title() + ": DL4J reads both ways"
                    + " with LSTM and SimpleRNN, got " + one.type() + ".");
        };
        List<String> names = new ArrayList<>();
        List.of("f", "b").forEach(each -> way.weights().forEach(name -> names.add(each + name)));
        List<Layout> layouts = new ArrayList<>(way.layouts());
        layouts.addAll(way.layouts());
        return new Converted(new org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional(
                mode(s), way.layer()), names, layouts);
    }

    /** The settings of both layers, which DL4J has only once. */
    private static Settings mirrored(Settings s) {
        var parts = ((Bidirectional) s.layer()).parts();
        Settings forward = Settings.of(parts.get(0), s.shape());
        var there = new HashMap<>(forward.values());
        var back = new HashMap<>(Settings.of(parts.get(1), s.shape()).values());
        List.of("name", "go_backwards").forEach(each -> {
            there.remove(each);
            back.remove(each);
        });
        if (!there.equals(back)) {
            throw new UnsupportedOperationException(s.title() + ": DL4J has one setting for both"
                    + " ways, got a backward layer of its own.");
        }
        return forward;
    }

    private static org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional.Mode mode(Settings s) {
        return switch (String.valueOf(s.values().get("merge_mode"))) {
            case "concat" -> org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional.Mode.CONCAT;
            case "sum" -> org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional.Mode.ADD;
            case "ave" -> org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional.Mode.AVERAGE;
            case "mul" -> org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional.Mode.MUL;
            default -> throw new UnsupportedOperationException(s.title() + ": DL4J merges by concat,"
                    + " sum, ave or mul, got " + s.values().get("merge_mode") + ".");
        };
    }
}
