package org.deepecon.tensorboard;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.deepecon.tensor.Tensor;

/**
 * Images of one size, as PNG files.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pngs the files
 */
public record Pictures(int width, int height, List<byte[]> pngs) {
    private static final int MOST = 255;

    /**
     * Copies the list.
     *
     * @param width in pixels
     * @param height in pixels
     * @param pngs the files
     */
    public Pictures {
        pngs = List.copyOf(pngs);
    }

    static Pictures of(BufferedImage image) {
        return new Pictures(image.getWidth(), image.getHeight(), List.of(png(image)));
    }

    /** From (height, width), (height, width, channels) or (batch, height, width, channels). */
    static Pictures of(Tensor values) {
        int[] dims = values.shape().dims();
        boolean flat = dims.length == 2;
        int first = dims.length == 4 ? 1 : 0;
        int channels = flat ? 1 : dims.length < 2 || dims.length > 4 ? 0 : dims[first + 2];
        if (channels != 1 && channels != 3 && channels != 4) {
            throw new IllegalArgumentException("image: expected (height, width), (height, width,"
                    + " channels) or (batch, height, width, channels) with 1, 3 or 4 channels, got "
                    + values.shape() + ".");
        }
        double[] numbers = values.toDoubles();
        var pngs = new ArrayList<byte[]>();
        int height = dims[first];
        int width = dims[first + 1];
        for (int i = 0; i < (first == 0 ? 1 : dims[0]); i++) {
            pngs.add(png(drawn(numbers, i * height * width * channels, height, width, channels)));
        }
        return new Pictures(width, height, pngs);
    }

    private static BufferedImage drawn(double[] values, int from, int height, int width,
            int channels) {
        int type = channels == 1 ? BufferedImage.TYPE_BYTE_GRAY
                : channels == 3 ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        var image = new BufferedImage(width, height, type);
        var pixel = new int[channels];
        for (int i = 0; i < height * width; i++) {
            for (int c = 0; c < channels; c++) {
                pixel[c] = level(values[from + i * channels + c]);
            }
            image.getRaster().setPixel(i % width, i / width, pixel);
        }
        return image;
    }

    /** Numbers outside of 0 to 1 are cut; what is not a number is black. */
    private static int level(double value) {
        return (int) Math.round(Math.max(0, Math.min(1, value)) * MOST);
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Width, height, files. */
    ProtoMessage tensor() {
        var parts = new ArrayList<byte[]>();
        parts.add(Integer.toString(width).getBytes(StandardCharsets.US_ASCII));
        parts.add(Integer.toString(height).getBytes(StandardCharsets.US_ASCII));
        parts.addAll(pngs);
        return TensorProto.strings(parts, parts.size());
    }

    static Pictures ofBlobs(List<byte[]> parts) {
        return new Pictures(number(parts.get(0)), number(parts.get(1)),
                parts.subList(2, parts.size()));
    }

    private static int number(byte[] digits) {
        return Integer.parseInt(new String(digits, StandardCharsets.US_ASCII));
    }
}
