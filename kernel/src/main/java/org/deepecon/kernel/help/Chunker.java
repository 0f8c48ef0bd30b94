package org.deepecon.kernel.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits a cell at the top level by its tokens alone. JShell can split only what is complete; the
 * cell at hand is being typed.
 */
final class Chunker {
    private static final Set<String> GOES_ON = Set.of("else", "catch", "finally", ".", ",", ")",
            "]", "?", ":", "::", "[", "+", "-", "*", "/", "&", "|", "=", "<", ">", "instanceof",
            ";");

    private final String source;
    private final List<Token> tokens;
    private final List<Chunk> chunks = new ArrayList<>();
    private int first;
    private int begin;

    private Chunker(String source) {
        this.source = source;
        this.tokens = Lexer.code(source);
    }

    /** The cell's chunks in order; the last may be incomplete. */
    static List<Chunk> split(String source) {
        var chunker = new Chunker(source);
        chunker.split();
        return chunker.chunks;
    }

    private void split() {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth = Math.max(0, depth + Brackets.nesting(source, token));
            boolean block = token.is(source, "}") && !goesOn(i);
            if (depth == 0 && (token.is(source, ";") || block)) {
                add(i, token.end());
            }
        }
        if (first < tokens.size()) {
            add(tokens.size() - 1, source.length());
        }
    }

    private boolean goesOn(int i) {
        if (i + 1 == tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean loop = tokens.get(first).is(source, "do") && next.is(source, "while");
        return loop || next.isOneOf(source, GOES_ON);
    }

    private void add(int last, int end) {
        List<Token> mine = tokens.subList(first, last + 1);
        chunks.add(ChunkKind.chunk(source, mine, begin, end));
        first = last + 1;
        begin = end;
    }
}
