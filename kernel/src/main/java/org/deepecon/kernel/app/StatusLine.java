package org.deepecon.kernel.app;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.deepecon.kernel.channel.Patience;
import org.deepecon.kernel.channel.Wire;
import org.deepecon.kernel.protocol.Header;

/**
 * Publishes busy and idle. Front ends show the latest status message, whosever it is; so when a
 * question is answered while a cell runs, its idle is followed by the cell's busy once more.
 * Thread-safe.
 */
final class StatusLine {
    private final Wire wire;
    private final List<Header> running = new ArrayList<>();
    private Header latest = Header.NONE;

    StatusLine(Wire wire) {
        this.wire = wire;
    }

    void starting() {
        publish("starting", Header.NONE);
    }

    /** A question: answered beside the cells. */
    synchronized void busy(Header question) {
        publish("busy", question);
    }

    synchronized void idle(Header question) {
        publish("idle", question);
        if (!running.isEmpty()) {
            publish("busy", running.get(0));
        }
    }

    /** A request of a shell: runs user code. */
    synchronized void begin(Header work) {
        running.add(work);
        latest = work;
        publish("busy", work);
    }

    synchronized void end(Header work) {
        running.remove(work);
        idle(work);
    }

    /** The last request that could run user code: parent of what Java objects say by themselves. */
    synchronized Header latest() {
        return latest;
    }

    /** Without its idle a cell would seem to run for ever. */
    private void publish(String state, Header parent) {
        Patience.with(() -> say(state, parent));
    }

    private void say(String state, Header parent) {
        var content = new JsonObject();
        content.addProperty("execution_state", state);
        wire.publish("status", parent, content);
    }
}
