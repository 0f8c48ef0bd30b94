package org.deepecon.kernel.help;

import java.util.List;
import java.util.Optional;

/**
 * The word to be explained.
 *
 * @param word its text
 * @param start offset in the cell
 * @param end offset after it
 */
record Target(String word, int start, int end) {
    /** The word at the caret or just before it, else the function whose arguments are around it. */
    static Optional<Target> at(String java, int caret) {
        List<Token> tokens = Lexer.code(java);
        for (Token token : tokens) {
            boolean touches = token.start() <= caret && caret <= token.end();
            if (touches && token.kind() == Token.Kind.WORD) {
                return Optional.of(of(java, token));
            }
        }
        return callee(java, tokens, caret);
    }

    private static Optional<Target> callee(String java, List<Token> tokens, int caret) {
        int last = (int) tokens.stream().filter(token -> token.end() <= caret).count() - 1;
        int open = last;
        if (last >= 0 && tokens.get(last).is(java, ")") && tokens.get(last).end() == caret) {
            open = Brackets.matchBack(java, tokens, last);
        } else {
            for (int depth = 0; open >= 0; open--) {
                depth += Brackets.nesting(java, tokens.get(open));
                if (depth > 0) {
                    break;
                }
            }
        }
        return open > 0 && tokens.get(open).is(java, "(") ? named(java, tokens, open - 1)
                : Optional.empty();
    }

    /** The name before a bracket; type arguments are skipped. */
    private static Optional<Target> named(String java, List<Token> tokens, int before) {
        int i = before;
        if (tokens.get(i).is(java, ">")) {
            for (int depth = 0; i >= 0; i--) {
                depth += tokens.get(i).is(java, ">") ? 1 : tokens.get(i).is(java, "<") ? -1 : 0;
                if (depth == 0) {
                    i--;
                    break;
                }
            }
        }
        boolean word = i >= 0 && tokens.get(i).kind() == Token.Kind.WORD;
        return word ? Optional.of(of(java, tokens.get(i))) : Optional.empty();
    }

    private static Target of(String java, Token token) {
        return new Target(token.text(java), token.start(), token.end());
    }
}
