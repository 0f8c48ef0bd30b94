package org.deepecon.kernel.diagnose.compile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.deepecon.kernel.diagnose.text.SourceText;

/** Which brackets of a source do not pair up. */
final class Brackets {
    private static final String OPENING = "({[";
    private static final String CLOSING = ")}]";

    private Brackets() {
    }

    static boolean isOpening(Token token) {
        return isSign(token, OPENING);
    }

    static boolean isClosing(Token token) {
        return isSign(token, CLOSING);
    }

    /** The bracket that closes an opening one. */
    static String partner(Token opening) {
        return String.valueOf(CLOSING.charAt(OPENING.indexOf(opening.text())));
    }

    /** The opening bracket that is never closed, or closed by one of another kind. */
    static Optional<Token> unclosed(List<Token> tokens) {
        Deque<Token> open = new ArrayDeque<>();
        for (Token token : tokens) {
            if (isOpening(token)) {
                open.push(token);
            } else if (isClosing(token) && !open.isEmpty()) {
                if (!partner(open.peek()).equals(token.text())) {
                    return Optional.of(open.peek());
                }
                open.pop();
            }
        }
        return Optional.ofNullable(open.peek());
    }

    /**
     * The bracket to blame for a cell that ends too early: a brace whose partner stands further
     * left than its line, else the innermost open one.
     */
    static Optional<Token> unclosed(SourceText source, List<Token> tokens) {
        Deque<Token> open = new ArrayDeque<>();
        for (Token token : tokens) {
            if (isOpening(token)) {
                open.push(token);
            } else if (isClosing(token) && !open.isEmpty()) {
                Token opening = open.pop();
                if (startsLine(source, token) && indent(source, token) < indent(source, opening)) {
                    return Optional.of(opening);
                }
            }
        }
        return unclosed(tokens);
    }

    private static int indent(SourceText source, Token token) {
        String line = source.line(source.lineAt(token.start()));
        return line.length() - line.stripLeading().length();
    }

    private static boolean startsLine(SourceText source, Token token) {
        return indent(source, token) == source.columnAt(token.start()) - 1;
    }

    /** The closing bracket that nothing opened. */
    static Optional<Token> unopened(List<Token> tokens) {
        int depth = 0;
        for (Token token : tokens) {
            depth += isOpening(token) ? 1 : isClosing(token) ? -1 : 0;
            if (depth < 0) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    private static boolean isSign(Token token, String signs) {
        return token.kind() == Token.Kind.SIGN && signs.contains(token.text());
    }
}
