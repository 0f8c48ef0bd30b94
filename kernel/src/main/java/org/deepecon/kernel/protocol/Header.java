package org.deepecon.kernel.protocol;

import com.google.gson.JsonObject;

/**
 * Who sent a message, when, and of what type.
 *
 * @param id unique name of the message; empty in the header of "no parent"
 * @param type such as {@code execute_request}
 * @param subshell the subshell it is meant for, or null for the main shell
 * @param json the whole header as it was received or is sent; replies repeat it verbatim
 */
public record Header(String id, String type, String subshell, String json) {
    /** The parent of a message that answers nothing. */
    public static final Header NONE = new Header("", "", null, "{}");

    /**
     * Reads a received header.
     *
     * @param json its text
     * @return the header; members that are missing or no strings are empty
     * @throws JsonFormatException if the text is no JSON object
     */
    public static Header parse(String json) {
        JsonObject tree = Json.parse(json);
        return new Header(
                Json.string(tree, "msg_id", ""),
                Json.string(tree, "msg_type", ""),
                Json.string(tree, "subshell_id", null),
                json);
    }
}
