package org.deepecon.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deepecon.model.CompileOptions;
import org.deepecon.model.Model;
import org.deepecon.model.Sequential;
import org.deepecon.nn.Input;
import org.deepecon.nn.Layer;
import org.deepecon.nn.LayerOutput;
import org.deepecon.nn.Losses;
import org.deepecon.nn.layer.Layers;
import org.deepecon.nn.metric.Metrics;
import org.deepecon.optim.Optimizer;
import org.deepecon.optim.Optimizers;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/** The networks of {@code models.json} and {@code fit.json}, built as a user would. */
final class Networks {
    private Networks() {
    }

    /** With the weights of the case, ready to train. */
    static Model compiled(Case each, DType type) {
        Model model = built(each, type).dtype(type).build();
        fill(model, each, type);
        compile(model, each.part("compile"));
        return model;
    }

    private static Model built(Case each, DType type) {
        Map<String, Layer> layers = new LinkedHashMap<>();
        each.parts("layers").forEach(spec -> layers.put(spec.name(), layer(spec)));
        return each.has("calls") ? functional(each, layers) : sequential(each, layers);
    }

    private static Layer layer(Case spec) {
        return ((Layer) FromKeras.make(Layers.class, spec.text("class"),
                spec.part("config").json())).name(spec.name());
    }

    private static Model sequential(Case each, Map<String, Layer> layers) {
        int[] shape = Numbers.ints(each.parts("inputs").get(0).part("shape").json());
        return Sequential.of(Stream.concat(Stream.of(Input.input(shape)), layers.values().stream())
                .toArray(Layer[]::new));
    }

    private static Model functional(Case each, Map<String, Layer> layers) {
        Map<String, LayerOutput> tensors = new HashMap<>();
        List<LayerOutput> inputs = new ArrayList<>();
        for (Case input : each.parts("inputs")) {
            inputs.add(Input.input(Numbers.ints(input.part("shape").json())).name(input.name()));
            tensors.put(input.name(), inputs.get(inputs.size() - 1));
        }
        for (Case call : each.parts("calls")) {
            LayerOutput[] given = names(call, "inputs").map(tensors::get)
                    .toArray(LayerOutput[]::new);
            tensors.put(call.text("output"), layers.get(call.text("layer")).on(given));
        }
        return new Model(inputs, names(each, "outputs").map(tensors::get).toList());
    }

    private static Stream<String> names(Case each, String key) {
        return each.parts(key).stream().map(part -> part.json().textValue());
    }

    private static void fill(Model model, Case each, DType type) {
        for (Case spec : each.parts("weights")) {
            Variable weight = model.getLayer(spec.text("layer")).weights().stream()
                    .filter(one -> one.name().equals(spec.name())).findFirst().orElseThrow(
                            () -> new AssertionError(spec.text("layer") + " has no weight "
                                    + spec.name()));
            weight.assign(Traced.tensor(Numbers.of(spec.json()), type));
        }
    }

    private static void compile(Model model, Case spec) {
        var options = CompileOptions.compile().optimizer(optimizer(spec.json().get("optimizer")));
        JsonNode loss = spec.json().get("loss");
        if (loss.isArray()) {
            options.losses(spec.parts("loss").stream()
                    .map(one -> Losses.get(one.json().textValue())).toArray());
        } else {
            options.loss(loss.isTextual() ? Losses.get(loss.textValue())
                    : (org.deepecon.nn.Loss) FromKeras.loss(loss));
        }
        if (spec.has("loss_weights")) {
            options.lossWeights(Numbers.doubles(spec.json().get("loss_weights")));
        }
        options.metrics(metrics(spec, "metrics"));
        options.weightedMetrics(metrics(spec, "weighted_metrics"));
        model.compile(options);
    }

    /** By name, since a name may stand for different metrics; Keras's class names are names too. */
    private static Object[] metrics(Case spec, String key) {
        return names(spec, key).map(name -> name.equals(name.toLowerCase(java.util.Locale.ROOT))
                ? name : Metrics.get(name)).toArray();
    }

    private static Optimizer optimizer(JsonNode spec) {
        return spec.isTextual() ? Optimizers.of(spec.textValue())
                : (Optimizer) FromKeras.make(spec);
    }

    /** Some rows of the data; a single array for a single input or output. */
    static Object data(Case each, String key, int from, int to, DType type) {
        List<Tensor> all = each.list(key).stream()
                .map(one -> Traced.tensor(one.rows(from, to), type)).toList();
        return all.size() == 1 ? all.get(0) : all;
    }
}
