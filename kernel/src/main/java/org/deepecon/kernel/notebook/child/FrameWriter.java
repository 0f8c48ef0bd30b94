package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes sealed frames. Thread-safe. */
final class FrameWriter {
    private final OutputStream out;
    private final FrameSeal seal;

    FrameWriter(OutputStream out, FrameSeal seal) {
        this.out = out;
        this.seal = seal;
    }

    void write(JsonObject message) throws IOException {
        byte[] payload = message.toString().getBytes(StandardCharsets.UTF_8);
        synchronized (this) {
            int head = Integer.BYTES + FrameSeal.BYTES;
            ByteBuffer frame = ByteBuffer.allocate(head + payload.length);
            frame.putInt(payload.length).put(seal.next(payload)).put(payload);
            out.write(frame.array());
            out.flush();
        }
    }
}
