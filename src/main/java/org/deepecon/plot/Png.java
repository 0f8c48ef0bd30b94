package org.deepecon.plot;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Writes small pictures as PNG in a data address. They are not compressed: what the JDK's zlib makes
 * depends on the machine, and a drawing must not.
 */
final class Png {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int LARGEST_BLOCK = 65_535;
    private static final int GREY = 0;
    private static final int PALETTE = 3;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private Png() {
    }

    /** A picture of shades 0 to 255, each with its red, green, blue and opacity. */
    static String ofShades(byte[][] pixels, byte[][] shades) {
        var colours = new byte[shades.length * 3];
        var opacities = new byte[shades.length];
        for (int i = 0; i < shades.length; i++) {
            System.arraycopy(shades[i], 0, colours, i * 3, 3);
            opacities[i] = shades[i][3];
        }
        return new Png().write(pixels, pixels[0].length, 8, PALETTE, colours, opacities);
    }

    /** A grey picture: 0 is black, 255 white; with 4 bits a pixel, half the size. */
    static String ofGrey(byte[][] pixels, int bits) {
        int width = pixels[0].length;
        var packed = pixels;
        if (bits == 4) {
            packed = new byte[pixels.length][(width + 1) / 2];
            for (int i = 0; i < pixels.length; i++) {
                for (int j = 0; j < width; j++) {
                    int shade = Math.round((pixels[i][j] & 0xff) / 17f);
                    packed[i][j / 2] |= (byte) (j % 2 == 0 ? shade << 4 : shade);
                }
            }
        }
        return new Png().write(packed, width, bits, GREY, null, null);
    }

    private String write(byte[][] rows, int width, int bits, int type, byte[] colours,
            byte[] opacities) {
        try {
            out.writeLong(SIGNATURE);
            part("IHDR", head(width, rows.length, bits, type));
            if (colours != null) {
                part("PLTE", colours);
                part("tRNS", opacities);
            }
            part("IDAT", stored(filtered(rows)));
            part("IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static byte[] head(int width, int height, int bits, int type) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {(byte) bits, (byte) type, 0, 0, 0});
        return bytes.toByteArray();
    }

    /** Each row begins with the number of its filter: none. */
    private static byte[] filtered(byte[][] rows) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] row : rows) {
            bytes.write(0);
            bytes.writeBytes(row);
        }
        return bytes.toByteArray();
    }

    private static byte[] stored(byte[] raw) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeShort(0x7801);
        for (int from = 0; from < raw.length; from += LARGEST_BLOCK) {
            int length = Math.min(LARGEST_BLOCK, raw.length - from);
            out.writeByte(from + length == raw.length ? 1 : 0);
            out.writeShort(Short.reverseBytes((short) length));
            out.writeShort(Short.reverseBytes((short) ~length));
            out.write(raw, from, length);
        }
        var check = new Adler32();
        check.update(raw);
        out.writeInt((int) check.getValue());
        return bytes.toByteArray();
    }

    private void part(String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        var check = new CRC32();
        check.update(type);
        check.update(content);
        out.writeInt((int) check.getValue());
    }
}
