package org.deepecon.kernel.repl;

/** Small questions about Java text that need no parser. */
final class SourceText {
    private SourceText() {
    }

    /** The text without the comments and blanks it begins with. */
    static String withoutComments(String code) {
        int at = 0;
        while (true) {
            while (at < code.length() && Character.isWhitespace(code.charAt(at))) {
                at++;
            }
            int end = commentEnd(code, at);
            if (end == at) {
                return code.substring(at);
            }
            at = end;
        }
    }

    /** Whether the text is blank but for comments, the last of which is not closed. */
    static boolean isUnclosedComment(String code) {
        int at = 0;
        while (at < code.length()) {
            int end = commentEnd(code, at);
            if (code.startsWith("/*", at) && code.indexOf("*/", at + 2) < 0) {
                return true;
            }
            at = Math.max(at + 1, end);
        }
        return false;
    }

    private static int commentEnd(String code, int at) {
        if (code.startsWith("//", at)) {
            int newline = code.indexOf('\n', at);
            return newline < 0 ? code.length() : newline;
        }
        if (code.startsWith("/*", at)) {
            int close = code.indexOf("*/", at + 2);
            return close < 0 ? code.length() : close + 2;
        }
        return at;
    }

    /** Whether the last character that is neither blank nor in a comment is a semicolon. */
    static boolean endsWithSemicolon(String code) {
        char last = ' ';
        int at = 0;
        while (at < code.length()) {
            int next = Math.max(commentEnd(code, at), literalEnd(code, at));
            if (next > at) {
                last = code.startsWith("/", at) ? last : '"';
                at = next;
            } else {
                last = Character.isWhitespace(code.charAt(at)) ? last : code.charAt(at);
                at++;
            }
        }
        return last == ';';
    }

    private static int literalEnd(String code, int at) {
        String quote = code.startsWith("\"\"\"", at) ? "\"\"\"" : code.substring(at, at + 1);
        if (!quote.startsWith("\"") && !quote.equals("'")) {
            return at;
        }
        int end = at + quote.length();
        while (end < code.length() && !code.startsWith(quote, end)) {
            end += code.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(code.length(), end + quote.length());
    }

    /** The name if the text is one name and nothing else, perhaps with a semicolon; else null. */
    static String loneName(String code) {
        String name = withoutComments(code).strip();
        if (name.endsWith(";")) {
            name = name.substring(0, name.length() - 1).strip();
        }
        return javax.lang.model.SourceVersion.isName(name) && name.indexOf('.') < 0 ? name : null;
    }
}
