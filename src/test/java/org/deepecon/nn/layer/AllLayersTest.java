package org.deepecon.nn.layer;

import static org.deepecon.nn.layer.Layers.activation;
import static org.deepecon.nn.layer.Layers.activityRegularization;
import static org.deepecon.nn.layer.Layers.alphaDropout;
import static org.deepecon.nn.layer.Layers.batchNormalization;
import static org.deepecon.nn.layer.Layers.bidirectional;
import static org.deepecon.nn.layer.Layers.concatenate;
import static org.deepecon.nn.layer.Layers.dense;
import static org.deepecon.nn.layer.Layers.dot;
import static org.deepecon.nn.layer.Layers.dropout;
import static org.deepecon.nn.layer.Layers.elu;
import static org.deepecon.nn.layer.Layers.embedding;
import static org.deepecon.nn.layer.Layers.gaussianDropout;
import static org.deepecon.nn.layer.Layers.gaussianNoise;
import static org.deepecon.nn.layer.Layers.groupNormalization;
import static org.deepecon.nn.layer.Layers.gru;
import static org.deepecon.nn.layer.Layers.lambda;
import static org.deepecon.nn.layer.Layers.layerNormalization;
import static org.deepecon.nn.layer.Layers.lstm;
import static org.deepecon.nn.layer.Layers.multiHeadAttention;
import static org.deepecon.nn.layer.Layers.permute;
import static org.deepecon.nn.layer.Layers.positionEmbedding;
import static org.deepecon.nn.layer.Layers.prelu;
import static org.deepecon.nn.layer.Layers.relu;
import static org.deepecon.nn.layer.Layers.repeatVector;
import static org.deepecon.nn.layer.Layers.reshape;
import static org.deepecon.nn.layer.Layers.simpleRnn;
import static org.deepecon.nn.layer.Layers.sinePositionEncoding;
import static org.deepecon.nn.layer.Layers.softmax;
import static org.deepecon.nn.layer.Layers.spatialDropout1D;
import static org.deepecon.nn.layer.Layers.timeDistributed;
import static org.deepecon.nn.layer.Layers.tokenAndPositionEmbedding;
import static org.deepecon.nn.layer.Traced.batch;

import java.util.List;
import java.util.stream.Stream;
import org.deepecon.nn.Regularizers;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every layer keeps the contract. */
class AllLayersTest {
    private static final Tensor WORDS =
            Tensor.of(new double[] {0, 3, 2, 3, 1, 4}, Shape.of(3, 2), DType.FLOAT64);

    @TestFactory
    Stream<DynamicTest> core() {
        return claims(
                new LayerContract("Dense", () -> dense(3), batch(4, 5))
                        .weights("kernel (5, 3)", "bias (3,)"),
                new LayerContract("Dense tanh", () -> dense(3, "tanh"), batch(2, 3, 5))
                        .weights("kernel (5, 3)", "bias (3,)"),
                new LayerContract("Dense glu", () -> dense(4, "glu"), batch(3, 2))
                        .weights("kernel (2, 4)", "bias (4,)"),
                new LayerContract("Dense softmax, no bias, penalty", () -> dense(3, "softmax")
                        .useBias(false).activityRegularizer("l2"), batch(4, 2))
                        .weights("kernel (2, 3)"),
                new LayerContract("Embedding", () -> embedding(5, 3), WORDS)
                        .weights("embeddings (5, 3)").counted(),
                new LayerContract("Identity", Layers::identity, batch(4, 2)),
                new LayerContract("Lambda", () -> lambda(x -> x.square().sum(-1)), batch(4, 2)),
                new LayerContract("ActivityRegularization",
                        () -> activityRegularization().l1(0.1).l2(0.2), batch(4, 3)));
    }

    @TestFactory
    Stream<DynamicTest> activations() {
        return claims(
                new LayerContract("Activation", () -> activation("elu"), batch(4, 3)),
                new LayerContract("Activation of its own", () -> activation(x -> x.sin()),
                        batch(4, 3)),
                new LayerContract("ReLU", () -> relu().maxValue(0.9).negativeSlope(0.1)
                        .threshold(0.3), batch(6, 4)),
                new LayerContract("LeakyReLU", Layers::leakyRelu, batch(4, 3)),
                new LayerContract("ELU", () -> elu().alpha(0.7), batch(4, 3)),
                new LayerContract("PReLU", Layers::prelu, batch(3, 2, 4)).weights("alpha (2, 4)"),
                new LayerContract("PReLU shared", () -> prelu().sharedAxes(1), batch(3, 2, 4))
                        .weights("alpha (1, 4)"),
                new LayerContract("Softmax", Layers::softmax, batch(4, 3)),
                new LayerContract("Softmax along 1", () -> softmax().axis(1), batch(2, 4, 3)));
    }

