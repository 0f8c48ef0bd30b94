package org.deepecon.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deepecon.model.Callback;
import org.deepecon.model.Callbacks;
import org.deepecon.nn.Constraint;
import org.deepecon.nn.Constraints;
import org.deepecon.nn.Initializer;
import org.deepecon.nn.Initializers;
import org.deepecon.nn.Layer;
import org.deepecon.nn.Losses;
import org.deepecon.nn.Regularizer;
import org.deepecon.nn.Regularizers;
import org.deepecon.nn.layer.Layers;
import org.deepecon.nn.layer.RecurrentLayer;
import org.deepecon.nn.metric.Metrics;
import org.deepecon.optim.LearningRateSchedule;
import org.deepecon.optim.Optimizers;
import org.deepecon.optim.Schedules;

/**
 * Makes the library's things from Keras's class names and configurations, by the factories that
 * users call, so that a name that differs from Keras's is found as well.
 */
final class FromKeras {
    private static final List<Class<?>> FACTORIES = List.of(Layers.class, Optimizers.class,
            Schedules.class, Regularizers.class, Constraints.class, Initializers.class);
    private static final List<Class<?>> NESTED = List.of(Regularizer.class, Constraint.class,
            Initializer.class, LearningRateSchedule.class, Layer.class, RecurrentLayer.class);

    /** What a factory takes as arguments, with Keras's default where it has one. */
    private static final Map<String, String> ARGUMENTS = Map.ofEntries(
            Map.entry("Dense", "units"), Map.entry("SimpleRNN", "units"),
            Map.entry("LSTM", "units"), Map.entry("GRU", "units"),
            Map.entry("Bidirectional", "layer"),
            Map.entry("MultiHeadAttention", "num_heads key_dim"),
            Map.entry("TransformerEncoderBlock", "intermediate_dim num_heads"),
            Map.entry("TransformerDecoderBlock", "intermediate_dim num_heads"),
            Map.entry("PositionEmbedding", "sequence_length"),
            Map.entry("TokenAndPositionEmbedding",
                    "vocabulary_size sequence_length embedding_dim"),
            Map.entry("Masking", "mask_value=0.0"), Map.entry("TimeDistributed", "layer"),
            Map.entry("Embedding", "input_dim output_dim"),
            Map.entry("Activation", "activation"), Map.entry("Reshape", "target_shape"),
            Map.entry("Permute", "dims"), Map.entry("RepeatVector", "n"),
            Map.entry("Dropout", "rate"), Map.entry("GaussianDropout", "rate"),
            Map.entry("AlphaDropout", "rate"), Map.entry("SpatialDropout1D", "rate"),
            Map.entry("GaussianNoise", "stddev"), Map.entry("Dot", "axes"),
            Map.entry("Conv1D", "filters kernel_size"),
            Map.entry("Conv2D", "filters kernel_size"),
            Map.entry("DepthwiseConv1D", "kernel_size"),
            Map.entry("DepthwiseConv2D", "kernel_size"),
            Map.entry("SeparableConv1D", "filters kernel_size"),
            Map.entry("SeparableConv2D", "filters kernel_size"),
            Map.entry("Conv1DTranspose", "filters kernel_size"),
            Map.entry("Conv2DTranspose", "filters kernel_size"),
            Map.entry("MaxPooling1D", "pool_size"), Map.entry("MaxPooling2D", "pool_size"),
            Map.entry("AveragePooling1D", "pool_size"),
            Map.entry("AveragePooling2D", "pool_size"), Map.entry("UpSampling1D", "size"),
            Map.entry("UpSampling2D", "size"), Map.entry("ZeroPadding1D", "padding"),
            Map.entry("ZeroPadding2D", "padding"), Map.entry("Cropping1D", "cropping"),
            Map.entry("Cropping2D", "cropping"),
            Map.entry("Huber", "delta"), Map.entry("CosineSimilarity", "axis"),
            Map.entry("L1", "l1=0.01"), Map.entry("L2", "l2=0.01"),
            Map.entry("L1L2", "l1=0.0 l2=0.0"), Map.entry("OrthogonalRegularizer", "factor"),
            Map.entry("MaxNorm", "max_value=2.0"),
            Map.entry("MinMaxNorm", "min_value=0.0 max_value=1.0"),
            Map.entry("Constant", "value=0.0"), Map.entry("Identity", "gain"),
            Map.entry("RandomNormal", "mean=0.0 stddev=0.05"),
            Map.entry("TruncatedNormal", "mean=0.0 stddev=0.05"),
            Map.entry("RandomUniform", "minval=-0.05 maxval=0.05"),
            Map.entry("VarianceScaling",
                    "scale=1.0 mode=fan_in distribution=truncated_normal"),
            Map.entry("Orthogonal", "gain"),
            Map.entry("ExponentialDecay", "initial_learning_rate decay_steps decay_rate"),
            Map.entry("BinaryAccuracy", "threshold"), Map.entry("FBetaScore", "beta"),
            Map.entry("TopKCategoricalAccuracy", "k"),
            Map.entry("SparseTopKCategoricalAccuracy", "k"),
            Map.entry("IoU", "num_classes target_class_ids"),
            Map.entry("MeanIoU", "num_classes"));

