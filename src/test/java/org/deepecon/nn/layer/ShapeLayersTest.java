package org.deepecon.nn.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.deepecon.nn.layer.Layers.add;
import static org.deepecon.nn.layer.Layers.concatenate;
import static org.deepecon.nn.layer.Layers.dot;
import static org.deepecon.nn.layer.Layers.embedding;
import static org.deepecon.nn.layer.Layers.flatten;
import static org.deepecon.nn.layer.Layers.lambda;
import static org.deepecon.nn.layer.Layers.permute;
import static org.deepecon.nn.layer.Layers.repeatVector;
import static org.deepecon.nn.layer.Layers.reshape;
import static org.deepecon.nn.layer.Layers.subtract;

import org.deepecon.nn.Call;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Layers that rearrange or join, on numbers that can be followed. */
class ShapeLayersTest {
    private static final Call LATER = Call.inference();
    private static final Tensor X = Tensor.arange(12).reshape(2, 2, 3);

    @Test
    void flattenKnowsTheInput() {
        assertThat(flatten(28, 28).declaredInput()).isEqualTo(Shape.of(28, 28));
        assertThat(flatten().declaredInput()).isNull();
        assertThat(flatten().call(LATER, X).toRows()[1]).containsExactly(6, 7, 8, 9, 10, 11);
    }

    @Test
    void permuteCountsFromOne() {
        assertThat(permute(2, 1).call(LATER, X).toDoubles())
                .containsExactly(0, 3, 1, 4, 2, 5, 6, 9, 7, 10, 8, 11);
        assertThatThrownBy(() -> permute(0, 1)).hasMessageContaining("each of 1 to 2 once");
        assertThatThrownBy(() -> permute(2, 1).outputShape(Shape.of(3)))
                .hasMessageContaining("2 axes behind the batch, got (batch, 3)");
    }

    @Test
    void reshapeFindsOneLength() {
        assertThat(reshape(3, -1).outputShape(Shape.of(2, 6))).isEqualTo(Shape.of(3, 4));
        assertThat(reshape(3, 2).call(LATER, X).toDoubles()).isEqualTo(X.toDoubles());
        assertThatThrownBy(() -> reshape(-1, -1)).hasMessageContaining("[-1, -1]");
        assertThatThrownBy(() -> reshape(5).outputShape(Shape.of(2, 3)))
                .hasMessageContaining("5 numbers for each sample")
                .hasMessageContaining("(batch, 2, 3)");
    }

    @Test
    void repeatVectorRepeats() {
        assertThat(repeatVector(2).call(LATER, Tensor.of(new double[][] {{1, 2}})).toDoubles())
                .containsExactly(1, 2, 1, 2);
        assertThatThrownBy(() -> repeatVector(2).outputShape(Shape.of(2, 3)))
                .hasMessageContaining("expected (batch, features), got (batch, 2, 3)");
    }

    @Test
    void embeddingLooksUp() {
        Embedding words = embedding(3, 2).embeddingsInitializer(
                (shape, type, random) -> Tensor.arange(6).reshape(shape));
        words.build(DType.FLOAT32, new RandomSource(1), Shape.of(2));
        assertThat(words.call(LATER, Tensor.of(new double[][] {{2, 0}})).toDoubles())
                .containsExactly(4, 5, 0, 1);
        assertThatThrownBy(() -> words.call(LATER, Tensor.of(new double[][] {{3, 0}})))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> embedding(0, 2)).hasMessageContaining("inputDim ≥ 1, got 0");
    }

    @Test
    void inputsOfFewerAxesGetThemBehindTheBatch() {
        Tensor rows = Tensor.of(new double[][] {{10, 20, 30}, {100, 200, 300}});
        assertThat(add().call(LATER, X, rows).toDoubles()).containsExactly(
                10, 21, 32, 13, 24, 35, 106, 207, 308, 109, 210, 311);
    }

    @Test
    void joiningNeedsFittingShapes() {
        assertThatThrownBy(() -> add().name("sum").outputShape(Shape.of(3), Shape.of(4)))
                .hasMessage("Add \"sum\": expected inputs of one shape, got (batch, 3) and"
                        + " (batch, 4). Lengths may differ where one of them is 1.");
        assertThatThrownBy(() -> subtract().outputShape(Shape.of(3)))
                .hasMessageContaining("expected two inputs, got 1");
        assertThatThrownBy(() -> concatenate().outputShape(Shape.of(2, 3), Shape.of(3, 3)))
                .hasMessageContaining("(batch, 2, 3) but for axis -1")
                .hasMessageContaining("got (batch, 3, 3)");
        assertThatThrownBy(() -> concatenate().axis(0).outputShape(Shape.of(2), Shape.of(2)))
                .hasMessageContaining("axis 0");
        assertThatThrownBy(() -> dot(1).outputShape(Shape.of(2), Shape.of(3)))
                .hasMessageContaining("length 2 along axis 1, got (batch, 3)");
    }

    @Test
    void dotOfVectorsIsTheirProduct() {
        Tensor a = Tensor.of(new double[][] {{3, 4}});
        Tensor b = Tensor.of(new double[][] {{4, 3}});
        assertThat(dot(1).call(LATER, a, b).toRows()).isDeepEqualTo(new double[][] {{24}});
        assertThat(dot(1).normalize(true).call(LATER, a, b).item())
                .isCloseTo(0.96, within(1e-6));
    }

    @Test
    void lambdaKeepsTheBatch() {
        assertThat(lambda(x -> x.times(2)).outputShape(Shape.of(3))).isEqualTo(Shape.of(3));
        assertThatThrownBy(() -> lambda(x -> x.sum(0)).outputShape(Shape.of(3)))
                .hasMessageContaining("(batch, …)").hasMessageContaining("axis 0");
    }
}
