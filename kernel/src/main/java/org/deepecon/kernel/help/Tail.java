package org.deepecon.kernel.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * What must follow the caret so that the parser sees a whole: closed brackets, an ended statement
 * and the later members of the classes around the caret.
 */
final class Tail {
    private enum Frame { ROUND, SQUARE, BLOCK, CLASS, ARRAY }

    private static final Set<String> CLASS_WORDS = Set.of("class", "interface", "enum", "record");

    private final String head;
    private final List<Token> tokens;
    private final Deque<Frame> open = new ArrayDeque<>();

    private Tail(String head) {
        this.head = head;
        this.tokens = Lexer.code(head);
    }

    /**
     * Closes a chunk that is cut at the caret.
     *
     * @param head the chunk's text before the word that is typed
     * @param rest its text after the caret
     * @return text to put behind the caret's word
     */
    static String of(String head, String rest) {
        var tail = new Tail(head);
        tail.readOpenBrackets();
        return tail.close(rest);
    }

    private void readOpenBrackets() {
        for (int i = 0; i < tokens.size(); i++) {
            int nesting = Brackets.nesting(head, tokens.get(i));
            if (nesting > 0) {
                open.push(frame(i));
            } else if (nesting < 0 && !open.isEmpty()) {
                open.pop();
            }
        }
    }

    private Frame frame(int i) {
        if (tokens.get(i).is(head, "(")) {
            return Frame.ROUND;
        }
        if (tokens.get(i).is(head, "[")) {
            return Frame.SQUARE;
        }
        if (i > 0 && tokens.get(i - 1).isOneOf(head, Set.of("=", "]", ","))) {
            return Frame.ARRAY;
        }
        return declaresClass(i) || anonymousClass(i) ? Frame.CLASS : Frame.BLOCK;
    }

    private boolean declaresClass(int brace) {
        int depth = 0;
        for (int i = brace - 1; i >= 0; i--) {
            depth += Brackets.nesting(head, tokens.get(i));
            if (depth > 0 || tokens.get(i).isOneOf(head, Set.of(";", "}", "{", "->"))
                    && depth == 0) {
                return false;
            }
            if (tokens.get(i).isOneOf(head, CLASS_WORDS)) {
                return true;
            }
        }
        return false;
    }

    private boolean anonymousClass(int brace) {
        if (brace == 0 || !tokens.get(brace - 1).is(head, ")")) {
            return false;
        }
        int i = Brackets.matchBack(head, tokens, brace - 1) - 1;
        while (i > 0 && !tokens.get(i).isOneOf(head, Set.of("new", ";", "(", "{", "}", "="))) {
            i--;
        }
        return i >= 0 && tokens.get(i).is(head, "new");
    }

    private String close(String rest) {
        var text = new StringBuilder(open.peek() == Frame.CLASS ? " $m;" : "");
        boolean statement = open.peek() != Frame.CLASS;
        List<Token> after = Lexer.code(rest);
        int at = 0;
        while (!open.isEmpty()) {
            Frame frame = open.pop();
            int end = closing(rest, after, at);
            if (frame == Frame.CLASS && at < end) {
                int stop = end < after.size() ? after.get(end).start() : rest.length();
                text.append(' ').append(rest, after.get(at).start(), stop);
            }
            text.append(closer(frame));
            at = Math.min(end + 1, after.size());
        }
        return statement ? text.append(';').toString() : text.toString();
    }

    private static String closer(Frame frame) {
        return switch (frame) {
            case ROUND -> ")";
            case SQUARE -> "]";
            case BLOCK -> ";}";
            case CLASS, ARRAY -> "}";
        };
    }

    private static int closing(String rest, List<Token> after, int from) {
        int depth = 0;
        for (int i = from; i < after.size(); i++) {
            depth += Brackets.nesting(rest, after.get(i));
            if (depth < 0) {
                return i;
            }
        }
        return after.size();
    }
}
