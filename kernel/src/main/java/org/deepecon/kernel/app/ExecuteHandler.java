package org.deepecon.kernel.app;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.kernel.channel.Wire;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.history.CellHistory;
import org.deepecon.kernel.protocol.Json;
import org.deepecon.kernel.protocol.Timestamp;
import org.deepecon.kernel.repl.CellError;
import org.deepecon.kernel.session.ExecuteRequest;
import org.deepecon.kernel.session.Outcome;
import org.deepecon.kernel.session.Session;

/** Runs cells: {@code execute_request}. */
final class ExecuteHandler implements Handler {
    private final Wire wire;
    private final SessionSlot session;
    private final InputDesk desk;
    private final CellHistory history;

    ExecuteHandler(Wire wire, SessionSlot session, InputDesk desk, CellHistory history) {
        this.wire = wire;
        this.session = session;
        this.desk = desk;
        this.history = history;
    }

    @Override
    public void handle(Request request, Lane lane) throws Exception {
        if (lane.isAborted()) {
            var content = new JsonObject();
            content.addProperty("status", "aborted");
            request.reply(content);
        } else {
            run(request, lane);
        }
    }

    private void run(Request request, Lane lane) throws Exception {
        String started = Timestamp.now();
        JsonObject asked = request.content();
        ExecuteRequest cell = cell(request.text("code"), asked);
        Session java = session.get();
        var output = new JupyterOutput(wire, request, desk, Json.bool(asked, "allow_stdin", false));
        if (!cell.silent()) {
            output.publish("execute_input", input(cell, java));
        }
        Outcome outcome = java.execute(cell, output);
        Thread.interrupted(); // an interrupt that came as the cell ended must not disturb the reply
        if (!outcome.ok() && !cell.silent() && Json.bool(asked, "stop_on_error", true)) {
            lane.abortQueued(wire); // first: what a client sends after it saw the error must run
        }
        output.finish();
        CellError error = publish(cell, outcome, output);
        remember(cell, outcome);
        request.reply(metadata(started), ExecuteReply.of(outcome, error));
    }

    private static ExecuteRequest cell(String source, JsonObject asked) {
        boolean silent = Json.bool(asked, "silent", false);
        Map<String, String> expressions = new LinkedHashMap<>();
        for (var entry : Json.object(asked, "user_expressions").entrySet()) {
            JsonElement code = entry.getValue();
            expressions.put(entry.getKey(),
                    code instanceof JsonPrimitive text ? text.getAsString() : code.toString());
        }
        return new ExecuteRequest(source, silent,
                !silent && Json.bool(asked, "store_history", true), expressions);
    }

    private static JsonObject input(ExecuteRequest cell, Session java) {
        var content = new JsonObject();
        content.addProperty("code", cell.code());
        content.addProperty("execution_count",
                java.executionCount() + (cell.storeHistory() ? 1 : 0));
        return content;
    }

    /** Publishes result or error; a result that cannot be written is an error, too. */
    private static CellError publish(ExecuteRequest cell, Outcome outcome, JupyterOutput output) {
        CellError error = outcome.error();
        if (error == null && outcome.result() != null && !cell.silent()) {
            try {
                output.publish("execute_result", result(outcome));
            } catch (RuntimeException e) {
                error = new CellError(e.getClass().getSimpleName(), e.getMessage(),
                        List.of("The result cannot be shown: " + e.getMessage()));
            }
        }
        if (error != null && !cell.silent()) {
            output.publish("error", ExecuteReply.error(error));
        }
        return error;
    }

    private static JsonObject result(Outcome outcome) {
        JsonObject content = JupyterOutput.bundleContent(outcome.result());
        content.addProperty("execution_count", outcome.executionCount());
        return content;
    }

    private void remember(ExecuteRequest cell, Outcome outcome) {
        if (cell.storeHistory() && !cell.code().isBlank()) {
            MimeBundle result = outcome.result();
            history.add(outcome.executionCount(), cell.code(),
                    result == null ? null : result.plainText());
        }
    }

    private static JsonObject metadata(String started) {
        var metadata = new JsonObject();
        metadata.addProperty("started", started); // JupyterLab's execution timing reads it
        return metadata;
    }
}
