package org.deepecon.kernel.help;

/**
 * A piece of Java source.
 *
 * @param kind what it is
 * @param start offset of its first character
 * @param end offset after its last one
 * @param closed false for a literal or comment whose end is missing
 */
record Token(Kind kind, int start, int end, boolean closed) {
    /** Kinds of tokens; all literals of characters are one kind. */
    enum Kind { WORD, NUMBER, LITERAL, COMMENT, SYMBOL }

    String text(String source) {
        return source.substring(start, end);
    }

    boolean is(String source, String text) {
        return end - start == text.length() && source.startsWith(text, start)
                && (kind == Kind.SYMBOL || kind == Kind.WORD);
    }

    boolean isOneOf(String source, java.util.Set<String> texts) {
        return (kind == Kind.SYMBOL || kind == Kind.WORD) && texts.contains(text(source));
    }

    /** Whether a caret at this offset types into the token. */
    boolean holds(int offset) {
        return start < offset && (offset < end || offset == end && !closed);
    }
}
