package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.deepecon.kernel.notebook.OutputRecorder;
import org.deepecon.kernel.repl.CellError;
import org.deepecon.kernel.session.ExecuteRequest;
import org.deepecon.kernel.session.JavaSession;
import org.deepecon.kernel.session.Outcome;

/**
 * Asks a session in this JVM what {@link ChildClient} asks one in a child, with the same answers. What
 * the code prints is kept in the result and shown nowhere. May be used from within a cell.
 */
public final class SessionClient {
    private final JavaSession session;

    private SessionClient(JavaSession session) {
        this.session = session;
    }

    /**
     * For a session.
     *
     * @param session where the questions are answered
     * @return its client
     */
    public static SessionClient of(JavaSession session) {
        return new SessionClient(session);
    }

    /**
     * Runs a cell without trace in history or numbers.
     *
     * @param code its source
     * @param limit longest time
     * @return how it ended; never killed
     */
    public ChildResult run(String code, Duration limit) {
        return ask(ExecuteRequest.silent(code), limit, new AtomicReference<>());
    }

    /**
     * Evaluates an expression.
     *
     * @param expression Java, without semicolon
     * @param limit longest time
     * @return how it ended, with its value if ok
     */
    public ChildResult evaluate(String expression, Duration limit) {
        var tree = new AtomicReference<JsonObject>();
        return ask(ExecuteRequest.value(expression, it -> tree.set(ValueWriter.write(it))),
                limit, tree);
    }

    /**
     * Compiles expressions that {@link #evaluate} will be asked for before the next cell, all at
     * once. Evaluates none; if one does not compile, nothing is gained and nothing lost.
     *
     * @param expressions Java, without semicolons
     * @return whether all of them compile
     */
    public boolean prepare(List<String> expressions) {
        var outputs = new OutputRecorder(ChildSettings.DEFAULT_MAX_OUTPUT_CHARS);
        return session.prepare(expressions, outputs).ok();
    }

    private ChildResult ask(
            ExecuteRequest request, Duration limit, AtomicReference<JsonObject> tree) {
        long start = System.nanoTime();
        var outputs = new OutputRecorder(ChildSettings.DEFAULT_MAX_OUTPUT_CHARS);
        Outcome outcome = session.execute(request, outputs, limit);
        CellError error = outcome.error();
        if (error != null) {
            outputs.error(error);
        }
        return new ChildResult(kind(error), outcome.executionCount(),
                new ChildOutputs(outputs.json()), error, value(tree.get()),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private static Value value(JsonObject tree) {
        try {
            return tree == null ? null : ValueReader.read(tree);
        } catch (FrameException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static ChildResult.Kind kind(CellError error) {
        if (error == null) {
            return ChildResult.Kind.OK;
        }
        return switch (error.name()) {
            case "CellTimeoutError" -> ChildResult.Kind.TIMEOUT;
            default -> error.name().endsWith("OutOfMemoryError")
                    ? ChildResult.Kind.OUT_OF_MEMORY : ChildResult.Kind.ERROR;
        };
    }

    /**
     * What the session's cells have declared.
     *
     * @return simple names of variables, methods and types
     */
    public Set<String> names() {
        return session.names();
    }
}
