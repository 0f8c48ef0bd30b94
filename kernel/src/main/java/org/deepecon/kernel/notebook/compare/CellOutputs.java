package org.deepecon.kernel.notebook.compare;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A cell's outputs, sorted.
 *
 * @param printed everything that went to standard output
 * @param complaints everything that went to standard error
 * @param shown the values and displays in order: their forms by MIME type
 * @param error name and message of the cell's failure; empty if it went well
 */
record CellOutputs(String printed, String complaints, List<JsonObject> shown, String error) {
    static CellOutputs of(String json) {
        var printed = new StringBuilder();
        var complaints = new StringBuilder();
        var error = new StringBuilder();
        List<JsonObject> shown = new ArrayList<>();
        for (JsonElement item : JsonParser.parseString(json).getAsJsonArray()) {
            JsonObject output = item.getAsJsonObject();
            switch (text(output.get("output_type"))) {
                case "stream" -> (text(output.get("name")).equals("stderr") ? complaints : printed)
                        .append(text(output.get("text")));
                case "error" -> error.append(text(output.get("ename"))).append(": ")
                        .append(text(output.get("evalue")));
                default -> shown.add(output.getAsJsonObject("data"));
            }
        }
        return new CellOutputs(
                printed.toString(), complaints.toString(), shown, error.toString());
    }

    /** A string, or the lines that a notebook keeps it in. */
    static String text(JsonElement value) {
        return value instanceof JsonArray lines
                ? StreamSupport.stream(lines.spliterator(), false).map(JsonElement::getAsString)
                        .collect(Collectors.joining())
                : value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
    }
}
