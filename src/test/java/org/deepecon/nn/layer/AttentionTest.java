package org.deepecon.nn.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.deepecon.nn.layer.Layers.attention;
import static org.deepecon.nn.layer.Layers.multiHeadAttention;
import static org.deepecon.nn.layer.Layers.positionEmbedding;
import static org.deepecon.nn.layer.Layers.sinePositionEncoding;
import static org.deepecon.nn.layer.Layers.transformerDecoderBlock;
import static org.deepecon.nn.layer.Layers.transformerEncoderBlock;
import static org.deepecon.nn.layer.Traced.batch;

import org.deepecon.nn.Layer;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Attention by hand; against Keras and PyTorch see the reference tests. */
class AttentionTest {
    private static final double TEN_DIGITS = 1e-10;
    private static final Tensor X = numbers(3, 1, 0, 1, 0, 0, 2, 0, 2, 1, 1, 1, 1);
    private static final Tensor Q = numbers(3, 2, 0, 0, 2, 2, 1);
    private static final Tensor K = numbers(3, 0, 1, 2, 2, 1, 2);
    private static final Tensor V = numbers(3, 3, 0, 0, 2, 3, 1);

    /** (1, rows, columns). */
    private static Tensor numbers(int rows, double... values) {
        return Tensor.of(values, Shape.of(1, rows, values.length / rows), DType.FLOAT64);
    }

    private static <L extends Layer> L built(L layer, Shape... inputs) {
        layer.build(DType.FLOAT64, new RandomSource(1), inputs);
        return layer;
    }

    private static void holds(Tensor found, double... expected) {
        assertThat(found.toDoubles()).containsExactly(expected, within(TEN_DIGITS));
    }

    /** W_Q rows (1,0),(0,1),(1,0),(0,0); W_K (0,1),(1,0),(0,0),(0,1); W_V (1,0),(0,1),(2,0),0. */
    private static MultiHeadAttention byHand(boolean causal) {
        var layer = built(multiHeadAttention(1, 2).useBias(false).outputShape(2)
                .useCausalMask(causal), Shape.of(3, 4));
        double[][] kernels = {{1, 0, 0, 1, 1, 0, 0, 0}, {0, 1, 1, 0, 0, 0, 0, 1},
            {1, 0, 0, 1, 2, 0, 0, 0}, {1, 0, 0, 1}};
        for (int i = 0; i < kernels.length; i++) {
            layer.weights().get(i).assign(Tensor.of(kernels[i],
                    layer.weights().get(i).shape(), DType.FLOAT64));
        }
        return layer;
    }

    @Test
    void oneHeadByHand() {
        holds(byHand(false).attentionScores(X), 0.0453883629, 0.7679179361, 0.1866937009,
                0.1083834518, 0.4458082741, 0.4458082741, 0.0229066345, 0.7860029058,
                0.1910904597);
        holds(Traced.output(byHand(false), false, X), 0.6962461916, 1.7225295732, 1.6625751777,
                1.3374248223, 0.6419912826, 1.7630962713);
        holds(Traced.output(byHand(true), false, X), 3, 0, 0.5867109525, 1.6088593650,
                0.6419912826, 1.7630962713);
    }

    @Test
    void attentionDoesNotScale() {
        double[] found = Traced.output(attention(), false, Q, V, K).toDoubles();
        assertThat(found[0]).isCloseTo(0.3995600034, within(TEN_DIGITS));
        assertThat(found[1]).isCloseTo(1.8509370922, within(TEN_DIGITS));
        holds(Traced.output(attention(), false, Q.times(1 / Math.sqrt(2)), V, K), 0.6962461916,
                1.7225295732, 1.6625751777, 1.3374248223, 0.6419912826, 1.7630962713);
    }

    @Test
    void crossAttentionByHand() {
        Tensor context = numbers(2, 1, 0, 0, 1);
        holds(Traced.output(attention(), false, numbers(1, 1, 2).times(1 / Math.sqrt(2)),
                context), 0.3302384507, 0.6697615493);
    }

    @Test
    void twoHeadsByHand() {
        Tensor x = numbers(3, 1, 0, 0, 1, 0, 1, 1, 0, 1, 1, 0, 0);
        holds(Traced.output(identityHeads(2), false, x), 0.8022241854, 0.5988879073, 0.2482550783,
                0.5034898435, 0.5988879073, 0.8022241854, 0.5034898435, 0.2482550783,
                0.7517449217, 0.7517449217, 1 / 3.0, 1 / 3.0);
        holds(Traced.output(identityHeads(1), false, x).slice(1, 0, 1), 0.8136762768, 0.4935196089,
                0.1863237232, 0.5064803911);
    }

    private static MultiHeadAttention identityHeads(int heads) {
        var layer = built(multiHeadAttention(heads, 4 / heads).useBias(false), Shape.of(3, 4));
        layer.weights().forEach(each -> each.assign(Tensor.eye(4).reshape(each.shape())));
        return layer;
    }

