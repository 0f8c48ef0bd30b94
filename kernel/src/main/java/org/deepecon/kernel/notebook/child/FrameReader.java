package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads sealed frames and believes nothing else. For one thread. */
final class FrameReader {
    static final int MAX_BYTES = 64 << 20;
    private final DataInputStream in;
    private final FrameSeal seal;

    FrameReader(InputStream in, FrameSeal seal) {
        this.in = new DataInputStream(in);
        this.seal = seal;
    }

    /** The next message, or null at the end of the pipe. */
    JsonObject read() throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        try {
            int length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
            return read(length);
        } catch (EOFException e) {
            throw new FrameException("the pipe ended within a frame");
        }
    }

    private JsonObject read(int length) throws IOException {
        if (length < 0 || length > MAX_BYTES) {
            throw new FrameException("expected a frame, got other bytes");
        }
        byte[] mark = in.readNBytes(FrameSeal.BYTES);
        byte[] payload = in.readNBytes(length);
        if (payload.length < length) {
            throw new EOFException();
        }
        if (!seal.fitsNext(mark, payload)) {
            throw new FrameException("a frame carries a wrong seal");
        }
        return parse(new String(payload, StandardCharsets.UTF_8));
    }

    private static JsonObject parse(String text) throws FrameException {
        try {
            JsonElement json = JsonParser.parseString(text);
            if (json instanceof JsonObject object) {
                return object;
            }
        } catch (JsonParseException e) {
            // falls through
        }
        throw new FrameException("a frame holds no JSON object");
    }
}
