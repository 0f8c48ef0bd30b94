package org.deepecon.kernel.notebook;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.kernel.display.MimeBundle;

/** What a notebook shows under each display id, in all its cells. Guarded by itself. */
final class DisplayedOutputs {
    private final Map<String, List<JsonObject>> byId = new HashMap<>();

    synchronized void update(String id, MimeBundle bundle) {
        for (JsonObject output : byId.getOrDefault(id, List.of())) {
            fill(output, bundle);
        }
    }

    synchronized void add(String id, JsonObject output) {
        byId.computeIfAbsent(id, unused -> new ArrayList<>()).add(output);
    }

    /** Cleared outputs are updated no more. */
    synchronized void forget(List<JsonObject> outputs) {
        byId.values().forEach(shown -> shown.removeIf(
                output -> outputs.stream().anyMatch(cleared -> cleared == output)));
    }

    static void fill(JsonObject output, MimeBundle bundle) {
        output.add("data", PlainTree.toJson(bundle.data()));
        output.add("metadata", PlainTree.toJson(bundle.metadata()));
    }
}
