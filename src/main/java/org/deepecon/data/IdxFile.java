package org.deepecon.data;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * A packed file of bytes with a shape: the format of MNIST. Two zeros, the type (8 is unsigned
 * bytes), the rank, each size as four bytes with the highest first, then the bytes.
 */
final class IdxFile {
    private static final int UNSIGNED_BYTES = 8;
    private static final int MOST_RANK = 4;
    private static final float WHITE = 255;
    private static final int BLOCK = 1 << 16;

    private IdxFile() {
    }

    /** (n, height, width) of bytes as (n, height, width, 1) between 0 and 1. */
    static Tensor images(Path file) throws IOException {
        return read(file, 1 / WHITE, 1);
    }

    /** (n) of bytes as whole numbers. */
    static Tensor labels(Path file) throws IOException {
        return read(file, 1);
    }

    private static Tensor read(Path file, float unit, int... moreDims) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(
                new GZIPInputStream(Files.newInputStream(file)), BLOCK))) {
            int magic = in.readInt();
            int rank = magic & 0xff;
            if (magic >>> Byte.SIZE != UNSIGNED_BYTES || rank == 0 || rank > MOST_RANK) {
                throw new IOException(file + ": expected an IDX file of unsigned bytes, got one"
                        + " that begins with " + Integer.toHexString(magic) + ".");
            }
            var dims = Arrays.copyOf(new int[0], rank + moreDims.length);
            for (int i = 0; i < rank; i++) {
                dims[i] = in.readInt();
            }
            System.arraycopy(moreDims, 0, dims, rank, moreDims.length);
            Shape shape = Shape.of(dims);
            return Tensor.of(values(in, Math.toIntExact(shape.size()), unit), shape);
        }
    }

    private static float[] values(DataInputStream in, int count, float unit) throws IOException {
        var values = new float[count];
        var block = new byte[BLOCK];
        for (int i = 0; i < count; ) {
            int n = Math.min(BLOCK, count - i);
            in.readFully(block, 0, n);
            for (int k = 0; k < n; k++) {
                values[i++] = (block[k] & 0xff) * unit;
            }
        }
        return values;
    }
}
