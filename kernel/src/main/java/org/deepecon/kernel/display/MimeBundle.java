package org.deepecon.kernel.display;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One object in several representations, keyed by MIME type. Immutable.
 *
 * <p>Values are what JSON can hold: {@code String}, {@code Number}, {@code Boolean}, {@code Map},
 * {@code List} or {@code null}; binary data is a Base64 string. Every bundle that is shown has a
 * {@code text/plain} entry: graders and terminals read nothing else.
 *
 * @param data MIME type to representation, in order of creation
 * @param metadata hints for the front end, by MIME type or key; usually empty
 */
public record MimeBundle(Map<String, Object> data, Map<String, Object> metadata) {
    /** Plain text. */
    public static final String TEXT = "text/plain";
    /** HTML. */
    public static final String HTML = "text/html";
    /** Markdown. */
    public static final String MARKDOWN = "text/markdown";
    /** LaTeX, with its own {@code $} signs. */
    public static final String LATEX = "text/latex";
    /** Scalable vector graphics. */
    public static final String SVG = "image/svg+xml";
    /** PNG, Base64. */
    public static final String PNG = "image/png";
    /** JPEG, Base64. */
    public static final String JPEG = "image/jpeg";
    /** JSON, as a tree of maps and lists. */
    public static final String JSON = "application/json";
    /** A Plotly figure, as a tree of maps and lists. */
    public static final String PLOTLY = "application/vnd.plotly.v1+json";

    /**
     * Copies both maps; keeps their order.
     *
     * @param data MIME type to representation
     * @param metadata hints
     */
    public MimeBundle {
        data = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(data));
        metadata = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /**
     * A bundle of plain text only.
     *
     * @param text what to show
     * @return the bundle
     */
    public static MimeBundle text(String text) {
        return of(TEXT, Objects.requireNonNull(text, "text"));
    }

    /**
     * A bundle of one representation.
     *
     * @param mime its MIME type
     * @param value its content
     * @return the bundle
     */
    public static MimeBundle of(String mime, Object value) {
        return new MimeBundle(java.util.Collections.singletonMap(mime, value), Map.of());
    }

    /**
     * This bundle with one more representation, or with that one replaced.
     *
     * @param mime MIME type
     * @param value content
     * @return a new bundle
     */
    public MimeBundle with(String mime, Object value) {
        var more = new LinkedHashMap<>(data);
        more.put(mime, value);
        return new MimeBundle(more, metadata);
    }

    /**
     * The plain text.
     *
     * @return the {@code text/plain} entry, or an empty string where there is none
     */
    public String plainText() {
        return String.valueOf(data.getOrDefault(TEXT, ""));
    }
}
