package org.deepecon.kernel.diagnose.compile;

import java.util.Set;

/** A word, number, literal or sign of the source. */
record Token(Kind kind, String text, int start, int end) {
    /** What a token is. */
    enum Kind { WORD, NUMBER, STRING, CHAR, SIGN, UNCLOSED_COMMENT }

    /** Stands where there is no token. */
    static final Token NONE = new Token(Kind.SIGN, "", -1, -1);

    private static final Set<String> KEYWORDS = Set.of("abstract", "assert", "boolean", "break",
            "byte", "case", "catch", "char", "class", "const", "continue", "default", "do",
            "double", "else", "enum", "extends", "final", "finally", "float", "for", "goto", "if",
            "implements", "import", "instanceof", "int", "interface", "long", "native", "new",
            "package", "private", "protected", "public", "return", "short", "static", "strictfp",
            "super", "switch", "synchronized", "this", "throw", "throws", "transient", "try",
            "void", "volatile", "while", "true", "false", "null", "_");
    private static final Set<String> PRIMITIVES = Set.of(
            "boolean", "byte", "char", "double", "float", "int", "long", "short");

    boolean is(String sign) {
        return text.equals(sign);
    }


    boolean isName() {
        return kind == Kind.WORD && !KEYWORDS.contains(text);
    }

    boolean isKeyword() {
        return KEYWORDS.contains(text);
    }

    boolean isPrimitive() {
        return PRIMITIVES.contains(text);
    }

    /** Whether a declared name can follow: {@code int}, {@code List}, {@code >}, {@code ]}. */
    boolean endsType() {
        return isName() || isPrimitive() || is(">") || is("]");
    }
}
