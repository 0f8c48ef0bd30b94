package org.deepecon.kernel.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import org.deepecon.kernel.protocol.JsonTree;
import org.deepecon.kernel.repl.CellError;
import org.deepecon.kernel.session.Outcome;

/** Content of {@code execute_reply} and {@code error}. */
final class ExecuteReply {
    private ExecuteReply() {
    }

    static JsonObject of(Outcome outcome, CellError error) {
        JsonObject content = error == null ? Request.ok() : error(error);
        content.addProperty("status", error == null ? "ok" : "error");
        content.addProperty("execution_count", outcome.executionCount());
        content.add("user_expressions", answers(outcome.userExpressions()));
        content.add("payload", payload(outcome));
        return content;
    }

    static JsonObject error(CellError error) {
        var content = new JsonObject();
        content.addProperty("ename", error.name());
        content.addProperty("evalue", error.message() == null ? "" : error.message());
        var lines = new JsonArray();
        error.traceback().forEach(lines::add);
        content.add("traceback", lines);
        return content;
    }

    private static JsonObject answers(Map<String, Outcome.Answer> answers) {
        var content = new JsonObject();
        for (Map.Entry<String, Outcome.Answer> answer : answers.entrySet()) {
            content.add(answer.getKey(), answer(answer.getValue()));
        }
        return content;
    }

    private static JsonObject answer(Outcome.Answer answer) {
        JsonObject content = answer.error() != null
                ? error(answer.error()) : JupyterOutput.bundleContent(answer.value());
        content.addProperty("status", answer.error() != null ? "error" : "ok");
        return content;
    }

    private static JsonArray payload(Outcome outcome) {
        var payload = new JsonArray();
        if (outcome.pager() != null) {
            var page = new JsonObject();
            page.addProperty("source", "page");
            page.add("data", JsonTree.ofMap(outcome.pager().data()));
            page.addProperty("start", 0);
            payload.add(page);
        }
        return payload;
    }
}
