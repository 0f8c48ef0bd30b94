package org.deepecon.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Tensor;

/** How Keras's way to call a layer of sequences is written here. */
final class SequenceCall {
    private SequenceCall() {
    }

    /** The layer's settings: what Keras is told with the call is one of them here. */
    static JsonNode config(Case each) {
        ObjectNode config = each.part("config").json().deepCopy();
        for (String name : List.of("use_causal_mask", "return_attention_scores")) {
            if (each.has("kwargs") && each.part("kwargs").has(name)) {
                config.set(name, each.part("kwargs").json().get(name));
            }
        }
        return config;
    }

    /** What the layer is called with: a mask of pairs is the input behind query, value, key. */
    static List<Tensor> inputs(Case each, List<Tensor> given, DType type) {
        if (!each.has("kwargs") || !each.part("kwargs").has("attention_mask")) {
            return given;
        }
        List<Tensor> all = new ArrayList<>(given);
        while (all.size() < 3) {
            all.add(all.get(all.size() - 1));
        }
        all.add(Traced.tensor(each.part("kwargs").numbers("attention_mask"), type));
        return all;
    }
}
