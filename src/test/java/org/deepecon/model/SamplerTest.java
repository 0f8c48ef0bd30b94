package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.dense;
import static org.deepecon.nn.layer.Layers.tokenAndPositionEmbedding;
import static org.deepecon.nn.layer.Layers.transformerDecoderBlock;
import static org.deepecon.optim.Optimizers.adam;

import java.util.function.UnaryOperator;
import org.deepecon.nn.Losses;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

class SamplerTest {
    private static final double LN2 = Math.log(2);

    /** The next word is one more, up to 4. */
    private static final UnaryOperator<Tensor> COUNTING = words ->
            words.plus(1).minimum(4).oneHot(5);

    @Test
    void greedyTakesTheBestUntilTheEnd() {
        assertThat(Sampler.greedy().generate(COUNTING, 8, new int[] {1}, 4))
                .containsExactly(1, 2, 3, 4);
        assertThat(Sampler.greedy().generate(COUNTING, 3, new int[] {0, 1}, 4))
                .containsExactly(0, 1, 2);
        assertThat(Sampler.greedy().choose(0.1, 0.7, 0.7)).isEqualTo(1);
    }

    @Test
    void drawsHaveTheProbabilitiesOfTheScores() {
        var sampler = Sampler.random(1);
        int[] counts = new int[3];
        for (int i = 0; i < 6000; i++) {
            counts[sampler.choose(LN2, 0, Double.NEGATIVE_INFINITY)]++;
        }
        assertThat(counts[0] / 6000.0).isCloseTo(2 / 3.0, within(0.02));
        assertThat(counts[2]).isZero();
        var cold = Sampler.random(1).temperature(0.5);
        int first = 0;
        for (int i = 0; i < 6000; i++) {
            first += cold.choose(LN2, 0) == 0 ? 1 : 0;
        }
        assertThat(first / 6000.0).isCloseTo(0.8, within(0.02));
    }

    @Test
    void onlyLikelyWordsAreDrawn() {
        for (int i = 0; i < 200; i++) {
            assertThat(Sampler.random(i).topK(2).choose(0, 3, 2, 1)).isIn(1, 2);
            assertThat(Sampler.random(i).topP(0.5).choose(0, LN2, 0)).isEqualTo(1);
            assertThat(Sampler.random(i).topP(0.6).choose(0, 0.1, -9)).isIn(0, 1);
        }
        assertThat(Sampler.random(3).generate(COUNTING, 6, new int[] {1}, -1))
                .isEqualTo(Sampler.random(3).generate(COUNTING, 6, new int[] {1}, -1));
    }

    @Test
    void trainedLanguageModelGoesOnAsItHasRead() {
        var model = Sequential.of(input(6), tokenAndPositionEmbedding(5, 6, 8),
                transformerDecoderBlock(16, 2).normalizeFirst(true), dense(5)).seed(1);
        double[][] read = {{1, 2, 3, 1, 2, 3}, {2, 3, 1, 2, 3, 1}, {3, 1, 2, 3, 1, 2}};
        double[][] next = {{2, 3, 1, 2, 3, 1}, {3, 1, 2, 3, 1, 2}, {1, 2, 3, 1, 2, 3}};
        model.compile(adam(0.02), Losses.sparseCategoricalCrossentropy().fromLogits());
        model.fit(read, next, FitOptions.fit().epochs(60).verbose(0));
        assertThat(Sampler.greedy().generate(model, 6, new int[] {2}, 4))
                .containsExactly(2, 3, 1, 2, 3, 1);
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> Sampler.greedy().generate(COUNTING, 2, new int[3], 4))
                .isInstanceOf(ShapeException.class).hasMessageContaining("1 to 2 words, got 3");
        assertThatThrownBy(() -> Sampler.greedy().generate(x -> x, 2, new int[] {1}, 4))
                .isInstanceOf(ShapeException.class).hasMessageContaining("(1, 2, vocabulary)");
        assertThatThrownBy(() -> Sampler.random(1).temperature(0))
                .hasMessageContaining("temperature > 0");
    }
}
