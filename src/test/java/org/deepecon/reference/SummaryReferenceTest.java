package org.deepecon.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.activation;
import static org.deepecon.nn.layer.Layers.add;
import static org.deepecon.nn.layer.Layers.averagePooling2d;
import static org.deepecon.nn.layer.Layers.batchNormalization;
import static org.deepecon.nn.layer.Layers.concatenate;
import static org.deepecon.nn.layer.Layers.conv1d;
import static org.deepecon.nn.layer.Layers.conv2d;
import static org.deepecon.nn.layer.Layers.conv2dTranspose;
import static org.deepecon.nn.layer.Layers.cropping2d;
import static org.deepecon.nn.layer.Layers.dense;
import static org.deepecon.nn.layer.Layers.depthwiseConv2d;
import static org.deepecon.nn.layer.Layers.dropout;
import static org.deepecon.nn.layer.Layers.flatten;
import static org.deepecon.nn.layer.Layers.globalAveragePooling2d;
import static org.deepecon.nn.layer.Layers.globalMaxPooling1d;
import static org.deepecon.nn.layer.Layers.maxPooling1d;
import static org.deepecon.nn.layer.Layers.maxPooling2d;
import static org.deepecon.nn.layer.Layers.separableConv2d;
import static org.deepecon.nn.layer.Layers.upSampling2d;
import static org.deepecon.nn.layer.Layers.zeroPadding2d;

import java.util.List;
import org.deepecon.model.FitOptions;
import org.deepecon.model.Model;
import org.deepecon.model.Sequential;
import org.deepecon.nn.Layer;
import org.deepecon.nn.LayerNames;
import org.junit.jupiter.api.Test;

/** Summaries, to the character. Names are given here, since their counters are global. */
class SummaryReferenceTest {
    @Test
    void ofLayersInALine() {
        assertSame("sequential", Sequential.of(input(784), dense(128, "relu").name("dense"),
                dropout(0.2).name("dropout"), dense(10, "softmax").name("dense_1"))
                .name("sequential"));
    }

    @Test
    void ofFrozenLayersAndLongNames() {
        Layer frozen = dense(300).useBias(false).name("hidden_layer_with_a_long_name_indeed")
                .trainable(false);
        assertSame("normalized", Sequential.of(input(28, 28), flatten().name("flatten"),
                batchNormalization().name("batch_normalization"), frozen,
                batchNormalization().name("batch_normalization_1"),
                activation("elu").name("activation"), dense(10).name("dense")).name("sequential"));
    }

    @Test
    void ofBranches() {
        var a = input(4).name("wages");
        var b = input(6).name("prices");
        Layer shared = dense(8, "tanh").name("shared");
        var x = concatenate().name("concatenate").on(shared.on(a), dense(8).name("dense").on(b));
        var y = add().name("add").on(x, dense(16).name("skip").on(x));
        assertSame("branches", new Model(List.of(a, b),
                List.of(dense(1).name("level").on(y), dense(3).name("kind").on(y)))
                .name("functional"));
    }

    @Test
    void ofConvolutions() {
        assertSame("pictures", Sequential.of(input(28, 28, 1),
                zeroPadding2d(2).name("zero_padding2d"), conv2d(32, 3, "relu").name("conv2d"),
                maxPooling2d().name("max_pooling2d"),
                depthwiseConv2d(3).depthMultiplier(2).name("depthwise_conv2d"),
                separableConv2d(64, 3).padding("same").name("separable_conv2d"),
                averagePooling2d(2).name("average_pooling2d"),
                conv2dTranspose(8, 3).strides(2).name("conv2d_transpose"),
                upSampling2d().name("up_sampling2d"), cropping2d(1).name("cropping2d"),
                globalAveragePooling2d().name("global_average_pooling2d"),
                dense(10).name("dense")).name("sequential"));
        assertSame("series", Sequential.of(input(20, 3),
                conv1d(16, 3).padding("causal").name("conv1d"), conv1d(16, 3).name("conv1d_1"),
                maxPooling1d().name("max_pooling1d"),
                globalMaxPooling1d().name("global_max_pooling1d"), dense(1).name("dense"))
                .name("sequential"));
    }

    /** The names that Keras gives itself. */
    @Test
    void ofLayersWithoutNames() {
        LayerNames.clearSession();
        Sequential model = Sequential.of(input(28, 28, 1), conv2d(4, 3), conv2d(4, 3),
                maxPooling2d(), depthwiseConv2d(3), globalAveragePooling2d());
        model.build();
        assertThat(model.layers().stream().map(Layer::name)).containsExactly("conv2d", "conv2d_1",
                "max_pooling2d", "depthwise_conv2d", "global_average_pooling2d");
    }

    @Test
    void ofATrainedModel() {
        var model = Sequential.of(input(2), dense(64, "relu").name("dense"),
                dense(64, "relu").name("dense_1"), dense(1).name("dense_2")).name("sequential");
        model.compile("adam", "mse");
        model.fit(new double[4][2], new double[4][1], FitOptions.fit().verbose(0));
        assertSame("trained", model);
    }

    @Test
    void ofAnUnbuiltModel() {
        assertSame("unbuilt", Sequential.of(dense(3).name("dense"), dense(1).name("dense_1"))
                .name("sequential"));
    }

    private static void assertSame(String name, Model model) {
        assertThat(model.summaryText()).isEqualTo(Fixture.text("summary-" + name + "-76"));
    }
}
