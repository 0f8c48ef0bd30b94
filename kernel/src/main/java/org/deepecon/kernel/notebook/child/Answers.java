package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Set;
import org.deepecon.kernel.session.Outcome;

/** The child's messages. */
final class Answers {
    private Answers() {
    }

    static JsonObject message(String op, long id) {
        var message = new JsonObject();
        message.addProperty("op", op);
        message.addProperty("id", id);
        return message;
    }

    static JsonObject done(long id, Outcome outcome, boolean timedOut, boolean lost) {
        JsonObject answer = message("done", id);
        answer.addProperty("timedOut", timedOut);
        answer.addProperty("lost", lost);
        answer.addProperty("count", outcome.executionCount());
        answer.add("error", ChildJson.GSON.toJsonTree(outcome.error()));
        if (outcome.result() != null) {
            answer.add("data", ChildJson.GSON.toJsonTree(outcome.result().data()));
            answer.add("metadata", ChildJson.GSON.toJsonTree(outcome.result().metadata()));
        }
        return answer;
    }

    static JsonObject names(long id, Set<String> declared) {
        var names = new JsonArray();
        declared.forEach(names::add);
        JsonObject answer = message("names", id);
        answer.add("names", names);
        return answer;
    }

    static long id(JsonObject request) {
        return request.get("id").getAsLong();
    }

    static String op(JsonObject message) {
        return message.get("op").getAsString();
    }
}
