package org.deepecon.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.config.ConfigException;
import org.deepecon.nn.Input;
import org.deepecon.nn.Layer;
import org.deepecon.nn.LayerOutput;

/** The uses of layers in a functional network, as Keras's files name them. */
final class Nodes {
    private final String title;
    private final Map<LayerOutput, Integer> number = new IdentityHashMap<>();
    private final Map<Layer, List<LayerOutput>> uses = new IdentityHashMap<>();

    Nodes(String title, Wiring wiring) {
        this.title = title;
        for (LayerOutput each : wiring.inputs()) {
            if (!(each instanceof Input)) {
                throw new ConfigException(title + ": expected input(…) as its inputs, got " + each
                        + ". Build the model on an input of its own to save it.");
            }
            number.put(each, 0);
        }
        for (LayerOutput each : wiring.uses()) {
            List<LayerOutput> all = uses.computeIfAbsent(each.layer(), key -> new ArrayList<>());
            number.put(each, all.size());
            all.add(each);
        }
    }

    /** [layer, use, place] of an output. */
    private List<Object> key(LayerOutput output) {
        return List.of(output.layer().name(), number.get(output.first()), output.index());
    }

    List<Object> keys(List<LayerOutput> outputs) {
        return outputs.stream().<Object>map(this::key).toList();
    }

    List<Map<String, Object>> of(Layer layer) {
        return uses.getOrDefault(layer, List.of()).stream().map(this::node).toList();
    }

    private Map<String, Object> node(LayerOutput use) {
        List<Object> inputs = use.inputs().stream().<Object>map(this::reference).toList();
        Map<String, Object> node = new LinkedHashMap<>();
        Map<String, Object> keywords = new LinkedHashMap<>(use.layer().callInputs(inputs));
        keywords.putAll(use.layer().callKeywords());
        node.put("args", use.layer().callArguments(inputs));
        node.put("kwargs", keywords);
        return node;
    }

    private Map<String, Object> reference(LayerOutput output) {
        Map<String, Object> config = new HashMap<>();
        config.put("shape", Rows.withUnknownBatch(output.shape()));
        config.put("dtype", "float32");
        config.put("keras_history", key(output));
        return Map.of("class_name", NodeReader.REFERENCE, "config", config);
    }

    @Override
    public String toString() {
        return title + ", " + uses.size() + " layers";
    }
}
