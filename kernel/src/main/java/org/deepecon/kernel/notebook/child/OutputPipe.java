package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.MimeBundle;

/**
 * Outputs on their way out of the child. Holds no secret: it is the one thing of the server that a
 * cell can reach. Printing blocks while the parent is slow. Thread-safe.
 */
final class OutputPipe {
    private static final int MAX_WAITING_CHARS = 4 << 20;
    private static final int MAX_JOINED_CHARS = 1 << 16;
    private final Deque<JsonObject> waiting = new ArrayDeque<>();
    private StringBuilder lastText;
    private String lastStream;
    private long lastId;
    private int chars;
    private long added;
    private long written;
    private boolean taken;

    synchronized void stream(long id, CellOutput.Stream stream, String text) {
        waitForRoom();
        boolean joins = lastText != null && lastId == id && stream.wireName().equals(lastStream)
                && lastText.length() < MAX_JOINED_CHARS;
        if (!joins) {
            closeText();
            lastText = new StringBuilder();
            lastStream = stream.wireName();
            lastId = id;
            add(event(id, "stream"));
        }
        lastText.append(text);
        chars += text.length();
    }

    synchronized void bundle(long id, String event, MimeBundle bundle, String displayId) {
        waitForRoom();
        closeText();
        JsonObject json = event(id, event);
        json.add("data", ChildJson.GSON.toJsonTree(bundle.data()));
        json.add("metadata", ChildJson.GSON.toJsonTree(bundle.metadata()));
        json.addProperty("displayId", displayId);
        add(json);
    }

    synchronized void clear(long id, boolean wait) {
        closeText();
        JsonObject json = event(id, "clear");
        json.addProperty("wait", wait);
        add(json);
    }

    /** The next output; the one before counts as written. */
    synchronized JsonObject take() throws InterruptedException {
        if (taken) {
            written++;
            taken = false;
            notifyAll();
        }
        while (waiting.isEmpty()) {
            wait();
        }
        if (waiting.size() == 1) {
            closeText();
        }
        JsonObject next = waiting.remove();
        chars -= next.has("text") ? next.get("text").getAsString().length() : 0;
        taken = true;
        notifyAll();
        return next;
    }

    /** Waits until everything so far is written; what comes meanwhile, from a thread, may wait. */
    synchronized void drain() throws InterruptedException {
        long target = added;
        while (written < target) {
            wait();
        }
    }

    private void add(JsonObject event) {
        waiting.add(event);
        added++;
        notifyAll();
    }

    private void waitForRoom() {
        boolean interrupted = false;
        while (chars > MAX_WAITING_CHARS) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeText() {
        if (lastText != null) {
            waiting.getLast().addProperty("text", lastText.toString());
            lastText = null;
        }
    }

    private JsonObject event(long id, String event) {
        var json = new JsonObject();
        json.addProperty("op", "output");
        json.addProperty("id", id);
        json.addProperty("event", event);
        if (event.equals("stream")) {
            json.addProperty("stream", lastStream);
        }
        return json;
    }
}
