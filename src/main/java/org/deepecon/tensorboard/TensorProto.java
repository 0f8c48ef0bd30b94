package org.deepecon.tensorboard;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** TensorFlow's message {@code TensorProto}: numbers or texts with a shape. */
final class TensorProto {
    private static final int FLOAT = 1;
    private static final int DOUBLE = 2;
    private static final int STRING = 7;
    private static final int TYPE_FIELD = 1;
    private static final int SHAPE_FIELD = 2;
    private static final int CONTENT_FIELD = 4;
    private static final int FLOATS_FIELD = 5;
    private static final int DOUBLES_FIELD = 6;
    private static final int STRINGS_FIELD = 8;

    private TensorProto() {
    }

    static ProtoMessage floats(double[] values, int... dims) {
        var content = littleEndian(values.length * Float.BYTES);
        for (double each : values) {
            content.putFloat((float) each);
        }
        return of(FLOAT, dims).bytes(CONTENT_FIELD, content.array());
    }

    static ProtoMessage doubles(double[] values, int... dims) {
        var content = littleEndian(values.length * Double.BYTES);
        for (double each : values) {
            content.putDouble(each);
        }
        return of(DOUBLE, dims).bytes(CONTENT_FIELD, content.array());
    }

    static ProtoMessage strings(List<byte[]> values, int... dims) {
        var tensor = of(STRING, dims);
        values.forEach(each -> tensor.bytes(STRINGS_FIELD, each));
        return tensor;
    }

    private static ProtoMessage of(int type, int... dims) {
        var shape = new ProtoMessage();
        for (int dim : dims) {
            shape.message(2, new ProtoMessage().integer(1, dim));
        }
        return new ProtoMessage().integer(TYPE_FIELD, type).message(SHAPE_FIELD, shape);
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The numbers of a tensor that was read; of other writers too, which have three places. */
    static double[] numbers(ProtoFields tensor) {
        int type = (int) tensor.integer(TYPE_FIELD);
        if (type != FLOAT && type != DOUBLE) {
            throw new IllegalArgumentException("a tensor of type " + type
                    + ", where float or double was expected");
        }
        int bytes = type == FLOAT ? Float.BYTES : Double.BYTES;
        var content = ByteBuffer.wrap(tensor.bytes(CONTENT_FIELD)).order(ByteOrder.LITTLE_ENDIAN);
        if (!content.hasRemaining()) {
            return filled(tensor.numbers(type == FLOAT ? FLOATS_FIELD : DOUBLES_FIELD, bytes),
                    size(tensor));
        }
        var values = new double[content.remaining() / bytes];
        Arrays.setAll(values, i -> type == FLOAT ? content.getFloat() : content.getDouble());
        return values;
    }

    /** A list that is too short goes on with its last value. */
    private static double[] filled(double[] values, int size) {
        if (values.length == 0 || values.length >= size) {
            return values;
        }
        var all = Arrays.copyOf(values, size);
        Arrays.fill(all, values.length, size, values[values.length - 1]);
        return all;
    }

    private static int size(ProtoFields tensor) {
        return Arrays.stream(dims(tensor)).reduce(1, Math::multiplyExact);
    }

    static int[] dims(ProtoFields tensor) {
        return tensor.message(SHAPE_FIELD).messages(2).stream()
                .mapToInt(dim -> Math.toIntExact(dim.integer(1))).toArray();
    }

    static List<byte[]> blobs(ProtoFields tensor) {
        return tensor.allBytes(STRINGS_FIELD);
    }

    static List<String> texts(ProtoFields tensor) {
        return blobs(tensor).stream().map(each -> new String(each, StandardCharsets.UTF_8))
                .toList();
    }
}
