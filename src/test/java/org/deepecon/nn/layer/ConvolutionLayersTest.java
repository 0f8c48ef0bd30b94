package org.deepecon.nn.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepecon.nn.layer.Layers.averagePooling1d;
import static org.deepecon.nn.layer.Layers.averagePooling2d;
import static org.deepecon.nn.layer.Layers.conv1d;
import static org.deepecon.nn.layer.Layers.conv1dTranspose;
import static org.deepecon.nn.layer.Layers.conv2d;
import static org.deepecon.nn.layer.Layers.conv2dTranspose;
import static org.deepecon.nn.layer.Layers.cropping1d;
import static org.deepecon.nn.layer.Layers.cropping2d;
import static org.deepecon.nn.layer.Layers.depthwiseConv1d;
import static org.deepecon.nn.layer.Layers.depthwiseConv2d;
import static org.deepecon.nn.layer.Layers.globalAveragePooling2d;
import static org.deepecon.nn.layer.Layers.globalMaxPooling2d;
import static org.deepecon.nn.layer.Layers.maxPooling1d;
import static org.deepecon.nn.layer.Layers.maxPooling2d;
import static org.deepecon.nn.layer.Layers.separableConv1d;
import static org.deepecon.nn.layer.Layers.separableConv2d;
import static org.deepecon.nn.layer.Layers.upSampling1d;
import static org.deepecon.nn.layer.Layers.upSampling2d;
import static org.deepecon.nn.layer.Layers.zeroPadding1d;
import static org.deepecon.nn.layer.Layers.zeroPadding2d;
import static org.deepecon.nn.layer.Traced.batch;