    @Test
    void positionsByHand() {
        Tensor four = Traced.output(sinePositionEncoding(), false, batch(1, 4, 4));
        holds(four.slice(1, 1, 2), 0.8414709848, 0.5403023059, 0.0099998333, 0.9999500004);
        holds(four.slice(1, 3, 4), 0.1411200081, -0.9899924966, 0.0299955002, 0.9995500337);
        holds(Traced.output(sinePositionEncoding(), false, batch(1, 4, 6)).slice(1, 3, 4),
                0.1411200081, -0.9899924966, 0.1387981011, 0.9903206991, 0.0064632591,
                0.9999791129);
        Tensor p = Traced.output(sinePositionEncoding(), false, batch(1, 24, 64)).reshape(24, 64);
        double[][] products = p.matmul(p.transpose()).toRows();
        assertThat(products[5][8]).isCloseTo(25.5870285473, within(TEN_DIGITS));
        assertThat(products[20][23]).isCloseTo(25.5870285473, within(TEN_DIGITS));
        assertThat(products[7][7]).isCloseTo(32, within(TEN_DIGITS));
    }

    /** x = (1, 2, 3, 6), the part reverses and halves. */
    @Test
    void normsBeforeAndBehindByHand() {
        Tensor x = numbers(1, 1, 2, 3, 6);
        double[][] expected = {{1.8017825803, 2, 2.7327391399, 5.4654782798},
            {-0.4263998822, -0.8527997643, -0.4263998822, 1.7055995287}};
        for (boolean first : new boolean[] {true, false}) {
            var block = built(transformerEncoderBlock(4, 1).normalizeFirst(first)
                    .activation("linear"), Shape.of(1, 4));
            // Attention and its norm out of the way: as if they were not there.
            block.weights().subList(0, 8).forEach(each -> each.assign(each.times(0)));
            Tensor reversal = Tensor.eye(4).reverse(0);
            block.weights().get(12).assign(reversal);
            block.weights().get(14).assign(Tensor.eye(4).times(0.5));
            Tensor start = x;
            if (!first) {
                block.weights().get(8).assign(Tensor.full(Math.sqrt(3.5 + 1e-5),
                        Shape.of(4), DType.FLOAT64));
                block.weights().get(9).assign(Tensor.full(3, Shape.of(4), DType.FLOAT64));
            }
            holds(Traced.output(block, false, start), expected[first ? 0 : 1]);
        }
    }

    @Test
    void countsAreThoseOfTheFormula() {
        int[][] table = {{32, 64, 8544, 12832}, {48, 96, 18960, 28464}, {512, 2048, 3152384,
            4204032}};
        for (int[] row : table) {
            assertThat(built(transformerEncoderBlock(row[1], 4), Shape.of(3, row[0]))
                    .countParams()).isEqualTo(row[2]);
            assertThat(built(transformerDecoderBlock(row[1], 4), Shape.of(3, row[0]),
                    Shape.of(2, row[0])).countParams()).isEqualTo(row[3]);
        }
    }

    @Test
    void attentionIsBlindToOrderUntilPositionsAreAdded() {
        var block = built(transformerEncoderBlock(8, 2), Shape.of(5, 4));
        Tensor x = batch(1, 5, 4);
        Tensor there = Traced.output(block, false, x).reverse(1);
        assertThat(Traced.output(block, false, x.reverse(1)).toDoubles())
                .containsExactly(there.toDoubles(), within(1e-12));
        Tensor positions = Traced.output(sinePositionEncoding(), false, x);
        double[] a = Traced.output(block, false, x.reverse(1).plus(positions)).toDoubles();
        double[] b = Traced.output(block, false, x.plus(positions)).reverse(1).toDoubles();
        assertThat(Math.abs(a[0] - b[0])).isGreaterThan(1e-3);
    }

    @Test
    void causalStepsDoNotSeeWhatComesLater() {
        for (boolean first : new boolean[] {true, false}) {
            var block = built(transformerDecoderBlock(8, 2).normalizeFirst(first),
                    Shape.of(5, 4));
            Tensor x = batch(2, 5, 4);
            Tensor other = Tensor.concat(1, x.slice(1, 0, 3), batch(2, 2, 4));
            assertThat(Traced.output(block, false, other).slice(1, 0, 3).toDoubles())
                    .containsExactly(Traced.output(block, false, x).slice(1, 0, 3).toDoubles(),
                            within(1e-12));
        }
    }

    @Test
    void scoresAreASecondOutput() {
        var layer = built(multiHeadAttention(2, 3).returnAttentionScores(true), Shape.of(5, 4));
        assertThat(layer.outputShapes(Shape.of(5, 4))).containsExactly(
                Shape.of(5, 4), Shape.of(2, 5, 5));
        Tensor scores = layer.attentionScores(batch(2, 5, 4));
        for (double each : scores.sum(-1).toDoubles()) {
            assertThat(each).isCloseTo(1, within(TEN_DIGITS));
        }
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> transformerEncoderBlock(8, 3).outputShape(Shape.of(5, 4)))
                .isInstanceOf(ShapeException.class).hasMessageContaining("multiple of 3");
        assertThatThrownBy(() -> attention().outputShape(Shape.of(5, 4), Shape.of(3, 6)))
                .isInstanceOf(ShapeException.class).hasMessageContaining("(batch, 3, 6)");
        assertThatThrownBy(() -> positionEmbedding(3).outputShape(Shape.of(5, 4)))
                .isInstanceOf(ShapeException.class).hasMessageContaining("at most 3 steps");
        assertThatThrownBy(() -> multiHeadAttention(2, 3).activation("relu"))
                .hasMessageContaining("no activation");
    }
}
