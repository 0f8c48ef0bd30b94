package org.deepecon.kernel.diagnose.compile;

import java.util.List;
import java.util.stream.IntStream;

/** Finds tokens by their place. */
record Words(List<Token> tokens) {
    /** The first token that ends after an offset. */
    Token from(int offset) {
        return tokens.stream().filter(t -> t.end() > offset).findFirst().orElse(Token.NONE);
    }

    /** The last token that ends at or before an offset. */
    Token before(int offset) {
        int index = indexBefore(offset);
        return get(index);
    }

    int indexBefore(int offset) {
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).end() <= offset).max().orElse(-1);
    }

    Token get(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.NONE;
    }

    /** The token after a given one. */
    Token after(Token token) {
        return get(tokens.indexOf(token) + 1);
    }

    /** Whether these texts stand here, one after the other. */
    boolean match(int index, String... texts) {
        return IntStream.range(0, texts.length).allMatch(i -> get(index + i).is(texts[i]));
    }

    /** The index of the bracket that closes the one at an index, or -1. */
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += Brackets.isOpening(tokens.get(i)) ? 1 : 0;
            depth -= Brackets.isClosing(tokens.get(i)) ? 1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
