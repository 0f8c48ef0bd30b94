package org.deepecon.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.config.ConfigException;
import org.deepecon.nn.Input;
import org.deepecon.nn.Layer;
import org.deepecon.nn.LayerOutput;

/** Uses layers on each other's outputs as a file says. */
final class NodeReader {
    static final String REFERENCE = "__keras_tensor__";

    /** Keywords that hold inputs, in the order in which layers here take them. */
    private static final List<String> INPUTS =
            List.of("query", "value", "key", "attention_mask", "initial_state");

    private final Map<String, Layer> layers = new LinkedHashMap<>();
    private final Map<String, List<?>> nodes = new LinkedHashMap<>();
    private final Map<String, List<List<LayerOutput>>> made = new HashMap<>();

    /** A layer with its uses. */
    void add(Map<?, ?> tree) {
        Layer layer = NetworkConfig.LAYERS.read(tree);
        String name = (String) tree.get("name");
        layers.put(name, layer.name(name));
        nodes.put(name, (List<?>) tree.get("inbound_nodes"));
        made.put(name, new ArrayList<>());
        if (layer instanceof Input input) {
            made.get(name).add(List.of(input));
        }
    }

    /** Uses of one layer in order, each as soon as what it takes is there. */
    void connect() {
        boolean more = true;
        while (more) {
            more = false;
            for (String name : layers.keySet()) {
                more |= connect(name);
            }
        }
        for (String name : layers.keySet()) {
            if (!(layers.get(name) instanceof Input)
                    && made.get(name).size() < nodes.get(name).size()) {
                throw new ConfigException("layer \"" + name + "\" takes outputs that no layer of"
                        + " the file gives: " + nodes.get(name).get(made.get(name).size()) + ".");
            }
        }
    }

    private boolean connect(String name) {
        boolean any = false;
        List<List<LayerOutput>> own = made.get(name);
        while (!(layers.get(name) instanceof Input) && own.size() < nodes.get(name).size()) {
            Map<?, ?> node = (Map<?, ?>) nodes.get(name).get(own.size());
            List<List<?>> keys = new ArrayList<>();
            gather(node.get("args"), keys);
            Map<?, ?> keywords = (Map<?, ?>) node.get("kwargs");
            for (String each : INPUTS) {
                gather(keywords.get(each), keys);
            }
            List<LayerOutput> inputs = found(keys);
            if (inputs == null) {
                break;
            }
            checkKeywords(layers.get(name), keywords);
            own.add(layers.get(name).allOn(inputs.toArray(LayerOutput[]::new)));
            any = true;
        }
        return any;
    }

    private static void checkKeywords(Layer layer, Map<?, ?> keywords) {
        keywords.forEach((key, value) -> {
            if (value != null && !Boolean.FALSE.equals(value) && !INPUTS.contains(key)
                    && !layer.callKeyword((String) key, value)) {
                throw new ConfigException(layer.title() + " is used with " + key + " = "
                        + value + ", which is not supported.");
            }
        });
    }

    private static void gather(Object tree, List<List<?>> keys) {
        if (tree instanceof Map<?, ?> map && REFERENCE.equals(map.get("class_name"))) {
            keys.add((List<?>) ((Map<?, ?>) map.get("config")).get("keras_history"));
        } else if (tree instanceof List<?> list) {
            list.forEach(each -> gather(each, keys));
        } else if (tree != null) {
            throw new ConfigException("expected outputs of layers as inputs, got " + tree
                    + ", which is not supported.");
        }
    }

    /** Null if some are not there yet. */
    private List<LayerOutput> found(List<List<?>> keys) {
        List<LayerOutput> outputs = new ArrayList<>();
        for (List<?> key : keys) {
            List<List<LayerOutput>> uses = made.get(key.get(0));
            int use = ((Number) key.get(1)).intValue();
            if (uses == null || use >= uses.size()) {
                return null;
            }
            outputs.add(uses.get(use).get(((Number) key.get(2)).intValue()));
        }
        return outputs;
    }

    /** One key, or a list of them. */
    List<LayerOutput> outputs(List<?> keys) {
        List<List<?>> all = new ArrayList<>();
        if (!keys.isEmpty() && keys.get(0) instanceof String) {
            all.add(keys);
        } else {
            keys.forEach(each -> all.add((List<?>) each));
        }
        List<LayerOutput> outputs = found(all);
        if (outputs == null) {
            throw new ConfigException("expected inputs and outputs of layers in the file, got "
                    + keys + ".");
        }
        return outputs;
    }
}
