package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What a request printed and showed.
 *
 * @param json a JSON array in the notebook format, as a notebook's cell stores it
 */
public record ChildOutputs(String json) {
    /**
     * All that was printed to standard output.
     *
     * @return the text
     */
    public String stdout() {
        return stream("stdout");
    }

    /**
     * All that was printed to standard error.
     *
     * @return the text
     */
    public String stderr() {
        return stream("stderr");
    }

    private String stream(String name) {
        var text = new StringBuilder();
        for (JsonElement output : JsonParser.parseString(json).getAsJsonArray()) {
            JsonObject object = output.getAsJsonObject();
            if (object.has("name") && object.get("name").getAsString().equals(name)) {
                text.append(object.get("text").getAsString());
            }
        }
        return text.toString();
    }

    /**
     * The value of the cell's last expression as plain text.
     *
     * @return the text, or null without one
     */
    public String resultText() {
        for (JsonElement output : JsonParser.parseString(json).getAsJsonArray()) {
            JsonObject object = output.getAsJsonObject();
            if (object.get("output_type").getAsString().equals("execute_result")) {
                JsonElement text = object.getAsJsonObject("data").get("text/plain");
                return text == null ? null : text.getAsString();
            }
        }
        return null;
    }
}
