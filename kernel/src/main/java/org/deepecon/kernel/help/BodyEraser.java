package org.deepecon.kernel.help;

import java.util.List;
import java.util.Set;

/**
 * Empties method bodies: a completion needs only their headers, and attributing them costs time.
 */
final class BodyEraser {
    private static final Set<String> NOT_A_RETURN_TYPE = Set.of("new", "record", ".", "return");

    private final String source;
    private final List<Token> tokens;
    private final StringBuilder result = new StringBuilder();
    private int copied;

    private BodyEraser(String source) {
        this.source = source;
        this.tokens = Lexer.code(source);
    }

    static String erase(String source) {
        var eraser = new BodyEraser(source);
        eraser.erase();
        return eraser.result.toString();
    }

    private void erase() {
        for (int i = 0; i < tokens.size(); i++) {
            if (opensBody(i)) {
                int close = Brackets.match(source, tokens, i);
                result.append(source, copied, tokens.get(i).end());
                copied = close < tokens.size() ? tokens.get(close).start() : source.length();
                i = close;
            }
        }
        result.append(source, copied, source.length());
    }

    /** {@code type name ( … ) [throws A, B] {}. */
    private boolean opensBody(int brace) {
        if (!tokens.get(brace).is(source, "{")) {
            return false;
        }
        int i = brace - 1;
        while (i > 0 && partOfThrows(i)) {
            i--;
        }
        boolean plain = i == brace - 1 || i >= 0 && tokens.get(i + 1).is(source, "throws");
        return plain && i > 2 && tokens.get(i).is(source, ")") && named(i);
    }

    private boolean partOfThrows(int i) {
        Token token = tokens.get(i);
        return token.kind() == Token.Kind.WORD || token.is(source, ",") || token.is(source, ".");
    }

    private boolean named(int close) {
        int open = Brackets.matchBack(source, tokens, close);
        if (open < 2 || tokens.get(open - 1).kind() != Token.Kind.WORD) {
            return false;
        }
        Token type = tokens.get(open - 2);
        boolean word = type.kind() == Token.Kind.WORD;
        return !type.isOneOf(source, NOT_A_RETURN_TYPE)
                && (word || type.is(source, ">") || type.is(source, "]"));
    }
}
