package org.deepecon.kernel.app;

import com.google.gson.JsonObject;

/** A request whose content is not what the protocol says; the sender is told, the log is not. */
final class MalformedRequestException extends Exception {
    private static final long serialVersionUID = 1;

    /** Says where, what was expected and what was found. */
    MalformedRequestException(Request request, String member, String expected) {
        super(request.type() + ": expected " + expected + " as \"" + member + "\", got "
                + found(request.content(), member));
    }

    private static String found(JsonObject content, String member) {
        String text = String.valueOf(content.get(member));
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
