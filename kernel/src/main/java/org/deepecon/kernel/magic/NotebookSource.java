package org.deepecon.kernel.magic;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The code cells of a notebook file. */
final class NotebookSource {
    private NotebookSource() {
    }

    static List<String> codeCells(String json, Path file) throws MagicException {
        try {
            List<String> cells = new ArrayList<>();
            JsonObject notebook = JsonParser.parseString(json).getAsJsonObject();
            for (JsonElement element : notebook.getAsJsonArray("cells")) {
                JsonObject cell = element.getAsJsonObject();
                if (cell.get("cell_type").getAsString().equals("code")) {
                    cells.add(source(cell.get("source")));
                }
            }
            return cells;
        } catch (JsonParseException | IllegalStateException | NullPointerException e) {
            throw new MagicException(file + " is not a Jupyter notebook (format 4).", e);
        }
    }

    /** A string, or a list of lines that keep their line ends. */
    private static String source(JsonElement source) {
        if (!source.isJsonArray()) {
            return source.getAsString();
        }
        var text = new StringBuilder();
        JsonArray lines = source.getAsJsonArray();
        lines.forEach(line -> text.append(line.getAsString()));
        return text.toString();
    }
}
