package org.deepecon.kernel.app;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.deepecon.kernel.channel.Wire;
import org.deepecon.kernel.protocol.Channel;
import org.deepecon.kernel.protocol.Json;
import org.deepecon.kernel.protocol.Message;

/** Asks front ends for lines of input and hands each answer to the cell that waits. Thread-safe. */
final class InputDesk {
    private final Wire wire;
    private final Map<String, CompletableFuture<String>> waiting = new LinkedHashMap<>();

    InputDesk(Wire wire) {
        this.wire = wire;
    }

    /**
     * Asks and waits.
     *
     * @throws CancellationException if the cell is interrupted; the interrupt stays pending
     */
    String ask(Request cell, String prompt, boolean password) {
        var content = new JsonObject();
        content.addProperty("prompt", prompt);
        content.addProperty("password", password);
        Message question = wire.origin().message("input_request", cell.message().identities(),
                cell.header(), new JsonObject(), content);
        var answer = new CompletableFuture<String>();
        register(question.header().id(), answer);
        try {
            wire.send(Channel.STDIN, question);
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for input");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            forget(question.header().id());
        }
    }

    private synchronized void register(String id, CompletableFuture<String> answer) {
        waiting.put(id, answer);
    }

    private synchronized void forget(String id) {
        waiting.remove(id);
    }

    /** Takes an answer; one that comes after its question was given up is dropped. */
    synchronized void answer(Message reply) {
        CompletableFuture<String> cell = waiting.get(reply.parent().id());
        if (cell == null && !reply.parent().type().equals("input_request")) {
            for (CompletableFuture<String> latest : waiting.values()) {
                cell = latest; // some clients do not say what they answer
            }
        }
        if (reply.type().equals("input_reply") && cell != null) {
            cell.complete(Json.string(reply.content(), "value", ""));
        }
    }
}
