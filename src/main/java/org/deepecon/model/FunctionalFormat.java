package org.deepecon.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.config.ConfigException;
import org.deepecon.config.Format;
import org.deepecon.nn.Input;
import org.deepecon.nn.Layer;
import org.deepecon.nn.LayerOutput;

/**
 * How Keras's files hold a functional network: each layer with its uses ("nodes"), each use with
 * the outputs that it takes, named by layer, use and place. Source: Keras 3.15,
 * {@code models/functional.py}.
 */
final class FunctionalFormat implements Format<Layer> {
    @Override
    public String className() {
        return "Functional";
    }

    @Override
    public String module() {
        return "keras.src.models.functional";
    }

    @Override
    public boolean fits(Object thing) {
        return thing instanceof Model && !(thing instanceof Sequential);
    }

    @Override
    public Map<String, Object> config(Object thing) {
        var model = (Model) thing;
        var nodes = new Nodes(model.title(), model.wire());
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("name", model.name());
        config.put("trainable", model.isTrainable());
        config.put("layers", model.layers().stream().map(each -> layer(each, nodes)).toList());
        config.put("input_layers", nodes.keys(model.wire().inputs()));
        config.put("output_layers", nodes.keys(model.wire().outputs()));
        return config;
    }

    private static Map<?, ?> layer(Layer layer, Nodes nodes) {
        Map<Object, Object> tree = new LinkedHashMap<>((Map<?, ?>) NetworkConfig.LAYERS.write(layer));
        tree.put("name", layer.name());
        tree.put("inbound_nodes", nodes.of(layer));
        return tree;
    }

    @Override
    public Model read(Map<?, ?> config) {
        var nodes = new NodeReader();
        for (Object each : list(config, "layers")) {
            nodes.add((Map<?, ?>) each);
        }
        nodes.connect();
        List<Input> inputs = new ArrayList<>();
        for (LayerOutput each : nodes.outputs(list(config, "input_layers"))) {
            inputs.add((Input) each);
        }
        Model model = new Model(inputs, nodes.outputs(list(config, "output_layers")))
                .name((String) config.get("name"));
        NetworkConfig.finish(model, config);
        return model;
    }

    private static List<?> list(Map<?, ?> config, String key) {
        if (!(config.get(key) instanceof List<?> list)) {
            throw new ConfigException("expected a list " + key + ", got " + config.get(key) + ".");
        }
        return list;
    }
}
