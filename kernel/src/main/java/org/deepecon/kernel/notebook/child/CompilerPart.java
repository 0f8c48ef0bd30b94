package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonObject;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepecon.kernel.repl.CellError;
import org.deepecon.kernel.session.CompilingSession;
import org.deepecon.kernel.session.CompilingSession.Compiled;
import org.deepecon.kernel.session.Outcome;
import org.deepecon.kernel.session.SessionOptions;

/** Compiles for another process; {@code fresh} begins another session in the same warm compiler. */
final class CompilerPart implements Part {
    private final SessionOptions options;
    private final URLClassLoader libraries;
    private CompilingSession session;

    CompilerPart(SessionOptions options) {
        this.options = options;
        URL[] urls = options.classpath().stream().map(CompilerPart::url).toArray(URL[]::new);
        this.libraries = new URLClassLoader("libraries", urls, ClassLoader.getSystemClassLoader());
        this.session = CompilingSession.open(options, libraries);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Not a class path entry: " + entry, e);
        }
    }

    @Override
    public JsonObject answer(JsonObject request, OutputPipe outputs) {
        long id = Answers.id(request);
        return switch (Answers.op(request)) {
            case "declared" -> Answers.names(id, session.names());
            case "fresh" -> fresh(id);
            case "stopped" -> stopped(request);
            case "together" -> compiled(id, session.together(texts(request)));
            default -> compiled(id, session.compile(request.get("code").getAsString()));
        };
    }

    private JsonObject fresh(long id) {
        session.close();
        session = CompilingSession.open(options, libraries);
        return done(id, null);
    }

    private JsonObject stopped(JsonObject request) {
        String thrower = request.has("thrower") ? request.get("thrower").getAsString() : null;
        return done(Answers.id(request),
                session.stopped(request.get("done").getAsInt(), thrower));
    }

    private static List<String> texts(JsonObject request) {
        List<String> texts = new ArrayList<>();
        request.getAsJsonArray("expressions").forEach(one -> texts.add(one.getAsString()));
        return texts;
    }

    private static JsonObject compiled(long id, Compiled compiled) {
        JsonObject answer = done(id, compiled.error());
        if (compiled.shipment() != null) {
            answer.add("shipment", ShipmentJson.write(compiled.shipment()));
            answer.addProperty("declares", compiled.declares());
        }
        return answer;
    }

    private static JsonObject done(long id, CellError error) {
        return Answers.done(id, new Outcome(0, null, error, Map.of(), null), false, false);
    }

    @Override
    public void interrupt() {
        // The client ends a compiler that takes too long.
    }

    @Override
    public void close() {
        session.close();
    }
}
