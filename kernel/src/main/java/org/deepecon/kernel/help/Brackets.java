package org.deepecon.kernel.help;

import java.util.List;

/** Finds the other end of a pair of brackets, of any of the three shapes. */
final class Brackets {
    private Brackets() {
    }

    /** Index of the token that closes the one at {@code open}; the list's size if none does. */
    static int match(String source, List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += nesting(source, tokens.get(i));
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    /** Index of the token that opens the one at {@code close}; −1 if none does. */
    static int matchBack(String source, List<Token> tokens, int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            depth += nesting(source, tokens.get(i));
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** 1 for an opening bracket, −1 for a closing one, 0 for anything else. */
    static int nesting(String source, Token token) {
        if (token.kind() != Token.Kind.SYMBOL || token.end() != token.start() + 1) {
            return 0;
        }
        return switch (source.charAt(token.start())) {
            case '(', '[', '{' -> 1;
            case ')', ']', '}' -> -1;
            default -> 0;
        };
    }
}
