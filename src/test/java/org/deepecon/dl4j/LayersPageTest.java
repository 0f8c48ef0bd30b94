package org.deepecon.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.deepecon.nn.Layer;
import org.deepecon.nn.layer.LayerTypes;
import org.deepecon.nn.layer.Layers;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/layers.md} is what the code says; {@code -Dlayers.page=write} writes it anew.
 */
class LayersPageTest {
    private static final Path PAGE =
            Path.of(System.getProperty("course.root"), "docs/layers.md");
    /** Blocks that Keras itself has not; its files cannot be read by Python's Keras. */
    private static final Set<String> OURS = Set.of("PositionEmbedding", "SinePositionEncoding",
            "TokenAndPositionEmbedding", "TransformerEncoderBlock", "TransformerDecoderBlock");
    private static final String HEAD = """
            # Layers

            Every layer, how it is written, and its counterparts. Names, defaults and weight layouts are Keras 3's;
            `model.save("m.keras")` and `Models.load("m.keras")` exchange them with Python. `model.on(Engine.DL4J)`
            takes those that DeepLearning4J has and computes as Keras does. A test keeps this page true.

            **Weights elsewhere.** PyTorch has every matrix transposed. LSTM: the same order of gates (i, f, g, o),
            `bias_ih` = bias, `bias_hh` = 0. GRU: z, r, g here, r, z, g there; `bias_ih`, `bias_hh` = the two rows
            of bias. MultiHeadAttention: kernels (d, heads, length) are (d, heads · length) there, query, key and
            value one above the other in `in_proj_weight`. DL4J: LSTM gates c, f, o, i; convolutions (out, in,
            rows, columns). `TorchReferenceTest` and `Dl4jTest` hold both against ours.

            | here | Keras 3 | DL4J |
            |---|---|---|
            """;

    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        if ("write".equals(System.getProperty("layers.page"))) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).as("docs/layers.md; write it anew with"
                + " -Dlayers.page=write").isEqualTo(page());
    }

    @Test
    void everyLayerThatCanBeWrittenCanBeSaved() {
        Set<String> written = new TreeSet<>();
        for (Method each : Layers.class.getMethods()) {
            if (Layer.class.isAssignableFrom(each.getReturnType())
                    && each.getDeclaringClass() == Layers.class) {
                written.add(each.getReturnType().getSimpleName()
                        .replace("ActivationLayer", "Activation"));
            }
        }
        assertThat(LayerTypes.ALL.classNames()).containsAll(written);
    }

    private static String page() {
        var page = new StringBuilder(HEAD);
        for (String name : new TreeSet<>(LayerTypes.ALL.classNames())) {
            if (!List.of("Sequential", "Functional", "InputLayer").contains(name)) {
                page.append("| `").append(factory(name)).append("` | ")
                        .append(OURS.contains(name) ? "–" : "`" + name + "`").append(" | ")
                        .append(counterpart(name)).append(" |\n");
            }
        }
        return page.toString();
    }

    private static String counterpart(String name) {
        if (!LayerTable.names().contains(name)) {
            return "–";
        }
        var model = Dl4jTest.MODELS.get(name).get(0).get();
        int index = model.layers().stream().map(Layer::type).toList().indexOf(name);
        return "`" + Dl4j.toDl4j(model).getLayer(index).conf().getLayer().getClass()
                .getSimpleName() + "`";
    }

    private static String factory(String name) {
        return Arrays.stream(Layers.class.getMethods()).map(Method::getName)
                .filter(each -> each.equals(name.toLowerCase(Locale.ROOT))
                        || each.equalsIgnoreCase(name)).sorted().findFirst().orElse(name);
    }
}
