package org.deepecon.dl4j;

import java.util.Map;

/** Why layers that many networks have are not computed by DL4J, by Keras's class names. */
final class Reasons {
    private static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("GRU", "version M2.1 has LSTM and SimpleRnn only"),
            Map.entry("Conv1D", "its derivative fails with steps in front of features"),
            Map.entry("LayerNormalization", "it has it inside DenseLayer only, without a layer"),
            Map.entry("MultiHeadAttention", "its attention has other weights and no bias"),
            Map.entry("Attention", "it takes one input in a line of layers"),
            Map.entry("MaxPooling1D", "it pools (batch, features, steps) only"),
            Map.entry("AveragePooling1D", "it pools (batch, features, steps) only"),
            Map.entry("SeparableConv2D", "it computes other numbers than Keras with channels last"),
            Map.entry("Masking", "masks are given beside the data there"),
            Map.entry("TimeDistributed", "its layers treat each step by themselves"),
            Map.entry("Lambda", "a function of Java is not known there"));
    private static final Map<String, String> OPTIMIZERS = Map.of(
            "rmsprop", "its epsilon stands outside the root, and its average starts at epsilon",
            "adagrad", "its sum starts at epsilon, Keras's at 0.1",
            "nadam", "it has no schedule of momentum",
            "adamw", "its decay of weights is part of the layers");

    private Reasons() {
    }

    /** A clause to follow a semicolon. */
    static String layer(String type) {
        return ALL.getOrDefault(type, "it has no such layer, or computes it in another way");
    }

    static String optimizer(String name) {
        return OPTIMIZERS.getOrDefault(name, "it has no such rule");
    }
}
