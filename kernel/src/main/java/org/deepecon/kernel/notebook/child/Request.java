package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.notebook.OutputRecorder;
import org.deepecon.kernel.repl.CellError;

/** A request under way in the client: collects its outputs and then its end. */
final class Request {
    final long id;
    private final OutputRecorder outputs;
    private final CompletableFuture<ChildResult> result = new CompletableFuture<>();
    private final long start = System.nanoTime();
    private volatile JsonObject answer;

    Request(long id, int maxOutputChars) {
        this.id = id;
        this.outputs = new OutputRecorder(maxOutputChars);
    }

    CompletableFuture<ChildResult> result() {
        return result;
    }

    void output(JsonObject event) throws FrameException {
        try {
            record(event);
        } catch (RuntimeException e) {
            throw new FrameException("an output is malformed: " + e.getMessage());
        }
    }

    private void record(JsonObject event) {
        switch (event.get("event").getAsString()) {
            case "stream" -> outputs.stream(stream(event), event.get("text").getAsString());
            case "display" -> outputs.display(bundle(event), displayId(event));
            case "update" -> outputs.update(bundle(event), displayId(event));
            default -> outputs.clear(event.get("wait").getAsBoolean());
        }
    }

    private static CellOutput.Stream stream(JsonObject event) {
        return event.get("stream").getAsString().equals("stderr")
                ? CellOutput.Stream.STDERR : CellOutput.Stream.STDOUT;
    }

    private static String displayId(JsonObject event) {
        return event.has("displayId") && !event.get("displayId").isJsonNull()
                ? event.get("displayId").getAsString() : null;
    }

    private static MimeBundle bundle(JsonObject event) {
        Map<?, ?> data = ChildJson.GSON.fromJson(event.get("data"), Map.class);
        Map<?, ?> metadata = ChildJson.GSON.fromJson(event.get("metadata"), Map.class);
        return new MimeBundle(strings(data), strings(metadata));
    }

    private static Map<String, Object> strings(Map<?, ?> map) {
        var copy = new java.util.LinkedHashMap<String, Object>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }

    /** The child's answer as it came; null without one. */
    JsonObject answer() {
        return answer;
    }

    void done(JsonObject received) throws FrameException {
        try {
            answer = received;
            end(received);
        } catch (RuntimeException e) {
            throw new FrameException("an answer is malformed: " + e.getMessage());
        }
    }

    private void end(JsonObject answer) throws FrameException {
        int count = answer.get("count").getAsInt();
        CellError error = ChildJson.GSON.fromJson(answer.get("error"), CellError.class);
        Value value = answer.get("value") instanceof JsonObject tree ? ValueReader.read(tree) : null;
        if (error != null) {
            outputs.error(error);
        } else if (answer.has("data")) {
            outputs.result(bundle(answer), count);
        }
        complete(kind(answer, error), count, error, value);
    }

    private static ChildResult.Kind kind(JsonObject answer, CellError error) {
        if (answer.get("lost").getAsBoolean()) {
            return ChildResult.Kind.KILLED;
        }
        if (answer.get("timedOut").getAsBoolean()) {
            return ChildResult.Kind.TIMEOUT;
        }
        if (error == null) {
            return ChildResult.Kind.OK;
        }
        return error.name().endsWith("OutOfMemoryError")
                ? ChildResult.Kind.OUT_OF_MEMORY : ChildResult.Kind.ERROR;
    }

    /** Ends it for a reason that the child did not give. */
    void fail(ChildResult.Kind kind, String message) {
        var error = new CellError(kind.name(), message, List.of(message));
        complete(kind, 0, error, null);
    }

    private void complete(ChildResult.Kind kind, int count, CellError error, Value value) {
        var time = java.time.Duration.ofNanos(System.nanoTime() - start);
        var seen = new ChildOutputs(outputs.json());
        result.complete(new ChildResult(kind, count, seen, error, value, time));
    }
}
