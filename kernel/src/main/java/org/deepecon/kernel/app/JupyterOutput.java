package org.deepecon.kernel.app;

import com.google.gson.JsonObject;
import org.deepecon.kernel.channel.OutputLimit;
import org.deepecon.kernel.channel.StreamBuffer;
import org.deepecon.kernel.channel.Wire;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.InputNotAvailableException;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.protocol.JsonTree;

/** The output area of one execute request. Stays open for threads that outlive the cell. */
final class JupyterOutput implements CellOutput {
    private static final int MEGABYTES = OutputLimit.configured();

    private final Wire wire;
    private final Request cell;
    private final InputDesk desk;
    private final boolean allowStdin;
    private final StreamBuffer buffer;
    private final OutputLimit limit = new OutputLimit(MEGABYTES);

    JupyterOutput(Wire wire, Request cell, InputDesk desk, boolean allowStdin) {
        this.wire = wire;
        this.cell = cell;
        this.desk = desk;
        this.allowStdin = allowStdin;
        buffer = new StreamBuffer(wire, cell.header());
    }

    @Override
    public void stream(Stream stream, String text) {
        String admitted = limit.admit(text);
        if (!admitted.isEmpty()) {
            buffer.append(stream.wireName(), admitted);
        }
    }

    @Override
    public void display(MimeBundle bundle, String displayId) {
        publish("display_data", bundleContent(bundle, displayId));
    }

    @Override
    public void update(MimeBundle bundle, String displayId) {
        publish("update_display_data", bundleContent(bundle, displayId));
    }

    @Override
    public void clear(boolean wait) {
        var content = new JsonObject();
        content.addProperty("wait", wait);
        publish("clear_output", content);
    }

    @Override
    public String input(String prompt, boolean password) {
        if (!allowStdin) {
            throw new InputNotAvailableException();
        }
        buffer.flush();
        return desk.ask(cell, prompt, password);
    }

    /** Says what was cut and sends what is waiting. */
    void finish() {
        String closing = limit.closing();
        if (!closing.isEmpty()) {
            buffer.append(Stream.STDOUT.wireName(), closing);
        }
        buffer.flush();
    }

    /** Publishes after all text printed so far. */
    void publish(String type, JsonObject content) {
        buffer.flush();
        wire.publish(type, cell.header(), content);
    }

    private static JsonObject bundleContent(MimeBundle bundle, String displayId) {
        JsonObject content = bundleContent(bundle);
        var fleeting = new JsonObject();
        if (displayId != null) {
            fleeting.addProperty("display_id", displayId);
        }
        content.add("transient", fleeting);
        return content;
    }

    static JsonObject bundleContent(MimeBundle bundle) {
        var content = new JsonObject();
        content.add("data", JsonTree.ofMap(bundle.data()));
        content.add("metadata", JsonTree.ofMap(bundle.metadata()));
        return content;
    }
}
