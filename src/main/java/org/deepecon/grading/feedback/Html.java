package org.deepecon.grading.feedback;

/** Text for HTML, and a little more than that for what people wrote on one line. */
final class Html {
    private Html() {
    }

    /** Safe in text and in attributes. */
    static String text(String plain) {
        var safe = new StringBuilder(plain.length() + 16);
        plain.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> appendVisible(safe, c);
            }
        });
        return safe.toString();
    }

    /** Controls are not allowed in HTML; a student may have printed any. */
    private static void appendVisible(StringBuilder safe, int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        safe.appendCodePoint(control || c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c);
    }

    static String element(String name, String cssClass, String content) {
        String attribute = cssClass.isEmpty() ? "" : " class=\"" + cssClass + '"';
        return '<' + name + attribute + '>' + content + "</" + name + ">\n";
    }
}