    private FromKeras() {
    }

    static boolean makes(Class<?> type) {
        return NESTED.contains(type);
    }

    /** Of {@code {"class_name", "config"}}. */
    static Object make(JsonNode spec) {
        String name = spec.get("class_name").textValue();
        return make(FACTORIES.stream().filter(each -> Setter.named(each, name).count() > 0)
                .findFirst().orElseThrow(() -> missing(name)), name, spec.get("config"));
    }

    static Object loss(JsonNode spec) {
        return make(Losses.class, spec.get("class_name").textValue(), spec.get("config"));
    }

    /** The schedule of fit.json is 0.9 times the rate before, from the second epoch. */
    static Callback callback(Case spec) {
        String name = spec.text("class_name");
        return name.equals("LearningRateScheduler")
                ? Callbacks.learningRateScheduler((epoch, rate) -> epoch == 0 ? rate : 0.9 * rate)
                : (Callback) make(Callbacks.class, name, spec.part("config").json());
    }

    static Object make(Class<?> factory, String name, JsonNode config) {
        if (name.equals("Dot") && config.get("axes").isArray()) {
            JsonNode axes = config.get("axes");
            return Setter.set(call(find(factory, name, axes.get(0), axes.get(1)), axes.get(0),
                    axes.get(1)), config, List.of("axes"));
        }
        List<String> arguments = Stream.of(ARGUMENTS.getOrDefault(name, "").split(" "))
                .filter(each -> !each.isEmpty()).toList();
        List<String> names = arguments.stream().map(each -> each.split("=")[0]).toList();
        JsonNode[] none = {};
        Method plain = names.stream().anyMatch(config::has) ? null : find(factory, name, none);
        if (plain != null) {
            return Setter.set(call(plain, none), config, List.of());
        }
        JsonNode[] values = arguments.stream().map(each -> value(config, each))
                .toArray(JsonNode[]::new);
        Method method = find(factory, name, values);
        if (method == null) {
            throw missing(name + config);
        }
        return Setter.set(call(method, values), config, names);
    }

    /** A factory of one argument, whatever its name. */
    static Object only(Class<?> factory, String name, JsonNode config) {
        JsonNode value = config.elements().next();
        return call(find(factory, name, value), value);
    }

    private static Method find(Class<?> factory, String name, JsonNode... values) {
        return Setter.named(factory, ours(factory, name)).filter(each -> takes(each, values)
                || values.length == 0 && each.isVarArgs() && each.getParameterCount() == 1)
                .findFirst().orElse(null);
    }

    private static Object call(Method method, JsonNode... values) {
        JsonNode[] given = method.isVarArgs() && values.length == 0
                ? new JsonNode[] {JsonNodeFactory.instance.arrayNode()} : values;
        return Setter.call(method, null, given);
    }

    private static boolean takes(Method method, JsonNode[] values) {
        boolean fits = method.getParameterCount() == values.length;
        for (int i = 0; fits && i < values.length; i++) {
            fits = Setter.fits(values[i], method.getParameterTypes()[i]);
        }
        return fits;
    }

    private static JsonNode value(JsonNode config, String argument) {
        String[] parts = argument.split("=");
        if (config.has(parts[0]) || parts.length == 1) {
            return config.path(parts[0]);
        }
        try {
            return JsonNodeFactory.instance.numberNode(Double.parseDouble(parts[1]));
        } catch (NumberFormatException e) {
            return JsonNodeFactory.instance.textNode(parts[1]);
        }
    }

    /** Our {@code accuracy} chooses by shape, as Keras's name does; Keras's class does not. */
    private static String ours(Class<?> factory, String name) {
        return factory == Metrics.class && name.equals("Accuracy") ? "exactAccuracy" : name;
    }

    private static UnsupportedOperationException missing(String name) {
        return new UnsupportedOperationException("the library has no " + name);
    }
}
