package org.deepecon.kernel.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.protocol.CodePoints;
import org.deepecon.kernel.protocol.Json;
import org.deepecon.kernel.repl.Completeness;
import org.deepecon.kernel.repl.Completion;

/** Completion, inspection and completeness: questions about code, answered while cells run. */
final class AssistHandlers {
    private static final String TYPES = "_jupyter_types_experimental";

    private static final MimeBundle NOTHING = new MimeBundle(Map.of(), Map.of());

    private final SessionSlot session;

    AssistHandlers(SessionSlot session) {
        this.session = session;
    }

    void complete(Request request, Lane lane) throws Exception {
        String code = code(request);
        int cursor = cursor(request, code);
        Completion found = session.get().complete(code, cursor);
        JsonObject content = Request.ok();
        content.add("matches", matches(found));
        content.addProperty("cursor_start", CodePoints.fromUtf16(code, found.start()));
        content.addProperty("cursor_end", CodePoints.fromUtf16(code, found.end()));
        var metadata = new JsonObject();
        metadata.add(TYPES, types(found, code));
        content.add("metadata", metadata);
        request.reply(content);
    }

    private static JsonArray matches(Completion found) {
        var matches = new JsonArray();
        for (Completion.Item item : found.items()) {
            matches.add(item.text());
        }
        return matches;
    }

    private static JsonArray types(Completion found, String code) {
        int start = CodePoints.fromUtf16(code, found.start());
        int end = CodePoints.fromUtf16(code, found.end());
        var types = new JsonArray();
        for (Completion.Item item : found.items()) {
            var type = new JsonObject();
            type.addProperty("start", start);
            type.addProperty("end", end);
            type.addProperty("text", item.text());
            type.addProperty("type", item.type());
            type.addProperty("signature", item.signature());
            types.add(type);
        }
        return types;
    }

    void inspect(Request request, Lane lane) throws Exception {
        String code = code(request);
        int detail = Json.integer(request.content(), "detail_level", 0);
        Optional<MimeBundle> help = session.get().inspect(code, cursor(request, code), detail);
        JsonObject content = help.isPresent() ? JupyterOutput.bundleContent(help.get())
                : JupyterOutput.bundleContent(NOTHING);
        content.addProperty("status", "ok");
        content.addProperty("found", help.isPresent());
        request.reply(content);
    }

    void isComplete(Request request, Lane lane) throws Exception {
        Completeness verdict = session.get().isComplete(code(request));
        var content = new JsonObject();
        content.addProperty("status", verdict.status().name().toLowerCase(Locale.ROOT));
        content.addProperty("indent", verdict.indent() == null ? "" : verdict.indent());
        request.reply(content);
    }

    private static String code(Request request) throws MalformedRequestException {
        return request.text("code");
    }

    private static int cursor(Request request, String code) {
        return CodePoints.toUtf16(code,
                Json.integer(request.content(), "cursor_pos", Integer.MAX_VALUE));
    }
}
