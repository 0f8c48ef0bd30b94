package org.deepecon.kernel.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A notebook in the format 4.0 to 4.5. Whatever this class does not know is kept, and what nbformat
 * wrote is written again byte by byte. Mutable, not thread-safe.
 */
public final class NotebookFile {
    private static final List<String> NOT_STORED =
            List.of("orig_nbformat", "orig_nbformat_minor", "signature");
    private final JsonObject json;
    private final List<NotebookCell> cells = new ArrayList<>();

    private NotebookFile(JsonObject json) {
        this.json = json;
        json.getAsJsonArray("cells").forEach(cell -> cells.add(new NotebookCell(cell.getAsJsonObject())));
    }

    /**
     * Reads a file.
     *
     * @param file UTF-8, with or without a byte order mark
     * @return the notebook
     * @throws NotebookFormatException if it is no notebook of format 4; the message names the place
     * @throws IOException if it cannot be read
     */
    public static NotebookFile read(Path file) throws IOException {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
        } catch (CharacterCodingException e) {
            throw new NotebookFormatException(file + ": the file is not UTF-8 text.");
        }
    }

    /**
     * Parses a notebook's text.
     *
     * @param text JSON
     * @param name what messages call it
     * @return the notebook
     * @throws NotebookFormatException if it is no notebook of format 4
     */
    public static NotebookFile parse(String text, String name) throws NotebookFormatException {
        JsonElement json = StrictJson.parse(text, name);
        NotebookFormat.check(json, name);
        return new NotebookFile(json.getAsJsonObject());
    }

    /**
     * All cells.
     *
     * @return code, markdown and raw cells in order
     */
    public List<NotebookCell> cells() {
        return List.copyOf(cells);
    }

    /**
     * Replaces all cells: to insert, remove or reorder some.
     *
     * @param cells code, markdown and raw cells in order
     */
    public void cells(List<NotebookCell> cells) {
        var list = new JsonArray();
        cells.forEach(cell -> list.add(cell.json()));
        json.add("cells", list);
        this.cells.clear();
        this.cells.addAll(cells);
    }

    /**
     * The same notebook once more.
     *
     * @return a copy that shares nothing with this one
     */
    public NotebookFile copy() {
        return new NotebookFile(json.deepCopy());
    }

    /**
     * The notebook's metadata, as a copy.
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
     * @param value maps, lists, strings, numbers, booleans or null
     */
    public void metadata(String key, Object value) {
        rawMetadata().add(key, PlainTree.toJson(value));
    }

    /**
     * The language of the code cells, in lower case.
     *
     * @return from {@code kernelspec} or {@code language_info}; empty if neither says
     */
    public Optional<String> language() {
        return word("kernelspec", "language").or(() -> word("language_info", "name"))
                .map(name -> name.toLowerCase(java.util.Locale.ROOT));
    }

    private Optional<String> word(String section, String key) {
        return rawMetadata().get(section) instanceof JsonObject object
                && object.get(key) instanceof JsonPrimitive value
                ? Optional.of(value.getAsString()) : Optional.empty();
    }

    /**
     * Writes the file in one step: no reader ever sees half of it.
     *
     * @param file where to; its folder is made if missing, its access rights are kept
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, text());
    }

    /**
     * The text that nbformat would write.
     *
     * @return JSON with sorted keys, indented by one blank, with a line end
     */
    public String text() {
        JsonObject copy = json.deepCopy();
        if (copy.get("metadata") instanceof JsonObject metadata) {
            NOT_STORED.forEach(metadata::remove);
        }
        for (JsonElement item : copy.getAsJsonArray("cells")) {
            JsonObject cell = item.getAsJsonObject();
            MultiLineText.split(cell);
            if (cell.get("metadata") instanceof JsonObject metadata) {
                metadata.remove("trusted");
            }
        }
        return PythonJson.write(copy) + "\n";
    }

    private JsonObject rawMetadata() {
        if (!(json.get("metadata") instanceof JsonObject)) {
            json.add("metadata", new JsonObject());
        }
        return json.getAsJsonObject("metadata");
    }

}
