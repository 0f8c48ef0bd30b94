package org.deepecon.kernel.display;

/** Images, such as {@code BufferedImage}, as PNG. */
final class ImageRenderer implements Renderer {
    /** Most values are of {@code java.base}: they must not make Java load its desktop classes. */
    @Override
    public boolean accepts(Object value) {
        return value.getClass().getModule() != Object.class.getModule() && PngImage.is(value);
    }

    @Override
    public MimeBundle render(Object value) {
        return PngImage.render(value);
    }
}
