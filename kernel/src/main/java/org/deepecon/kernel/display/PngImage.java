package org.deepecon.kernel.display;

import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** An image as a PNG file. */
final class PngImage {
    private PngImage() {
    }

    static boolean is(Object value) {
        return value instanceof RenderedImage;
    }

    static MimeBundle render(Object value) {
        RenderedImage image = (RenderedImage) value;
        return MimeBundle.of(MimeBundle.PNG, Base64.getEncoder().encodeToString(png(image)))
                .with(MimeBundle.TEXT, image.getWidth() + "×" + image.getHeight() + " image");
    }

    private static byte[] png(RenderedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalArgumentException("PNG cannot hold this image's colours ("
                        + image.getColorModel() + "). Draw it into a TYPE_INT_ARGB image first.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
