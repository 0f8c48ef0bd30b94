package org.deepecon.tensorboard;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepecon.model.Network;
import org.deepecon.model.Sequential;
import org.deepecon.nn.Layer;
import org.deepecon.nn.LayerOutput;

/**
 * A model in the words of Keras 3's {@code to_json()}, as far as TensorBoard's conceptual graph
 * looks at them: classes, names, types, and what each layer is used on.
 *
 * <p>Source: TensorBoard, {@code plugins/graph/keras_util.py}.
 */
final class KerasGraph {
    private final Network model;
    private final Map<Layer, List<LayerOutput>> uses = new IdentityHashMap<>();

    private KerasGraph(Network model) {
        this.model = model;
        model.outputs().forEach(this::visit);
    }

    /** Follows the wires back; what comes first is met first. */
    private void visit(LayerOutput output) {
        List<LayerOutput> known = uses.computeIfAbsent(output.layer(), key -> new ArrayList<>());
        if (!known.contains(output)) {
            output.inputs().forEach(this::visit);
            known.add(output);
        }
    }

    static String of(Network model) {
        return new KerasGraph(model).json();
    }

    private String json() {
        boolean line = model instanceof Sequential;
        String config = object("name", quoted(model.name()), "layers", line ? inLine() : wired());
        if (!line) {
            config = config.substring(0, config.length() - 1) + ",\"input_layers\":"
                    + histories(model.inputs()) + ",\"output_layers\":" + histories(model.outputs())
                    + "}";
        }
        return node(quoted(model.type()), config, "");
    }

    private String inLine() {
        List<String> layers = new ArrayList<>();
        layers.add(layer(model.inputs().get(0).layer(), null));
        model.layers().forEach(each -> layers.add(layer(each, null)));
        return list(layers);
    }

    private String wired() {
        return list(model.layers().stream().map(each -> layer(each, uses.get(each))).toList());
    }

    private String layer(Layer layer, List<LayerOutput> usesOfLayer) {
        if (layer instanceof Network nested) {
            String inner = of(nested);
            return inner.substring(0, inner.length() - 1) + inbound(usesOfLayer) + "}";
        }
        return node(quoted(layer.type()), object("name", quoted(name(layer)),
                "dtype", quoted(model.dtype().name().toLowerCase(Locale.ROOT))),
                inbound(usesOfLayer));
    }

    /** An input that only says what a line of layers takes has no name of its own. */
    private static String name(Layer layer) {
        return layer.name() == null ? "input_layer" : layer.name();
    }

    private static String node(String type, String config, String inbound) {
        return "{\"class_name\":" + type + ",\"config\":" + config + inbound + "}";
    }

    /** What each use of a layer takes; nothing for layers in a line, whose order says it. */
    private String inbound(List<LayerOutput> usesOfLayer) {
        if (usesOfLayer == null) {
            return "";
        }
        return ",\"inbound_nodes\":" + list(usesOfLayer.stream()
                .filter(each -> !each.inputs().isEmpty())
                .map(each -> object("args", list(each.inputs().stream()
                        .map(this::kerasTensor).toList()), "kwargs", "{}")).toList());
    }

    private String kerasTensor(LayerOutput output) {
        return object("class_name", quoted("__keras_tensor__"),
                "config", object("keras_history", history(output)));
    }

    private String histories(List<LayerOutput> outputs) {
        return list(outputs.stream().map(this::history).toList());
    }

    /** Layer, which of its uses, which of its outputs. */
    private String history(LayerOutput output) {
        int use = Math.max(0, uses.getOrDefault(output.layer(), List.of()).indexOf(output));
        return "[" + quoted(name(output.layer())) + "," + use + ",0]";
    }

    private static String object(String key, String value, String key2, String value2) {
        return "{" + quoted(key) + ":" + value + "," + quoted(key2) + ":" + value2 + "}";
    }

    private static String object(String key, String value) {
        return "{" + quoted(key) + ":" + value + "}";
    }

    private static String list(List<String> values) {
        return values.stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
