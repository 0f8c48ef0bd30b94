package org.deepecon.kernel.display;

import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What a cell calls to show things. Every session imports these methods statically.
 *
 * <pre>{@code
 * display(markdown("The *loss* falls:"));
 * String id = display(0.5);
 * updateDisplay(id, 0.25);
 * display("<b>bold</b>", "text/html");
 * }</pre>
 *
 * <p>{@code html}, {@code markdown} and their sisters return a {@link MimeBundle} and show nothing
 * by themselves: make them the last expression of a cell, or pass them to {@link #display(Object)}.
 */
public final class Display {
    private Display() {
    }

    /**
     * Shows a value below the cell.
     *
     * @param value any object
     * @return a name for {@link #updateDisplay(String, Object)}
     */
    public static String display(Object value) {
        return show(render(value));
    }

    /**
     * Shows a value in the representations asked for; a string is content of that type.
     *
     * @param value any object
     * @param mimes MIME types, such as {@code "text/html"}
     * @return a name for {@link #updateDisplay(String, Object)}
     */
    public static String display(Object value, String... mimes) {
        return show(render(value, mimes));
    }

    private static String show(MimeBundle bundle) {
        String id = UUID.randomUUID().toString();
        CurrentOutput.get().display(bundle, id);
        CurrentOutput.shown(id);
        return id;
    }

    /**
     * Renders a value without showing it.
     *
     * @param value any object
     * @return its representations
     */
    public static MimeBundle render(Object value) {
        return CurrentOutput.renderers().render(value);
    }

    /**
     * Renders a value in the representations asked for: {@code render("*Hi*", "text/markdown")}.
     *
     * @param value any object; a string is content of that type
     * @param mimes MIME types
     * @return the representations there are
     */
    public static MimeBundle render(Object value, String... mimes) {
        return CurrentOutput.renderers().render(value, mimes);
    }

    /**
     * Replaces what was displayed, in whatever cell that was.
     *
     * @param id what {@link #display(Object)} returned
     * @param value what to show now
     */
    public static void updateDisplay(String id, Object value) {
        CurrentOutput.get().update(render(value), Objects.requireNonNull(id, "id"));
    }

    /**
     * Replaces what was displayed, in the representations asked for.
     *
     * @param id what {@link #display(Object)} returned
     * @param value what to show now
     * @param mimes MIME types
     */
    public static void updateDisplay(String id, Object value, String... mimes) {
        CurrentOutput.get().update(render(value, mimes), Objects.requireNonNull(id, "id"));
    }

    /** Clears the cell's output at once. */
    public static void clearOutput() {
        clearOutput(false);
    }

    /**
     * Clears the cell's output.
     *
     * @param wait true: only when the next output arrives, which avoids flicker
     */
    public static void clearOutput(boolean wait) {
        CurrentOutput.get().clear(wait);
    }

    /**
     * HTML.
     *
     * @param source a fragment or a page
     * @return a bundle; its plain text is the source without tags
     */
    public static MimeBundle html(String source) {
        return content(MimeBundle.HTML, source);
    }

    /**
     * Markdown.
     *
     * @param source its source
     * @return a bundle
     */
    public static MimeBundle markdown(String source) {
        return content(MimeBundle.MARKDOWN, source);
    }

    /**
     * A formula or other LaTeX.
     *
     * @param source with its own {@code $} signs: {@code "$\\alpha^2$"}
     * @return a bundle
     */
    public static MimeBundle latex(String source) {
        return content(MimeBundle.LATEX, source);
    }

    /**
     * Scalable vector graphics.
     *
     * @param source an {@code <svg>} element
     * @return a bundle
     */
    public static MimeBundle svg(String source) {
        return content(MimeBundle.SVG, source);
    }

    /**
     * A PNG file's content.
     *
     * @param file the bytes of the file
     * @return a bundle
     */
    public static MimeBundle png(byte[] file) {
        return MimeBundle.of(MimeBundle.PNG, Base64.getEncoder().encodeToString(file))
                .with(MimeBundle.TEXT, TextFallback.of(MimeBundle.PNG, file));
    }

    /**
     * An image.
     *
     * @param image any image
     * @return a bundle with the image as PNG
     */
    public static MimeBundle png(BufferedImage image) {
        return PngImage.render(Objects.requireNonNull(image, "image"));
    }

    /**
     * A tree that the front end folds and unfolds.
     *
     * @param value JSON text, or a record, map, collection or plain object
     * @return a bundle
     * @throws IllegalArgumentException if a text is not JSON
     */
    public static MimeBundle json(Object value) {
        Object tree = JsonTree.of(value);
        return MimeBundle.of(MimeBundle.JSON, tree)
                .with(MimeBundle.TEXT, new PlainText(Limits.NOTEBOOK).of(tree));
    }

    /**
     * A Plotly figure.
     *
     * @param figure its {@code data} and {@code layout}, as maps and lists
     * @return a bundle
     */
    public static MimeBundle plotly(Map<String, ?> figure) {
        return content(MimeBundle.PLOTLY, new LinkedHashMap<>(figure));
    }

    private static MimeBundle content(String mime, Object content) {
        return MimeBundle.of(mime, Objects.requireNonNull(content, mime))
                .with(MimeBundle.TEXT, TextFallback.of(mime, content));
    }
}
