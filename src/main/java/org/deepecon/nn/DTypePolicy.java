package org.deepecon.nn;

import java.util.Map;
import org.deepecon.config.ConfigException;
import org.deepecon.config.Kind;
import org.deepecon.tensor.DType;

/** How Keras writes the type of a layer's numbers. */
public final class DTypePolicy {
    /** A name, or the policy of that name. */
    public static final Kind<DType> KIND =
            Kind.of("a dtype", DTypePolicy::write, DTypePolicy::read);

    private DTypePolicy() {
    }

    private static Map<String, Object> write(DType type) {
        Map<String, Object> tree = new java.util.LinkedHashMap<>();
        tree.put("module", "keras");
        tree.put("class_name", "DTypePolicy");
        tree.put("config", Map.of("name", type.toString()));
        tree.put("registered_name", null);
        return tree;
    }

    private static DType read(Object tree) {
        Object name = tree instanceof Map<?, ?> policy
                ? ((Map<?, ?>) policy.get("config")).get("name") : tree;
        for (DType each : DType.values()) {
            if (each.toString().equals(name)) {
                return each;
            }
        }
        throw new ConfigException("expected float32 or float64, got " + name + ". Convert the"
                + " model in Python first.");
    }
}