import java.util.List;
import java.util.stream.Stream;
import org.deepecon.nn.Call;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConvolutionLayersTest {
    private static final Tensor PICTURES = batch(2, 5, 4, 3);
    private static final Tensor SERIES = batch(2, 6, 3);

    private static Stream<DynamicTest> claims(LayerContract... layers) {
        return List.of(layers).stream().flatMap(LayerContract::claims);
    }

    @TestFactory
    Stream<DynamicTest> pictures() {
        return claims(
                new LayerContract("Conv2D", () -> conv2d(4, 3), PICTURES)
                        .weights("kernel (3, 3, 3, 4)", "bias (4,)"),
                new LayerContract("Conv2D in groups", () -> conv2d(6, 2, 3).groups(3)
                        .strides(2).padding("same").activation("tanh").useBias(false), PICTURES)
                        .weights("kernel (2, 3, 1, 6)"),
                new LayerContract("DepthwiseConv2D", () -> depthwiseConv2d(2).depthMultiplier(2)
                        .padding("same"), PICTURES)
                        .weights("kernel (2, 2, 3, 2)", "bias (6,)"),
                new LayerContract("SeparableConv2D", () -> separableConv2d(4, 2).dilationRate(2),
                        PICTURES).weights("depthwise_kernel (2, 2, 3, 1)",
                                "pointwise_kernel (1, 1, 3, 4)", "bias (4,)"),
                new LayerContract("Conv2DTranspose", () -> conv2dTranspose(2, 3).strides(2)
                        .padding("same"), PICTURES).weights("kernel (3, 3, 2, 3)", "bias (2,)"),
                new LayerContract("MaxPooling2D", () -> maxPooling2d().padding("same"), PICTURES),
                new LayerContract("AveragePooling2D", () -> averagePooling2d(2, 3).strides(1),
                        PICTURES),
                new LayerContract("GlobalMaxPooling2D", Layers::globalMaxPooling2d, PICTURES),
                new LayerContract("GlobalAveragePooling2D",
                        () -> globalAveragePooling2d().keepDims(true), PICTURES),
                new LayerContract("UpSampling2D", () -> upSampling2d(2, 3), PICTURES),
                new LayerContract("UpSampling2D bilinear",
                        () -> upSampling2d().interpolation("bilinear"), PICTURES),
                new LayerContract("ZeroPadding2D", () -> zeroPadding2d(1, 0, 2, 1), PICTURES),
                new LayerContract("Cropping2D", () -> cropping2d(1, 0, 1, 1), PICTURES));
    }

    @TestFactory
    Stream<DynamicTest> series() {
        return claims(
                new LayerContract("Conv1D", () -> conv1d(4, 3, "tanh").padding("causal")
                        .dilationRate(2), SERIES).weights("kernel (3, 3, 4)", "bias (4,)"),
                new LayerContract("DepthwiseConv1D", () -> depthwiseConv1d(2), SERIES)
                        .weights("kernel (2, 3, 1)", "bias (3,)"),
                new LayerContract("SeparableConv1D", () -> separableConv1d(4, 2)
                        .depthMultiplier(2), SERIES).weights("depthwise_kernel (2, 3, 2)",
                                "pointwise_kernel (1, 6, 4)", "bias (4,)"),
                new LayerContract("Conv1DTranspose", () -> conv1dTranspose(2, 3).strides(2), SERIES)
                        .weights("kernel (3, 2, 3)", "bias (2,)"),
                new LayerContract("MaxPooling1D", () -> maxPooling1d(3).strides(1), SERIES),
                new LayerContract("AveragePooling1D", () -> averagePooling1d().padding("same"),
                        batch(2, 7, 3)),
                new LayerContract("GlobalMaxPooling1D", Layers::globalMaxPooling1d, SERIES),
                new LayerContract("GlobalAveragePooling1D", Layers::globalAveragePooling1d, SERIES),
                new LayerContract("UpSampling1D", () -> upSampling1d(3), SERIES),
                new LayerContract("ZeroPadding1D", () -> zeroPadding1d(2, 0), SERIES),
                new LayerContract("Cropping1D", () -> cropping1d(), SERIES));
    }

    private static <L extends Layer> L built(L layer, int... shape) {
        layer.build(DType.FLOAT32, new RandomSource(1), Shape.of(shape));
        return layer;
    }

    @Test
    void causalResultsDependOnThePastOnly() {
        Conv1D layer = built(conv1d(2, 3).padding("causal"), 6, 3);
        double[] before = layer.call(Call.inference(), SERIES.as(DType.FLOAT32)).toDoubles();
        Tensor late = Tensor.arange(6).greater(3).reshape(6, 1).times(100);
        double[] after = layer.call(Call.inference(), SERIES.as(DType.FLOAT32).plus(late))
                .toDoubles();
        for (int i = 0; i < before.length; i++) {
            assertThat(before[i] == after[i]).isEqualTo(i % 12 < 8);
        }
    }

    @Test
    void keepsKerasDefaults() {
        Conv2D layer = conv2d(8, 3);
        assertThat(layer.kernelSize()).containsExactly(3, 3);
        assertThat(layer.strides()).containsExactly(1, 1);
        assertThat(layer.dilationRate()).containsExactly(1, 1);
        assertThat(layer.padding()).isEqualTo("valid");
        assertThat(layer.groups()).isEqualTo(1);
        assertThat(maxPooling2d(3, 2).strides()).containsExactly(3, 2);
        assertThat(maxPooling1d().poolSize()).containsExactly(2);
        assertThat(upSampling2d().interpolation()).isEqualTo("nearest");
        assertThat(zeroPadding2d().padding()).containsExactly(1, 1, 1, 1);
        assertThat(globalMaxPooling2d().keepsDims()).isFalse();
    }

    @Test
    void settingsOfKernelsMeanBothInSeparableLayers() {
        SeparableConv2D layer = built(separableConv2d(4, 2).kernelInitializer("ones")
                .kernelRegularizer("l2"), 5, 4, 3);
        assertThat(layer.weights().get(0).sum().item()).isEqualTo(12);
        assertThat(layer.weights().get(1).sum().item()).isEqualTo(12);
        assertThat(layer.rules()).hasSize(2);
    }

    @Test
    void rejectsInputsThatDoNotFit() {
        Conv2D layer = conv2d(8, 3).name("edges");
        assertThatThrownBy(() -> layer.outputShape(Shape.of(28, 28)))
                .isInstanceOf(ShapeException.class).hasMessage("Conv2D \"edges\": expected (batch,"
                        + " rows, columns, channels), got (batch, 28, 28). Reshape it first with"
                        + " reshape(…).");
        assertThatThrownBy(() -> layer.outputShape(Shape.of(2, 28, 1)))
                .hasMessage("Conv2D \"edges\": expected (batch, rows ≥ 3, columns ≥ 3, channels),"
                        + " got (batch, 2, 28, 1). Set padding(\"same\"), or a smaller kernelSize,"
                        + " or pool less before.");
        built(layer, 28, 28, 3);
        assertThatThrownBy(() -> layer.call(Call.inference(), Tensor.zeros(1, 28, 28, 1)))
                .hasMessage("Conv2D \"edges\": expected (batch, rows, columns, 3), got (batch, 28,"
                        + " 28, 1). Give the input 3 channels, or build the network anew for this"
                        + " input.");
        assertThatThrownBy(() -> conv2d(4, 3).groups(2).outputShape(Shape.of(9, 9, 3)))
                .hasMessageContaining("divides 3");
        assertThatThrownBy(() -> maxPooling2d(3).outputShape(Shape.of(2, 5, 1)))
                .hasMessageContaining("rows ≥ 3").hasMessageContaining("smaller poolSize");
        assertThatThrownBy(() -> cropping1d(3).outputShape(Shape.of(6, 1)))
                .hasMessageContaining("more than 6 numbers along axis 1");
    }

    @Test
    void rejectsWrongSettings() {
        assertThatThrownBy(() -> conv2d(0, 3)).hasMessage("Conv2D: expected filters ≥ 1, got 0.");
        assertThatThrownBy(() -> conv2d(4, 3, 3, 3)).hasMessage(
                "Conv2D: expected kernelSize of 1 or 2 numbers, got [3, 3, 3].");
        assertThatThrownBy(() -> conv2d(4, 3).padding("causal")).hasMessage(
                "Conv2D: expected padding \"valid\" or \"same\", got \"causal\".");
        assertThatThrownBy(() -> conv1d(4, 3).strides(0))
                .hasMessage("Conv1D: expected strides ≥ 1, got 0.");
        assertThatThrownBy(() -> conv2d(4, 3).groups(3))
                .hasMessageContaining("groups to divide the 4 filters, got 3");
        assertThatThrownBy(() -> conv2d(4, 3).strides(2).dilationRate(2).outputShape(
                Shape.of(9, 9, 1))).hasMessageContaining("strides or dilationRate to be 1");
        assertThatThrownBy(() -> conv2dTranspose(4, 3).strides(2).outputPadding(2)
                .outputShape(Shape.of(9, 9, 1))).hasMessageContaining("outputPadding below strides");
        assertThatThrownBy(() -> zeroPadding2d(1, 2, 3)).hasMessageContaining("[1, 2, 3]");
        assertThatThrownBy(() -> upSampling2d().interpolation("linear"))
                .hasMessageContaining("got \"linear\"");
        assertThatThrownBy(() -> built(conv2d(2, 2), 4, 4, 1).strides(2))
                .isInstanceOf(IllegalStateException.class);
    }
}
