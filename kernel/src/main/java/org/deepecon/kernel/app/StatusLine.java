package org.deepecon.kernel.app;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.deepecon.kernel.channel.Parcel;
import org.deepecon.kernel.channel.Patience;
import org.deepecon.kernel.channel.Wire;
import org.deepecon.kernel.protocol.Channel;
import org.deepecon.kernel.protocol.Header;
import org.deepecon.kernel.protocol.Message;

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
    synchronized void busy(Request question) {
        publish("busy", question.header());
    }

    /** Sends the answer, and idle. */
    synchronized void idle(Request question) {
        Patience.with(() -> answer(question));
        if (!running.isEmpty()) {
            publish("busy", running.get(0));
        }
    }

    /** A request of a shell: runs user code. */
    synchronized void begin(Request work) {
        running.add(work.header());
        latest = work.header();
        publish("busy", work.header());
    }

    synchronized void end(Request work) {
        running.remove(work.header());
        idle(work);
    }

    private void answer(Request request) {
        Parcel idle = wire.parcel(Channel.IOPUB, status("idle", request.header()));
        if (request.answer() == null) {
            wire.send(idle);
        } else {
            wire.send(request.answer(), idle);
        }
    }

    /** The last request that could run user code: parent of what Java objects say by themselves. */
    synchronized Header latest() {
        return latest;
    }

    /** Patiently: without its idle a cell would seem to run for ever. */
    private void publish(String state, Header parent) {
        Patience.with(() -> wire.send(wire.parcel(Channel.IOPUB, status(state, parent))));
    }

    private Message status(String state, Header parent) {
        var content = new JsonObject();
        content.addProperty("execution_state", state);
        return wire.publication("status", parent, content);
    }
}