    @TestFactory
    Stream<DynamicTest> noise() {
        return claims(
                new LayerContract("Dropout", () -> dropout(0.5), batch(6, 4)).random(),
                new LayerContract("Dropout by rows", () -> dropout(0.5).noiseShape(-1, 1),
                        batch(64, 4)).random(),
                new LayerContract("Dropout 0", () -> dropout(0), batch(4, 3)),
                new LayerContract("SpatialDropout1D", () -> spatialDropout1D(0.5),
                        batch(9, 3, 7)).random(),
                new LayerContract("GaussianNoise", () -> gaussianNoise(0.3), batch(4, 3)).random(),
                new LayerContract("GaussianDropout", () -> gaussianDropout(0.3), batch(4, 3))
                        .random(),
                new LayerContract("AlphaDropout", () -> alphaDropout(0.3), batch(9, 3)).random());
    }

    @TestFactory
    Stream<DynamicTest> normalizations() {
        String[] batchWeights = {"gamma (3,)", "beta (3,)", "moving_mean (3,)",
            "moving_variance (3,)"};
        return claims(
                new LayerContract("BatchNormalization", Layers::batchNormalization, batch(6, 3))
                        .weights(batchWeights),
                new LayerContract("BatchNormalization of rank 3", () -> batchNormalization(),
                        batch(2, 4, 3)).weights(batchWeights),
                new LayerContract("BatchNormalization along 1",
                        () -> batchNormalization().axis(1), batch(2, 3, 4)).weights(batchWeights),
                new LayerContract("BatchNormalization bare", () -> batchNormalization()
                        .center(false).scale(false), batch(6, 3))
                        .weights("moving_mean (3,)", "moving_variance (3,)"),
                new LayerContract("BatchNormalization with penalty", () -> batchNormalization()
                        .gammaRegularizer(Regularizers.l2(0.1)), batch(6, 3))
                        .weights(batchWeights),
                new LayerContract("LayerNormalization", Layers::layerNormalization, batch(3, 5))
                        .weights("gamma (5,)", "beta (5,)"),
                new LayerContract("LayerNormalization along 1 and 3",
                        () -> layerNormalization().axis(3, 1), batch(2, 3, 2, 4))
                        .weights("gamma (3, 4)", "beta (3, 4)"),
                new LayerContract("LayerNormalization without center",
                        () -> layerNormalization().center(false), batch(3, 5))
                        .weights("gamma (5,)"),
                new LayerContract("RMSNormalization", Layers::rmsNormalization, batch(3, 5))
                        .weights("scale (5,)"),
                new LayerContract("UnitNormalization", Layers::unitNormalization, batch(3, 5)),
                new LayerContract("GroupNormalization", () -> groupNormalization().groups(2),
                        batch(2, 3, 6)).weights("gamma (6,)", "beta (6,)"),
                new LayerContract("GroupNormalization along 1",
                        () -> groupNormalization().groups(-1).axis(1), batch(2, 3, 4))
                        .weights("gamma (3,)", "beta (3,)"));
    }

    @TestFactory
    Stream<DynamicTest> shapes() {
        return claims(
                new LayerContract("Flatten", Layers::flatten, batch(2, 3, 4)),
                new LayerContract("Flatten numbers", Layers::flatten, batch(5)),
                new LayerContract("Reshape", () -> reshape(2, -1), batch(3, 6)),
                new LayerContract("Permute", () -> permute(3, 1, 2), batch(2, 3, 2, 4)),
                new LayerContract("RepeatVector", () -> repeatVector(3), batch(4, 2)));
    }

    @TestFactory
    Stream<DynamicTest> severalInputs() {
        Tensor a = batch(3, 4);
        Tensor b = batch(4, 3).reshape(3, 4);
        return claims(
                new LayerContract("Add", Layers::add, a, b, b),
                new LayerContract("Add of other ranks", Layers::add, batch(3, 2, 4), a),
                new LayerContract("Subtract", Layers::subtract, a, b),
                new LayerContract("Multiply", Layers::multiply, a, batch(3, 1)),
                new LayerContract("Average", Layers::average, a, b, b),
                new LayerContract("Maximum", Layers::maximum, a, b),
                new LayerContract("Minimum", Layers::minimum, a, b),
                new LayerContract("Concatenate", Layers::concatenate, a, batch(3, 2), b),
                new LayerContract("Concatenate along 1", () -> concatenate().axis(1),
                        batch(2, 3, 4), batch(2, 1, 4)),
                new LayerContract("Dot", () -> dot(1), a, b),
                new LayerContract("Dot of cosines", () -> dot(1).normalize(true), a, b),
                new LayerContract("Dot of matrices", () -> dot(2, 1), batch(2, 3, 4),
                        batch(2, 4, 5)));
    }

