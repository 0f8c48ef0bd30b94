package org.deepecon.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A case of a fixture, or a part of one.
 *
 * @param json as {@code make.py} wrote it
 */
public record Case(JsonNode json) {
    /**
     * What is tested.
     *
     * @return unique in its file
     */
    public String name() {
        return text("name");
    }

    /**
     * A text.
     *
     * @param key of it
     * @return empty if there is none
     */
    public String text(String key) {
        return json.path(key).asText();
    }

    /**
     * Whether the case says something of this.
     *
     * @param key such as {@code sample_weight}
     * @return true unless absent
     */
    public boolean has(String key) {
        return json.hasNonNull(key);
    }

    /**
     * A part.
     *
     * @param key of it
     * @return the part
     */
    public Case part(String key) {
        return new Case(json.get(key));
    }

    /**
     * The parts of a list.
     *
     * @param key of the list
     * @return in order
     */
    public List<Case> parts(String key) {
        return StreamSupport.stream(json.path(key).spliterator(), false).map(Case::new).toList();
    }

    /**
     * An array.
     *
     * @param key of it
     * @return the array
     */
    public Numbers numbers(String key) {
        return Numbers.of(json.get(key));
    }

    /**
     * The arrays of a list.
     *
     * @param key of it
     * @return in order; none if it is absent
     */
    public List<Numbers> list(String key) {
        var all = new ArrayList<Numbers>();
        json.path(key).forEach(each -> all.add(Numbers.of(each)));
        return all;
    }

    /**
     * Arrays by name.
     *
     * @param key of an object of arrays
     * @return in order; none if it is absent
     */
    public Map<String, Numbers> named(String key) {
        var all = new LinkedHashMap<String, Numbers>();
        json.path(key).properties().forEach(each ->
                all.put(each.getKey(), Numbers.of(each.getValue())));
        return all;
    }

    /**
     * What Keras found.
     *
     * @param precision in which it computed
     * @return results by name
     */
    public Case expected(Numbers.Precision precision) {
        return part("expected").part(precision.key());
    }

    @Override
    public String toString() {
        return has("name") ? name() : json.toString();
    }
}
