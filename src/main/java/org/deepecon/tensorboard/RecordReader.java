package org.deepecon.tensorboard;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads the framed records of a stream, as far as they are sound. A record whose data are damaged
 * is left out; where a length is damaged or the stream ends within a record, reading ends.
 */
final class RecordReader {
    private static final int HEADER = Long.BYTES + Integer.BYTES;

    private final DataInputStream in;
    private final long size;
    private final Consumer<String> problems;
    private long position;

    /**
     * A reader.
     *
     * @param size bytes in the stream
     * @param problems told what is left out, as the rest of a sentence
     */
    RecordReader(InputStream in, long size, Consumer<String> problems) {
        this.in = new DataInputStream(in);
        this.size = size;
        this.problems = problems;
    }

    /** The data of the next sound record; null at the end. */
    byte[] next() throws IOException {
        while (position < size) {
            long start = position;
            byte[] data = record();
            if (data == null) {
                position = size;
                return null;
            }
            position += HEADER + data.length + Integer.BYTES;
            if (readInt() == MaskedCrc.of(data, 0, data.length)) {
                return data;
            }
            problems.accept("a damaged record at byte " + start + " is left out");
        }
        return null;
    }

    /** The data of a record of which all is there; null if not. */
    private byte[] record() throws IOException {
        long left = size - position;
        if (left < HEADER) {
            return cutOff();
        }
        byte[] header = in.readNBytes(Long.BYTES);
        if (header.length < Long.BYTES || readInt() != MaskedCrc.of(header, 0, Long.BYTES)) {
            problems.accept("the length at byte " + position
                    + " is damaged; what follows is left out");
            return null;
        }
        long length = length(header);
        if (length < 0 || length > left - HEADER - Integer.BYTES || length > Integer.MAX_VALUE - 8) {
            return cutOff();
        }
        byte[] data = in.readNBytes((int) length);
        return data.length < length ? cutOff() : data;
    }

    private byte[] cutOff() {
        problems.accept("the record at byte " + position + " is cut off and left out");
        return null;
    }

    private static long length(byte[] header) {
        long length = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            length |= (header[i] & 0xffL) << 8 * i;
        }
        return length;
    }

    private int readInt() throws IOException {
        return Integer.reverseBytes(in.readInt());
    }
}
