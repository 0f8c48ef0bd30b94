package org.deepecon.kernel.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import org.deepecon.kernel.history.CellHistory;
import org.deepecon.kernel.history.HistoryEntry;
import org.deepecon.kernel.protocol.Json;

/** Answers {@code history_request}: tail, range and search. */
final class HistoryHandler implements Handler {
    private static final int DEFAULT_TAIL = 10;

    private final CellHistory history;

    HistoryHandler(CellHistory history) {
        this.history = history;
    }

    @Override
    public void handle(Request request, Lane lane) throws MalformedRequestException {
        boolean output = Json.bool(request.content(), "output", false);
        var rows = new JsonArray();
        for (HistoryEntry entry : entries(request)) {
            rows.add(row(entry, output));
        }
        JsonObject content = Request.ok();
        content.add("history", rows);
        request.reply(content);
    }

    private List<HistoryEntry> entries(Request request) throws MalformedRequestException {
        JsonObject asked = request.content();
        String kind = Json.string(asked, "hist_access_type", "");
        return switch (kind) {
            case "tail" -> history.tail(Json.integer(asked, "n", DEFAULT_TAIL));
            case "range" -> history.range(Json.integer(asked, "session", 0),
                    Json.integer(asked, "start", 0), Json.integer(asked, "stop", 0));
            case "search" -> history.search(Json.string(asked, "pattern", "*"),
                    Json.bool(asked, "unique", false),
                    Json.integer(asked, "n", Integer.MAX_VALUE));
            default -> throw new MalformedRequestException(
                    request, "hist_access_type", "tail, range or search");
        };
    }

    private static JsonArray row(HistoryEntry entry, boolean output) {
        var row = new JsonArray();
        row.add(entry.session());
        row.add(entry.line());
        if (!output) {
            row.add(entry.input());
            return row;
        }
        var pair = new JsonArray();
        pair.add(entry.input());
        if (entry.output() == null) {
            pair.add(JsonNull.INSTANCE);
        } else {
            pair.add(entry.output());
        }
        row.add(pair);
        return row;
    }
}
