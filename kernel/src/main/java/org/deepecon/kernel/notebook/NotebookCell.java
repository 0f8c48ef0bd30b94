package org.deepecon.kernel.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One cell of a {@link NotebookFile}. Changes are written when the file is. Not thread-safe. */
public final class NotebookCell {
    private static final String CODE = "code";
    private final JsonObject json;

    NotebookCell(JsonObject json) {
        this.json = json;
    }

    /**
     * A new code cell, without outputs.
     *
     * @param source its text
     * @return a cell that belongs to no notebook yet
     */
    public static NotebookCell code(String source) {
        var cell = new NotebookCell(new JsonObject());
        cell.rawMetadata();
        cell.json.addProperty("cell_type", CODE);
        cell.source(source);
        cell.addOrRemoveOutputs();
        return cell;
    }

    /**
     * The same cell once more, for another notebook.
     *
     * @return a copy that shares nothing with this one
     */
    public NotebookCell copy() {
        return new NotebookCell(json.deepCopy());
    }

    /**
     * The name that format 4.5 gives each cell; only the notebook's own programs read it.
     *
     * @return its id; empty in older formats
     */
    public Optional<String> id() {
        return json.get("id") instanceof JsonPrimitive id ? Optional.of(id.getAsString())
                : Optional.empty();
    }

    /**
     * Sets or removes the id.
     *
     * @param id 1 to 64 letters, digits, {@code -} or {@code _}; or null
     */
    public void id(String id) {
        if (id == null) {
            json.remove("id");
        } else {
            json.addProperty("id", id);
        }
    }

    /**
     * What kind of cell it is.
     *
     * @return {@code code}, {@code markdown} or {@code raw}
     */
    public String type() {
        return MultiLineText.join(json.get("cell_type"));
    }

    /**
     * Makes it another kind of cell: outputs and number belong to code cells only.
     *
     * @param type {@code code}, {@code markdown} or {@code raw}
     */
    public void type(String type) {
        json.addProperty("cell_type", type);
        addOrRemoveOutputs();
    }

    private void addOrRemoveOutputs() {
        if (!isCode()) {
            json.remove("outputs");
            json.remove("execution_count");
        } else if (!json.has("outputs")) {
            rawOutputs(new JsonArray());
            json.add("execution_count", JsonNull.INSTANCE);
        }
    }

    /**
     * Whether a kernel runs it.
     *
     * @return true for a code cell, also an empty one
     */
    public boolean isCode() {
        return type().equals(CODE);
    }

    /**
     * The text of the cell.
     *
     * @return source with its line ends
     */
    public String source() {
        return MultiLineText.join(json.get("source"));
    }

    /**
     * Replaces the text of the cell.
     *
     * @param source the new text
     */
    public void source(String source) {
        json.addProperty("source", source);
    }

    /**
     * The cell's metadata, as a copy: maps, lists, strings, {@code BigDecimal}s, booleans, null.
     *
     * @return by key, in the order of the file
     */
    public Map<String, Object> metadata() {
        return PlainTree.map(rawMetadata());
    }

    /**
     * Sets an entry of the metadata.
     *
     * @param key its name
     * @param value maps, lists, strings, numbers, booleans; null removes the entry
     */
    public void metadata(String key, Object value) {
        if (value == null) {
            rawMetadata().remove(key);
        } else {
            rawMetadata().add(key, PlainTree.toJson(value));
        }
    }

    /**
     * The tags that say how to run it, such as {@code raises-exception}.
     *
     * @return in the order of the file
     */
    public List<String> tags() {
        var tags = new ArrayList<String>();
        if (rawMetadata().get("tags") instanceof JsonArray items) {
            for (JsonElement item : items) {
                if (item instanceof JsonPrimitive text) {
                    tags.add(text.getAsString());
                }
            }
        }
        return tags;
    }

    /**
     * The number beside the cell.
     *
     * @return its execution count, or 0 if it was not run
     */
    public int executionCount() {
        JsonElement count = json.get("execution_count");
        return count == null || count.isJsonNull() ? 0 : count.getAsInt();
    }

    /**
     * The outputs in the notebook format, as JSON.
     *
     * @return a JSON array; {@code []} without outputs
     */
    public String outputsJson() {
        return rawOutputs().toString();
    }

    /**
     * Replaces outputs and number, for instance by those of a
     * child JVM.
     *
     * @param executionCount the cell's number, or 0 to clear it
     * @param outputsJson a JSON array in the notebook format
     * @throws NotebookFormatException if that is no JSON array
     */
    public void outputs(int executionCount, String outputsJson) throws NotebookFormatException {
        if (!(StrictJson.parse(outputsJson, "outputs") instanceof JsonArray outputs)) {
            throw new NotebookFormatException("outputs: expected a JSON array, got " + outputsJson);
        }
        rawOutputs(outputs);
        json.add("execution_count",
                executionCount == 0 ? JsonNull.INSTANCE : new JsonPrimitive(executionCount));
    }

    JsonObject json() {
        return json;
    }

    JsonObject rawMetadata() {
        if (!(json.get("metadata") instanceof JsonObject)) {
            json.add("metadata", new JsonObject());
        }
        return json.getAsJsonObject("metadata");
    }

    JsonArray rawOutputs() {
        return json.get("outputs") instanceof JsonArray outputs ? outputs : new JsonArray();
    }

    void rawOutputs(JsonArray outputs) {
        json.add("outputs", outputs);
    }

    void executionCount(int count) {
        json.addProperty("execution_count", count);
    }
}
