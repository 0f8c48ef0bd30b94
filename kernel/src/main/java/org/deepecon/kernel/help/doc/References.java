package org.deepecon.kernel.help.doc;

import com.sun.source.doctree.ReferenceTree;
import java.util.regex.Pattern;

/** The words that stand for references and for tags without a visitor of their own. */
final class References {
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");
    private static final Pattern INLINE = Pattern.compile("\\{@\\w+\\s*(.*)}", Pattern.DOTALL);

    private References() {
    }

    /** {@code java.util.List#add(int, Object)} as {@code List.add(int, Object)}. */
    static String text(ReferenceTree reference) {
        String text = PACKAGES.matcher(reference.getSignature()).replaceAll("");
        return text.startsWith("#") ? text.substring(1) : text.replace('#', '.');
    }

    /** Titles of the JDK's own block tags. */
    static String tagTitle(String tag) {
        return switch (tag) {
            case "apiNote" -> "API note:";
            case "implSpec" -> "Implementation requirements:";
            case "implNote" -> "Implementation note:";
            case "jls" -> "Java Language Specification:";
            default -> tag + ":";
        };
    }

    /** The code of a snippet tag, without the mark-up comments in it. */
    static String snippet(String tag) {
        int colon = tag.indexOf(':');
        int end = tag.lastIndexOf('}');
        String code = colon < 0 || end < colon ? tag : tag.substring(colon + 1, end);
        return code.replaceAll("\\s*// @\\w+.*", "").stripIndent();
    }

    /** The content of an inline tag that has no better form. */
    static String inline(String tag) {
        var match = INLINE.matcher(tag);
        return match.matches() ? match.group(1) : tag;
    }
}
