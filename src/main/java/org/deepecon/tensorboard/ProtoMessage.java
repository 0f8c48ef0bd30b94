package org.deepecon.tensorboard;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A protocol buffer message being written. Fields are appended in the order of the calls; a field
 * of the value 0 is written too, which readers take as well.
 */
final class ProtoMessage {
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int DELIMITED = 2;
    private static final int SEVEN_BITS = 0x7f;

    private byte[] bytes = new byte[64];
    private int size;

    /** A whole number, a boolean or an enum's constant. */
    ProtoMessage integer(int field, long value) {
        key(field, VARINT);
        varint(value);
        return this;
    }

    ProtoMessage number(int field, double value) {
        key(field, FIXED64);
        long bits = Double.doubleToRawLongBits(value);
        reserve(Long.BYTES);
        for (int i = 0; i < Long.BYTES; i++) {
            bytes[size++] = (byte) (bits >>> 8 * i);
        }
        return this;
    }

    ProtoMessage text(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    ProtoMessage message(int field, ProtoMessage value) {
        return bytes(field, value.bytes, value.size);
    }

    ProtoMessage bytes(int field, byte[] value) {
        return bytes(field, value, value.length);
    }

    private ProtoMessage bytes(int field, byte[] value, int length) {
        key(field, DELIMITED);
        varint(length);
        reserve(length);
        System.arraycopy(value, 0, bytes, size, length);
        size += length;
        return this;
    }

    private void key(int field, int wireType) {
        varint((long) field << 3 | wireType);
    }

    private void varint(long value) {
        reserve(10);
        long rest = value;
        while ((rest & ~SEVEN_BITS) != 0) {
            bytes[size++] = (byte) (rest & SEVEN_BITS | SEVEN_BITS + 1);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(size, more)));
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
