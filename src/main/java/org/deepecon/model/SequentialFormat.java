package org.deepecon.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.config.ConfigException;
import org.deepecon.config.Format;
import org.deepecon.nn.DTypePolicy;
import org.deepecon.nn.Layer;

/** How Keras's files hold layers in a line. */
final class SequentialFormat implements Format<Layer> {
    @Override
    public String className() {
        return "Sequential";
    }

    @Override
    public String module() {
        return "keras";
    }

    @Override
    public boolean fits(Object thing) {
        return thing instanceof Sequential;
    }

    @Override
    public Map<String, Object> config(Object thing) {
        var model = (Sequential) thing;
        List<Object> layers = new ArrayList<>();
        if (model.input() != null) {
            layers.add(NetworkConfig.LAYERS.write(model.input()));
        }
        model.layers().forEach(each -> layers.add(NetworkConfig.LAYERS.write(each)));
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("name", model.name());
        config.put("trainable", model.isTrainable());
        config.put("dtype", DTypePolicy.KIND.write(model.numberType()));
        config.put("layers", layers);
        if (model.input() != null) {
            config.put("build_input_shape", Rows.withUnknownBatch(model.input().shape()));
        }
        return config;
    }

    @Override
    public Sequential read(Map<?, ?> config) {
        if (!(config.get("layers") instanceof List<?> layers)) {
            throw new ConfigException("expected layers, got " + config.get("layers") + ".");
        }
        Sequential model = Sequential.of(layers.stream().map(NetworkConfig.LAYERS::read)
                .toArray(Layer[]::new)).name((String) config.get("name"));
        if (model.input() == null && config.get("build_input_shape") instanceof List<?> shape) {
            model.expect(Rows.withoutBatch(shape));
        }
        NetworkConfig.finish(model, config);
        return model;
    }
}
