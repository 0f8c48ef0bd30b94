package org.deepecon.kernel.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Makes notebooks for tests. */
final class Notebooks {
    private final JsonArray cells = new JsonArray();

    static Notebooks of(String... sources) {
        var made = new Notebooks();
        for (String source : sources) {
            made.code(source);
        }
        return made;
    }

    Notebooks code(String source, String... tags) {
        var cell = new JsonObject();
        cell.addProperty("cell_type", "code");
        cell.addProperty("source", source);
        cell.add("outputs", new JsonArray());
        cell.add("execution_count", null);
        var metadata = new JsonObject();
        if (tags.length > 0) {
            metadata.add("tags", PlainTree.toJson(java.util.List.of(tags)));
        }
        cell.add("metadata", metadata);
        cells.add(cell);
        return this;
    }

    String text() {
        var notebook = new JsonObject();
        notebook.addProperty("nbformat", 4);
        notebook.addProperty("nbformat_minor", 4);
        notebook.add("metadata", new JsonObject());
        notebook.add("cells", cells);
        return notebook.toString();
    }

    NotebookFile file() throws NotebookFormatException {
        return NotebookFile.parse(text(), "test.ipynb");
    }
}