    @TestFactory
    Stream<DynamicTest> recurrent() {
        Tensor x = batch(3, 4, 2);
        return claims(
                new LayerContract("SimpleRNN", () -> simpleRnn(3), x).weights("kernel (2, 3)",
                        "recurrent_kernel (3, 3)", "bias (3,)"),
                new LayerContract("SimpleRNN sequences without bias", () -> simpleRnn(3)
                        .returnSequences(true).useBias(false), x).weights("kernel (2, 3)",
                        "recurrent_kernel (3, 3)"),
                new LayerContract("LSTM", () -> lstm(3), x).weights("kernel (2, 12)",
                        "recurrent_kernel (3, 12)", "bias (12,)"),
                new LayerContract("LSTM sequences backwards", () -> lstm(2).returnSequences(true)
                        .goBackwards(true).activation("softsign"), x).weights("kernel (2, 8)",
                        "recurrent_kernel (2, 8)", "bias (8,)"),
                new LayerContract("LSTM from states", () -> lstm(2), x, batch(3, 2),
                        batch(3, 2).times(0.5)).weights("kernel (2, 8)",
                        "recurrent_kernel (2, 8)", "bias (8,)"),
                new LayerContract("GRU", () -> gru(3), x).weights("kernel (2, 9)",
                        "recurrent_kernel (3, 9)", "bias (2, 9)"),
                new LayerContract("GRU reset before", () -> gru(3).resetAfter(false)
                        .returnSequences(true), x).weights("kernel (2, 9)",
                        "recurrent_kernel (3, 9)", "bias (9,)"),
                new LayerContract("Bidirectional", () -> bidirectional(gru(2)), x).weights(
                        "kernel (2, 6)", "recurrent_kernel (2, 6)", "bias (2, 6)",
                        "kernel (2, 6)", "recurrent_kernel (2, 6)", "bias (2, 6)"),
                new LayerContract("TimeDistributed", () -> timeDistributed(dense(3, "tanh")), x)
                        .weights("kernel (2, 3)", "bias (3,)"),
                new LayerContract("Masking", Layers::masking, x));
    }

    @TestFactory
    Stream<DynamicTest> attention() {
        Tensor x = batch(2, 3, 4);
        Tensor y = batch(2, 5, 4);
        String[] one = {"query/kernel (4, 2, 3)", "query/bias (2, 3)", "key/kernel (4, 2, 3)",
            "key/bias (2, 3)", "value/kernel (4, 2, 3)", "value/bias (2, 3)",
            "attention_output/kernel (2, 3, 4)", "attention_output/bias (4,)"};
        return claims(
                new LayerContract("Attention", () -> Layers.attention(), x, y),
                new LayerContract("Attention scaled, causal", () -> Layers.attention()
                        .useScale(true).useCausalMask(true), x, y).weights("scale ()"),
                new LayerContract("Attention with dropout", () -> Layers.attention()
                        .dropout(0.5), x, y).random().bounded(),
                new LayerContract("MultiHeadAttention", () -> multiHeadAttention(2, 3), x)
                        .weights(one),
                new LayerContract("MultiHeadAttention to another, causal",
                        () -> multiHeadAttention(2, 3).useCausalMask(true), x, y).weights(one),
                new LayerContract("MultiHeadAttention with dropout",
                        () -> multiHeadAttention(2, 3).dropout(0.5), x).weights(one).random()
                        .bounded(),
                new LayerContract("SinePositionEncoding", () -> sinePositionEncoding(), x)
                        .constant(),
                new LayerContract("PositionEmbedding", () -> positionEmbedding(4), x)
                        .weights("embeddings (4, 4)"),
                new LayerContract("TokenAndPositionEmbedding",
                        () -> tokenAndPositionEmbedding(5, 4, 3), WORDS)
                        .weights("embeddings (5, 3)", "embeddings (4, 3)").counted());
    }

    private static Stream<DynamicTest> claims(LayerContract... layers) {
        return List.of(layers).stream().flatMap(LayerContract::claims);
    }
}
