package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.deepecon.kernel.notebook.TimedCell;

/**
 * The parent's side: asks a session in a child JVM. No method waits longer than its time limit and a
 * few seconds, whatever the child does. For one thread at a time, but {@link #interrupt} may come from
 * any.
 */
public final class ChildClient implements CellClient {
    /** Time for {@link #value} and {@link #number}. */
    public static final Duration VALUE_LIMIT = Duration.ofSeconds(10);
    /** What a child may take longer than a limit: it interrupts first. */
    static final Duration MARGIN = TimedCell.GRACE.plusSeconds(2);
    private static final Duration FAREWELL = Duration.ofSeconds(1);

    private final ChildSettings settings;
    private ChildProcess child;
    private long lastId;

    private ChildClient(ChildSettings settings) throws IOException {
        this.settings = settings;
        this.child = ChildProcess.start(settings);
    }

    /**
     * Starts a child and waits until it is ready.
     *
     * @param settings how
     * @return its client
     * @throws IOException if it does not start; the message has the child's last words
     */
    public static ChildClient start(ChildSettings settings) throws IOException {
        return new ChildClient(settings);
    }

    @Override
    public ChildResult run(String code, Duration limit) throws InterruptedException {
        return ask("run", code, limit);
    }

    @Override
    public ChildResult evaluate(String expression, Duration limit) throws InterruptedException {
        return ask("value", expression, limit);
    }

    /**
     * The value of an expression, within {@link #VALUE_LIMIT}.
     *
     * @param expression Java, without semicolon
     * @return its value
     * @throws ChildException if there is none
     * @throws InterruptedException if this thread is interrupted
     */
    public Value value(String expression) throws ChildException, InterruptedException {
        ChildResult result = evaluate(expression, VALUE_LIMIT);
        if (!result.ok() || result.value() == null) {
            throw new ChildException(expression, result);
        }
        return result.value();
    }

    /**
     * The value of a numeric expression, within {@link #VALUE_LIMIT}.
     *
     * @param expression Java, without semicolon
     * @return its value; may be NaN or infinite
     * @throws ChildException if there is none
     * @throws IllegalStateException if it is no number
     * @throws InterruptedException if this thread is interrupted
     */
    public double number(String expression) throws ChildException, InterruptedException {
        return value(expression).asDouble();
    }

    @Override
    public ChildResult prepare(List<String> expressions, Duration limit)
            throws InterruptedException {
        var texts = new JsonArray();
        expressions.forEach(texts::add);
        JsonObject message = new JsonObject();
        message.add("expressions", texts);
        return ask("prepare", message, limit);
    }

    private ChildResult ask(String op, String code, Duration limit) throws InterruptedException {
        JsonObject message = new JsonObject();
        message.addProperty("code", code);
        message.addProperty("limit", limit.toMillis());
        return ask(op, message, limit);
    }

    private ChildResult ask(String op, JsonObject message, Duration limit)
            throws InterruptedException {
        return exchange(op, message, limit.plus(MARGIN)).result();
    }

    /** Sends a request and waits for its answer; a child that does not give it in time is killed. */
    Exchange exchange(String op, JsonObject message, Duration limit) throws InterruptedException {
        var request = new Request(++lastId, settings.maxOutputChars());
        message.addProperty("op", op);
        message.addProperty("id", lastId);
        child.send(request, message);
        ChildResult result = await(request, limit);
        if (result.kind() == ChildResult.Kind.KILLED) {
            child.kill();
        }
        return new Exchange(result, request.answer());
    }

    private ChildResult await(Request request, Duration limit) throws InterruptedException {
        try {
            return request.result().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            request.fail(ChildResult.Kind.KILLED, // first, or the reader calls it an exit
                    "The Java process did not answer within " + TimedCell.seconds(limit)
                            + " and was killed.");
            child.kill();
            return request.result().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private JsonObject message(String op) {
        var message = new JsonObject();
        message.addProperty("op", op);
        message.addProperty("id", lastId);
        return message;
    }

    /** Interrupts the running cell. Returns at once. */
    public void interrupt() {
        child.send(message("interrupt"));
    }

    /**
     * Whether the child answers.
     *
     * @param limit how long to wait
     * @return false if it does not answer in time
     * @throws InterruptedException if this thread is interrupted
     */
    public boolean ping(Duration limit) throws InterruptedException {
        var pong = child.expectPong();
        child.send(message("ping"));
        try {
            pong.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        }
    }

    @Override
    public Set<String> names(Duration limit) throws InterruptedException {
        return names("names", limit);
    }

    Set<String> names(String op, Duration limit) throws InterruptedException {
        var names = child.expectNames();
        child.send(message(op));
        try {
            return names.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return Set.of();
        }
    }

    @Override
    public boolean isAlive() {
        return child.isAlive();
    }

    @Override
    public int exitCode() {
        return child.exitCodeSoFar();
    }

    @Override
    public void kill() {
        child.kill();
        try {
            child.waitFor(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What the child's process said last on standard error, outside of cells.
     *
     * @return up to 16,384 characters
     */
    public String lastWords() {
        return child.lastWords();
    }

    /**
     * Ends this child and starts a fresh one; nothing of the session is left.
     *
     * @throws IOException if the new one does not start
     */
    public void restart() throws IOException {
        close();
        child = ChildProcess.start(settings);
    }

    /**
     * Asks the child to end and waits.
     *
     * @param limit how long
     * @return whether it ended in time
     * @throws InterruptedException if this thread is interrupted
     */
    public boolean quit(Duration limit) throws InterruptedException {
        child.send(message("quit"));
        return child.waitFor(limit);
    }

    /** Ends the child: politely, and after a second by force. */
    @Override
    public void close() {
        try {
            quit(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
    }
}
