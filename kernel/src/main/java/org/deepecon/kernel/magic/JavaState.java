package org.deepecon.kernel.magic;

/**
 * Where a reader of Java source stands after each line: in code, a comment or a text block, how
 * deep in brackets, and whether in the middle of a statement.
 */
final class JavaState {
    private enum Mode {
        CODE, BLOCK_COMMENT, TEXT_BLOCK
    }

    private Mode mode = Mode.CODE;
    private int depth;
    private boolean inStatement;

    boolean inCode() {
        return mode == Mode.CODE;
    }

    int depth() {
        return depth;
    }

    boolean inStatement() {
        return inStatement;
    }

    void endStatement() {
        inStatement = false;
    }

    /** Reads one line, given without its line end. */
    void read(CharSequence code, int start, int end) {
        int i = start;
        while (i < end) {
            i = switch (mode) {
                case BLOCK_COMMENT -> skipTo("*/", code, i, end);
                case TEXT_BLOCK -> skipTo("\"\"\"", code, i, end);
                case CODE -> code(code, i, end);
            };
        }
    }

    private int skipTo(String close, CharSequence code, int start, int end) {
        for (int i = start; i < end; i++) {
            if (mode == Mode.TEXT_BLOCK && code.charAt(i) == '\\') {
                i++;
            } else if (at(close, code, i, end)) {
                mode = Mode.CODE;
                return i + close.length();
            }
        }
        return end;
    }

    private int code(CharSequence code, int i, int end) {
        if (at("//", code, i, end)) {
            return end;
        }
        if (at("/*", code, i, end)) {
            mode = Mode.BLOCK_COMMENT;
            return i + 2;
        }
        char c = code.charAt(i);
        if (at("\"\"\"", code, i, end)) {
            mode = Mode.TEXT_BLOCK;
            inStatement = true;
            return i + 3;
        }
        if (c == '"' || c == '\'') {
            inStatement = true;
            return quoted(c, code, i + 1, end);
        }
        significant(c);
        return i + 1;
    }

    private static int quoted(char quote, CharSequence code, int start, int end) {
        for (int i = start; i < end; i++) {
            if (code.charAt(i) == '\\') {
                i++;
            } else if (code.charAt(i) == quote) {
                return i + 1;
            }
        }
        return end;
    }

    private void significant(char c) {
        switch (c) {
            case '(', '[', '{' -> depth++;
            case ')', ']', '}' -> depth = Math.max(0, depth - 1);
            default -> { }
        }
        if (!Character.isWhitespace(c)) {
            inStatement = !(depth == 0 && (c == ';' || c == '}'));
        }
    }

    private static boolean at(String text, CharSequence code, int i, int end) {
        if (i + text.length() > end) {
            return false;
        }
        for (int k = 0; k < text.length(); k++) {
            if (code.charAt(i + k) != text.charAt(k)) {
                return false;
            }
        }
        return true;
    }
}
