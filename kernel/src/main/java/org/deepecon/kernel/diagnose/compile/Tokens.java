package org.deepecon.kernel.diagnose.compile;

import java.util.ArrayList;
import java.util.List;

/** Splits source into tokens. Takes any text: a broken literal ends with its line. */
final class Tokens {
    private final String text;
    private final List<Token> found = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        var tokens = new Tokens(text);
        while (tokens.at < text.length()) {
            tokens.next();
        }
        return List.copyOf(tokens.found);
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (text.startsWith("//", at) || lineStartsWithHash()) {
            at = lineEnd();
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (text.startsWith("\"\"\"", at)) {
            take(Token.Kind.STRING, textBlockEnd());
        } else if (c == '"' || c == '\'') {
            take(c == '"' ? Token.Kind.STRING : Token.Kind.CHAR, literalEnd(c));
        } else if (Character.isJavaIdentifierStart(c)) {
            take(Token.Kind.WORD, wordEnd());
        } else if (Character.isDigit(c)) {
            take(Token.Kind.NUMBER, numberEnd());
        } else {
            take(Token.Kind.SIGN, at + 1);
        }
    }

    private void take(Token.Kind kind, int end) {
        found.add(new Token(kind, text.substring(at, end), at, end));
        at = end;
    }

    /** The kernel takes lines beginning {@code # } for comments. */
    private boolean lineStartsWithHash() {
        return text.startsWith("# ", at)
                && text.substring(text.lastIndexOf('\n', at) + 1, at).isBlank();
    }

    private void comment() {
        int close = text.indexOf("*/", at + 2);
        if (close < 0) {
            take(Token.Kind.UNCLOSED_COMMENT, text.length());
        } else {
            at = close + 2;
        }
    }

    private int textBlockEnd() {
        int close = text.indexOf("\"\"\"", at + 3);
        return close < 0 ? text.length() : close + 3;
    }

    private int literalEnd(char quote) {
        int stop = lineEnd();
        for (int i = at + 1; i < stop; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i + 1;
            }
        }
        return stop;
    }

    private int wordEnd() {
        int end = at;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int numberEnd() {
        int end = at;
        while (end < text.length() && (Character.isJavaIdentifierPart(text.charAt(end))
                || text.charAt(end) == '.' && end + 1 < text.length()
                        && Character.isDigit(text.charAt(end + 1)))) {
            end++;
        }
        return end;
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
