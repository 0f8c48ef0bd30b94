package org.deepecon.tensorboard;

import java.util.zip.CRC32C;

/**
 * The check sum of a record: CRC-32C (Castagnoli), rotated and shifted so that a sum over bytes
 * that hold sums stays sound. Source: TensorFlow, {@code lib/hash/crc32c.h}.
 */
final class MaskedCrc {
    private static final int DELTA = 0xa282ead8;
    private static final int ROTATION = 15;

    private MaskedCrc() {
    }

    static int of(byte[] bytes, int from, int length) {
        var crc = new CRC32C();
        crc.update(bytes, from, length);
        return Integer.rotateRight((int) crc.getValue(), ROTATION) + DELTA;
    }
}
