package org.deepecon.nn.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.deepecon.nn.Initializers.heNormal;
import static org.deepecon.nn.Initializers.ones;
import static org.deepecon.nn.layer.Layers.dense;

import java.util.List;
import org.deepecon.nn.Activations;
import org.deepecon.nn.Call;
import org.deepecon.nn.Constraints;
import org.deepecon.nn.Regularizers;
import org.deepecon.nn.WeightRule;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.junit.jupiter.api.Test;

class DenseTest {
    private static final Tensor X = Tensor.of(new double[][] {{1, 2}, {3, -4}});

    private static Dense built(Dense layer) {
        layer.build(DType.FLOAT32, new RandomSource(1), Shape.of(2));
        return layer;
    }

    @Test
    void multipliesAddsAndActivates() {
        Dense layer = built(dense(2).kernelInitializer(ones()).biasInitializer("ones")
                .activation("relu"));
        assertThat(layer.call(Call.inference(), X).toRows()).isDeepEqualTo(
                new double[][] {{4, 4}, {0, 0}});
    }

    @Test
    void actsOnTheLastAxis() {
        Dense layer = dense(1).kernelInitializer("ones");
        layer.build(DType.FLOAT32, new RandomSource(1), Shape.of(2, 3));
        Tensor output = layer.call(Call.inference(), Tensor.arange(12).reshape(2, 2, 3));
        assertThat(output.shape()).isEqualTo(Shape.of(2, 2, 1));
        assertThat(output.toDoubles()).containsExactly(3, 12, 21, 30);
    }

    @Test
    void readsAsInTheLectures() {
        Dense hidden = built(dense(300).kernelInitializer(heNormal()).useBias(false));
        assertThat(hidden.weights()).hasSize(1);
        assertThat(hidden.countParams()).isEqualTo(600);
        assertThat(dense(50, "relu").activation()).isSameAs(Activations.RELU);
        assertThat(dense(50, x -> x.sin()).activation().name()).isEqualTo("custom");
    }

    @Test
    void rulesBelongToTheirWeights() {
        Dense layer = built(dense(3).kernelRegularizer("l2").biasConstraint("non_neg"));
        List<WeightRule> rules = layer.rules();
        assertThat(rules).extracting(rule -> rule.weight().name())
                .containsExactly("kernel", "bias");
        assertThat(rules.get(0).regularizer()).isEqualTo(Regularizers.l2(0.01));
        assertThat(rules.get(0).constraint()).isNull();
        assertThat(rules.get(1).constraint()).isEqualTo(Constraints.nonNeg());
        assertThat(built(dense(3)).rules()).isEmpty();
    }

    @Test
    void penaltyOnTheResultIsPerSample() {
        Dense layer = built(dense(1).kernelInitializer("ones")
                .activityRegularizer(Regularizers.l1(0.5)));
        Call call = Call.inference();
        layer.call(call, X);
        assertThat(call.losses()).hasSize(1);
        assertThat(call.losses().get(0).item()).isCloseTo(0.5 * (3 + 1) / 2, within(1e-6));
    }

    @Test
    void rejectsInputOfWrongLength() {
        Dense layer = dense(4).name("hidden_1");
        layer.build(DType.FLOAT32, new RandomSource(1), Shape.of(16));
        assertThatThrownBy(() -> layer.call(Call.inference(), Tensor.ones(32, 8)))
                .isInstanceOf(ShapeException.class)
                .hasMessage("Dense \"hidden_1\": expected input (batch, 16), got (batch, 8). Set"
                        + " units(16) on the layer before, or build the network anew for this"
                        + " input.");
    }

    @Test
    void rejectsWrongSettings() {
        assertThatThrownBy(() -> dense(0)).hasMessage("Dense: expected units ≥ 1, got 0.");
        assertThatThrownBy(() -> dense(3, "rellu")).hasMessageContaining("\"relu\"");
        assertThatThrownBy(() -> dense(3).kernelInitializer("he"))
                .hasMessageContaining("Unknown initializer \"he\"");
        assertThatThrownBy(() -> dense(3, "glu").outputShape(Shape.of(2)))
                .hasMessageContaining("even");
        assertThatThrownBy(() -> dense(3).outputShape(Shape.of(2), Shape.of(3)))
                .hasMessageContaining("expected one input, got 2");
        assertThatThrownBy(() -> dense(3).outputShape(Shape.SCALAR))
                .hasMessageContaining("(batch, features), got (batch,)");
    }

    @Test
    void settingsComeBeforeTheFirstUse() {
        Dense layer = built(dense(3).name("out"));
        assertThatThrownBy(() -> layer.useBias(false)).isInstanceOf(IllegalStateException.class)
                .hasMessage("Dense \"out\": useBias can only be set before the layer is first used."
                        + " Make a new layer with this setting.");
    }

    @Test
    void weightsAreThereAgainAfterAFailedBuild() {
        Dense layer = dense(3).biasInitializer("orthogonal");
        assertThatThrownBy(() -> built(layer)).hasMessageContaining("(3,)");
        assertThat(layer.isBuilt()).isFalse();
        built(layer.biasInitializer("zeros"));
        assertThat(layer.weights()).hasSize(2);
    }

    @Test
    void canBeBuiltInsideATrace() {
        Dense layer = Tracing.of(() -> built(dense(3).kernelInitializer(heNormal())));
        assertThat(layer.weights().get(0).toDoubles())
                .isEqualTo(built(dense(3).kernelInitializer(heNormal())).weights().get(0)
                        .toDoubles());
    }
}
