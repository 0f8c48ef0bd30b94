package org.deepecon.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.View;

/**
 * One array in NumPy's format: six magic bytes, version, the length of a header that is a Python
 * dictionary padded to a multiple of 64, then the numbers. Source: NumPy 2, {@code lib/format.py}.
 */
final class Npy {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int PREFIX = 10;
    private static final int ALIGNMENT = 64;
    private static final Pattern HEADER = Pattern.compile("\\{\\s*'descr':\\s*'([<>|=])(\\w+)',"
            + "\\s*'fortran_order':\\s*(True|False),\\s*'shape':\\s*\\(([\\d,\\s]*)\\),?\\s*}\\s*");

    private Npy() {
    }

    static byte[] write(Tensor tensor) throws IOException {
        boolean single = tensor.dtype() == DType.FLOAT32;
        var out = new ByteArrayOutputStream();
        byte[] header = header(single ? "<f4" : "<f8", tensor.shape());
        out.write(MAGIC);
        out.write(new byte[] {1, 0, (byte) header.length, (byte) (header.length >> 8)});
        out.write(header);
        out.write(numbers(tensor.view(), single));
        return out.toByteArray();
    }

    private static byte[] header(String type, Shape shape) {
        String text = "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }";
        int padding = ALIGNMENT - (PREFIX + text.length() + 1) % ALIGNMENT;
        return (text + " ".repeat(padding % ALIGNMENT) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] numbers(View view, boolean single) {
        int count = view.shape().size();
        var bytes = ByteBuffer.allocate(count * (single ? Float.BYTES : Double.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            double value = view.storage().get(view.offset() + i);
            if (single) {
                bytes.putFloat((float) value);
            } else {
                bytes.putDouble(value);
            }
        }
        return bytes.array();
    }

    /**
     * Reads an array of floats or whole numbers.
     *
     * @throws IOException if it is not one
     */
    static Tensor read(String name, byte[] file) throws IOException {
        if (file.length < PREFIX || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
            throw new IOException(name + ": expected an array in NumPy's format, got something"
                    + " else. Write it with numpy.savez.");
        }
        var in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).position(MAGIC.length);
        int version = in.get();
        in.get();
        byte[] header = new byte[version == 1 ? Short.toUnsignedInt(in.getShort()) : in.getInt()];
        in.get(header);
        String text = new String(header, StandardCharsets.US_ASCII);
        Matcher parts = HEADER.matcher(text);
        if (!parts.matches()) {
            throw new IOException(name + ": expected an array of numbers, got " + text.strip());
        }
        in.order(parts.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        return array(name, in, parts);
    }

    private static Tensor array(String name, ByteBuffer in, Matcher header) throws IOException {
        int[] dims = Arrays.stream(header.group(4).split(",")).map(String::strip)
                .filter(each -> !each.isEmpty()).mapToInt(Integer::parseInt).toArray();
        boolean reversed = header.group(3).equals("True");
        Shape shape = Shape.of(reversed ? reversed(dims) : dims);
        double[] values = new double[shape.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = number(name, in, header.group(2));
        }
        DType type = header.group(2).equals("f4") ? DType.FLOAT32 : DType.FLOAT64;
        Tensor tensor = Tensor.of(values, shape, type);
        return reversed ? tensor.transpose() : tensor;
    }

    private static int[] reversed(int[] dims) {
        return IntStream.range(0, dims.length).map(i -> dims[dims.length - 1 - i]).toArray();
    }

    private static double number(String name, ByteBuffer in, String type) throws IOException {
        return switch (type) {
            case "f4" -> in.getFloat();
            case "f8" -> in.getDouble();
            case "i4" -> in.getInt();
            case "i8" -> in.getLong();
            default -> throw new IOException(name + ": expected numbers of type f4, f8, i4 or i8,"
                    + " got " + type + ". Convert them with astype(\"float32\").");
        };
    }
}
