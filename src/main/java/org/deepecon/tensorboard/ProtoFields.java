package org.deepecon.tensorboard;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields of a protocol buffer message that was read. Fields that nobody asks for are skipped.
 *
 * <p>Bytes that are no message throw {@link IllegalArgumentException} or
 * {@link IndexOutOfBoundsException}.
 */
final class ProtoFields {
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int DELIMITED = 2;
    private static final int FIXED32 = 5;

    /** One field: its number, and its value as a number's bits or as bytes. */
    private record Field(int number, int wireType, long bits, ByteBuffer bytes) {
    }

    private final List<Field> fields = new ArrayList<>();

    private ProtoFields() {
    }

    static ProtoFields of(byte[] message) {
        return of(ByteBuffer.wrap(message));
    }

    private static ProtoFields of(ByteBuffer message) {
        var in = message.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        var read = new ProtoFields();
        while (in.hasRemaining()) {
            read.fields.add(next(in));
        }
        return read;
    }

    private static Field next(ByteBuffer in) {
        long key = varint(in);
        int number = (int) (key >>> 3);
        int type = (int) (key & 7);
        return switch (type) {
            case VARINT -> new Field(number, type, varint(in), null);
            case FIXED64 -> new Field(number, type, in.remaining() < Long.BYTES ? cutOff()
                    : in.getLong(), null);
            case FIXED32 -> new Field(number, type, in.remaining() < Integer.BYTES ? cutOff()
                    : in.getInt(), null);
            case DELIMITED -> new Field(number, type, 0, take(in, varint(in)));
            default -> throw new IllegalArgumentException("no protocol buffer: wire type " + type);
        };
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE && in.hasRemaining(); shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        return cutOff();
    }

    private static ByteBuffer take(ByteBuffer in, long length) {
        if (length < 0 || length > in.remaining()) {
            cutOff();
        }
        var part = in.slice(in.position(), (int) length);
        in.position(in.position() + (int) length);
        return part;
    }

    private static long cutOff() {
        throw new IllegalArgumentException("no protocol buffer: it ends within a field");
    }

    boolean has(int number) {
        return fields.stream().anyMatch(each -> each.number == number);
    }

    /** A whole number; 0 if it is missing. */
    long integer(int number) {
        Field found = last(number);
        return found == null ? 0 : found.bits;
    }

    /** A float or a double; 0 if it is missing. */
    double number(int number) {
        Field found = last(number);
        return found == null ? 0 : number(found);
    }

    private static double number(Field field) {
        return field.wireType == FIXED32 ? Float.intBitsToFloat((int) field.bits)
                : Double.longBitsToDouble(field.bits);
    }

    /** Floats or doubles, packed or one by one. */
    double[] numbers(int number, int bytesOfEach) {
        List<Double> all = new ArrayList<>();
        for (Field each : fields) {
            if (each.number == number && each.wireType == DELIMITED) {
                var in = each.bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
                while (in.remaining() >= bytesOfEach) {
                    all.add(bytesOfEach == Float.BYTES ? in.getFloat() : in.getDouble());
                }
            } else if (each.number == number) {
                all.add(number(each));
            }
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Whole numbers, packed or one by one. */
    long[] integers(int number) {
        List<Long> all = new ArrayList<>();
        for (Field each : fields) {
            if (each.number == number && each.wireType == DELIMITED) {
                var in = each.bytes.duplicate();
                while (in.hasRemaining()) {
                    all.add(varint(in));
                }
            } else if (each.number == number) {
                all.add(each.bits);
            }
        }
        return all.stream().mapToLong(Long::longValue).toArray();
    }

    /** A text; empty if it is missing. */
    String text(int number) {
        return new String(bytes(number), StandardCharsets.UTF_8);
    }

    /** Bytes; none if it is missing. */
    byte[] bytes(int number) {
        List<byte[]> all = allBytes(number);
        return all.isEmpty() ? new byte[0] : all.get(all.size() - 1);
    }

    List<byte[]> allBytes(int number) {
        return fields.stream().filter(each -> each.number == number && each.bytes != null)
                .map(each -> copy(each.bytes)).toList();
    }

    /** A message in the message; an empty one if it is missing. */
    ProtoFields message(int number) {
        List<ProtoFields> all = messages(number);
        return all.isEmpty() ? new ProtoFields() : all.get(all.size() - 1);
    }

    List<ProtoFields> messages(int number) {
        return fields.stream().filter(each -> each.number == number && each.bytes != null)
                .map(each -> of(each.bytes)).toList();
    }

    private Field last(int number) {
        Field found = null;
        for (Field each : fields) {
            found = each.number == number ? each : found;
        }
        return found;
    }

    private static byte[] copy(ByteBuffer bytes) {
        var copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        return copy;
    }
}
