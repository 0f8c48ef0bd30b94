package org.deepecon.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepecon.tensor.Tensor;

/** Arrays by the paths of Keras's weight files, such as {@code layers/dense_1}. */
final class WeightTree {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * The arrays of one thing.
     *
     * @param name of the thing, or null
     * @param arrays {@link Tensor}s, or {@link Integer}s for counts
     */
    record Entry(String name, List<?> arrays) {
        List<Tensor> tensors() {
            return arrays.stream().map(Tensor.class::cast).toList();
        }
    }

    void put(String path, String name, List<?> arrays) {
        entries.put(path, new Entry(name, arrays));
    }

    /** Nothing is an entry without arrays. */
    Entry get(String path) {
        return entries.getOrDefault(path, new Entry(null, List.of()));
    }

    Set<String> paths() {
        return entries.keySet();
    }
}
