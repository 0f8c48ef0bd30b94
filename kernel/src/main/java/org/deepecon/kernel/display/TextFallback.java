package org.deepecon.kernel.display;

/** The plain text beside content that has none of its own. */
final class TextFallback {
    private TextFallback() {
    }

    /** Text for a terminal or a grader: the source where it reads well, else its name and size. */
    static String of(String mime, Object content) {
        if (content instanceof byte[] bytes) {
            return mime + ", " + bytes.length + " bytes";
        }
        String source = String.valueOf(content);
        return switch (mime) {
            case MimeBundle.HTML -> Limits.NOTEBOOK.cut(strip(source));
            case MimeBundle.SVG -> "SVG image";
            case MimeBundle.PNG, MimeBundle.JPEG -> mime + ", Base64";
            case MimeBundle.PLOTLY -> "Plotly figure";
            default -> Limits.NOTEBOOK.cut(source);
        };
    }

    /** HTML without its tags, scripts and styles. */
    private static String strip(String html) {
        return html.replaceAll("(?is)<(script|style)\\b.*?</\\1\\s*>", "")
                .replaceAll("(?i)<br\\s*/?>|</(p|div|tr|li|h\\d|pre)>", "\n")
                .replaceAll("(?s)<!--.*?-->|</?[A-Za-z][^<>]*>", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }
}
