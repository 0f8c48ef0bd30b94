package org.deepecon.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.deepecon.tensor.Tensor;

/** How Keras's way to call a layer of sequences is written here. */
final class SequenceCall {
    private SequenceCall() {
    }

    /** The layer's settings. */
    static JsonNode config(Case each) {
        return each.part("config").json();
    }

    /** What the layer is called with. */
    static List<Tensor> inputs(Case each, List<Tensor> given) {
        return given;
    }
}
