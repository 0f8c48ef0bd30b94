package org.deepecon.kernel.help;

import java.util.ArrayList;
import java.util.List;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.help.doc.DocWriter;
import org.deepecon.kernel.help.doc.Node;

/**
 * What an inspection shows, top to bottom.
 *
 * <p>As Markdown rather than HTML: JupyterLab prefers HTML when both are there, but colours code
 * only in Markdown's fences.
 *
 * @param headers declarations as Java
 * @param value the current value, or empty
 * @param note a line such as why there is no comment, or empty
 * @param doc the comment
 */
record Card(List<String> headers, String value, String note, List<Node> doc) {
    MimeBundle toBundle() {
        return MimeBundle.text(plain()).with(MimeBundle.MARKDOWN, markdown());
    }

    private String plain() {
        var parts = new ArrayList<String>();
        parts.add(String.join("\n", headers));
        parts.add(value.isEmpty() ? "" : "Value: " + value);
        parts.add(note);
        parts.add(DocWriter.plain(doc));
        return join(parts);
    }

    private String markdown() {
        var parts = new ArrayList<String>();
        parts.add(headers.isEmpty() ? "" : "```java\n" + String.join("\n", headers) + "\n```");
        parts.add(value.isEmpty() ? "" : "**Value**\n\n```\n" + value.replace("```", "'''")
                + "\n```");
        parts.add(note.isEmpty() ? "" : "*" + note + "*");
        parts.add(DocWriter.markdown(doc));
        return join(parts);
    }

    private static String join(List<String> parts) {
        parts.removeIf(String::isBlank);
        return String.join("\n\n", parts);
    }
}
