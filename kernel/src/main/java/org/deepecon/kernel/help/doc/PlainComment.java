package org.deepecon.kernel.help.doc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** An ordinary comment directly above a declaration. */
public final class PlainComment {
    private PlainComment() {
    }

    /**
     * Reads upwards from a declaration.
     *
     * @param source the text around it
     * @param start offset of the declaration
     * @return the comment's text as Markdown, or nothing
     */
    public static List<Node> before(String source, int start) {
        String head = source.substring(0, Math.max(0, start)).stripTrailing();
        String text = head.endsWith("*/") ? block(head) : lines(head);
        return text.isBlank() ? List.of() : List.of(new Node.Markdown(text.strip()));
    }

    private static String lines(String head) {
        Deque<String> found = new ArrayDeque<>();
        List<String> all = head.lines().toList();
        for (int i = all.size() - 1; i >= 0 && all.get(i).strip().startsWith("//"); i--) {
            found.push(all.get(i).strip().replaceFirst("^/{2,} ?", ""));
        }
        return String.join("\n", found);
    }

    private static String block(String head) {
        int open = head.lastIndexOf("/*");
        String inside = open < 0 ? "" : head.substring(open + 2, Math.max(open + 2,
                head.length() - 2));
        return inside.lines().map(line -> line.strip().replaceFirst("^\\*+ ?", ""))
                .collect(Collectors.joining("\n"));
    }
}
