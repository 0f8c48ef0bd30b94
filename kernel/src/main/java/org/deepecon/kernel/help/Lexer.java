package org.deepecon.kernel.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deepecon.kernel.help.Token.Kind;

/** Splits Java source into tokens; never fails, whatever was typed so far. */
final class Lexer {
    private static final Set<String> PAIRS = Set.of("->", "::", "++", "--");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /** All tokens with their comments. */
    static List<Token> all(String text) {
        var lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    /** Tokens without comments. */
    static List<Token> code(String text) {
        return all(text).stream().filter(token -> token.kind() != Kind.COMMENT).toList();
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (Character.isJavaIdentifierStart(c)) {
            run(Kind.WORD);
        } else if (Character.isDigit(c)) {
            number();
        } else if (c == '"' || c == '\'') {
            literal(c);
        } else if (text.startsWith("//", at)) {
            lineComment();
        } else if (text.startsWith("/*", at)) {
            upTo(Kind.COMMENT, "*/", at + 2);
        } else {
            int length = PAIRS.contains(text.substring(at, Math.min(at + 2, text.length()))) ? 2
                    : 1;
            add(Kind.SYMBOL, at + length, true);
        }
    }

    private void run(Kind kind) {
        int end = at;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        add(kind, end, true);
    }

    private void number() {
        int end = at;
        while (end < text.length() && inNumber(end)) {
            end++;
        }
        add(Kind.NUMBER, end, true);
    }

    private boolean inNumber(int i) {
        char c = text.charAt(i);
        if (c == '+' || c == '-') {
            return "eE".indexOf(text.charAt(i - 1)) >= 0 && !text.startsWith("0x", at);
        }
        boolean fraction = c == '.' && i + 1 < text.length()
                && !Character.isJavaIdentifierStart(text.charAt(i + 1));
        return fraction || Character.isJavaIdentifierPart(c);
    }

    private void literal(char quote) {
        if (text.startsWith("\"\"\"", at)) {
            upTo(Kind.LITERAL, "\"\"\"", at + 3);
            return;
        }
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        boolean closed = end < text.length() && text.charAt(end) == quote;
        add(Kind.LITERAL, Math.min(closed ? end + 1 : end, text.length()), closed);
    }

    private void lineComment() {
        int end = text.indexOf('\n', at);
        add(Kind.COMMENT, end < 0 ? text.length() : end, false);
    }

    private void upTo(Kind kind, String close, int from) {
        int end = text.indexOf(close, from);
        while (end > 0 && kind == Kind.LITERAL && text.charAt(end - 1) == '\\') {
            end = text.indexOf(close, end + 1);
        }
        add(kind, end < 0 ? text.length() : end + close.length(), end >= 0);
    }

    private void add(Kind kind, int end, boolean closed) {
        tokens.add(new Token(kind, at, end, closed));
        at = end;
    }
}
