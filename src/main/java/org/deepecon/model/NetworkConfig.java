package org.deepecon.model;

import java.util.Collection;
import java.util.Map;
import org.deepecon.config.Catalog;
import org.deepecon.nn.DTypePolicy;
import org.deepecon.nn.Layer;
import org.deepecon.nn.layer.LayerTypes;
import org.deepecon.tensor.DType;

/** What the configurations of all networks have in common. */
final class NetworkConfig {
    /** All layers, networks among them. */
    static final Catalog<Layer> LAYERS =
            LayerTypes.ALL.add(new SequentialFormat()).add(new FunctionalFormat());

    private NetworkConfig() {
    }

    /** What is left to be set once the layers are there. */
    static void finish(Model model, Map<?, ?> config) {
        if (Boolean.FALSE.equals(config.get("trainable"))) {
            model.freezeItself();
        }
        DType type = dtype(config);
        if (type != null) {
            model.dtype(type);
        }
    }

    /** The first policy found inside; all layers of a model have one. */
    private static DType dtype(Object tree) {
        Collection<?> parts = tree instanceof Map<?, ?> map ? map.values()
                : tree instanceof Collection<?> list ? list : java.util.List.of();
        if (tree instanceof Map<?, ?> map && map.get("dtype") instanceof Map<?, ?> policy) {
            return DTypePolicy.KIND.read(policy);
        }
        return parts.stream().map(NetworkConfig::dtype).filter(each -> each != null).findFirst()
                .orElse(null);
    }
}
