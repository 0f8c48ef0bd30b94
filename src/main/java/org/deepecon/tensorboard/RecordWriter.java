package org.deepecon.tensorboard;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Appends framed records to a stream. Each is {@code length (8 bytes), masked CRC of the length (4),
 * data, masked CRC of the data (4)}, little-endian. Source: TensorFlow, {@code lib/io/record_writer}.
 *
 * <p>Records go out whole, as many at a time as fit the buffer: what a killed process leaves
 * behind ends with a whole record.
 */
final class RecordWriter implements AutoCloseable {
    private static final int HEADER = Long.BYTES + Integer.BYTES;
    private static final int CAPACITY = 1 << 16;

    private final OutputStream out;
    private final ByteBuffer waiting = ByteBuffer.allocate(CAPACITY).order(ByteOrder.LITTLE_ENDIAN);

    RecordWriter(OutputStream out) {
        this.out = out;
    }

    void write(byte[] data) throws IOException {
        int length = HEADER + data.length + Integer.BYTES;
        if (length > waiting.remaining()) {
            flush();
        }
        if (length > waiting.capacity()) {
            var large = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            frame(data, large);
            out.write(large.array());
        } else {
            frame(data, waiting);
        }
    }

    private static void frame(byte[] data, ByteBuffer to) {
        int start = to.position();
        to.putLong(data.length);
        to.putInt(MaskedCrc.of(to.array(), start, Long.BYTES));
        to.put(data);
        to.putInt(MaskedCrc.of(data, 0, data.length));
    }

    void flush() throws IOException {
        out.write(waiting.array(), 0, waiting.position());
        out.flush();
        waiting.clear();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}
