package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepecon.kernel.session.CompilingSession;

/**
 * A session in two processes: one compiles, and serves many sessions one after the other, for it runs
 * nothing of the learner; the other only runs what was compiled, and starts in a fraction of the time.
 * Both are given, and the compiler has been asked for a {@linkplain #refresh fresh} session. Magics are
 * unknown.
 */
public final class SplitClient implements CellClient {
    private static final Duration REFRESH_LIMIT = Duration.ofSeconds(20);

    /** It may have to start its first session first. */
    private static final Duration COMPILER_MARGIN = Duration.ofSeconds(2);

    private final ChildClient compiler;
    private final ChildClient runner;
    private final Set<String> prepared = new HashSet<>();
    /** Expressions compiled since the last cell: graders ask for most of them twice. */
    private final Map<String, JsonObject> compiled = new HashMap<>();

    /**
     * A session of two children.
     *
     * @param compiler started as a compiler
     * @param runner started as a runner; nobody else uses it
     */
    public SplitClient(ChildClient compiler, ChildClient runner) {
        this.compiler = compiler;
        this.runner = runner;
    }

    /**
     * Whether a cell can be run this way.
     *
     * @param code its source
     * @return false if it holds magics or questions: they need a whole session
     */
    public static boolean accepts(String code) {
        return CompilingSession.isPlain(code);
    }

    /**
     * Makes a compiler forget its session and begin another.
     *
     * @param compiler what it is
     * @return whether it is ready for another
     * @throws InterruptedException if this thread is interrupted
     */
    public static boolean refresh(ChildClient compiler) throws InterruptedException {
        return compiler.isAlive()
                && compiler.exchange("fresh", new JsonObject(), REFRESH_LIMIT).result().ok();
    }

    @Override
    public ChildResult run(String code, Duration limit) throws InterruptedException {
        prepared.clear();
        compiled.clear();
        Exchange compilation = compile(code, limit);
        return compilation.result().ok()
                ? ship(compilation, limit, false) : compilation.result();
    }

    @Override
    public ChildResult evaluate(String expression, Duration limit) throws InterruptedException {
        if (prepared.contains(expression)) {
            return run("call", code(expression, limit), limit).result();
        }
        JsonObject known = compiled.get(expression);
        if (known != null) {
            return run("ship", request(known, limit, true), limit).result();
        }
        Exchange compilation = compile(expression, limit);
        return compilation.result().ok()
                ? evaluate(expression, compilation, limit) : compilation.result();
    }

    private ChildResult evaluate(String expression, Exchange compilation, Duration limit)
            throws InterruptedException {
        ChildResult result = ship(compilation, limit, true);
        if (result.ok() && !compilation.answer().get("declares").getAsBoolean()) {
            compiled.put(expression, shipment(compilation));
        }
        return result;
    }

    @Override
    public ChildResult prepare(List<String> expressions, Duration limit)
            throws InterruptedException {
        var texts = new JsonArray();
        expressions.forEach(texts::add);
        var message = new JsonObject();
        message.add("expressions", texts);
        Exchange compilation = compiler.exchange(
                "together", message, limit.plus(COMPILER_MARGIN));
        if (!compilation.result().ok()) {
            return compilation.result();
        }
        JsonObject request = request(shipment(compilation), limit, true);
        request.add("expressions", texts);
        ChildResult result = run("ship", request, limit).result();
        if (result.ok()) {
            prepared.addAll(expressions);
        }
        return result;
    }

    private Exchange compile(String code, Duration limit) throws InterruptedException {
        return compiler.exchange("compile", code(code, limit), limit.plus(COMPILER_MARGIN));
    }

    private Exchange run(String op, JsonObject message, Duration limit)
            throws InterruptedException {
        return runner.exchange(op, message, limit.plus(ChildClient.MARGIN));
    }

    private ChildResult ship(Exchange compilation, Duration limit, boolean isValue)
            throws InterruptedException {
        Duration rest = limit.minus(compilation.result().time());
        Exchange run = run("ship", request(shipment(compilation), rest, isValue), rest);
        return run.result().ok() || run.answer() == null
                ? run.result() : explained(run);
    }

    /** Tells the compiler how far it came; it may know better what was wrong. */
    private ChildResult explained(Exchange run) throws InterruptedException {
        var message = new JsonObject();
        message.addProperty("done", run.answer().get("done") instanceof JsonPrimitive done
                && done.isNumber() ? done.getAsInt() : 0);
        boolean isUnresolved = run.answer().get("thrower") instanceof JsonPrimitive;
        if (isUnresolved) {
            message.addProperty("thrower", run.answer().get("thrower").getAsString());
        }
        ChildResult known = compiler.exchange("stopped", message, REFRESH_LIMIT).result();
        boolean better = isUnresolved && known.error() != null
                && run.result().kind() == ChildResult.Kind.ERROR;
        return !better ? run.result() : new ChildResult(ChildResult.Kind.ERROR,
                run.result().executionCount(), run.result().outputs(), known.error(), null,
                run.result().time());
    }

    private static JsonObject shipment(Exchange compilation) {
        return compilation.answer().getAsJsonObject("shipment");
    }

    private static JsonObject request(JsonObject shipment, Duration limit, boolean isValue) {
        var message = new JsonObject();
        message.add("shipment", shipment);
        message.addProperty("limit", Math.max(1, limit.toMillis()));
        message.addProperty("isValue", isValue);
        return message;
    }

    private static JsonObject code(String code, Duration limit) {
        var message = new JsonObject();
        message.addProperty("code", code);
        message.addProperty("limit", Math.max(1, limit.toMillis()));
        return message;
    }

    @Override
    public Set<String> names(Duration limit) throws InterruptedException {
        return compiler.names("declared", limit);
    }

    @Override
    public boolean isAlive() {
        return runner.isAlive() && compiler.isAlive();
    }

    @Override
    public int exitCode() {
        return runner.isAlive() ? compiler.exitCode() : runner.exitCode();
    }

    /** The compiler lives on. */
    @Override
    public void kill() {
        runner.kill();
    }

    /** The compiler lives on. */
    @Override
    public void close() {
        runner.close();
    }
}
