package org.deepecon.kernel.help;

import java.util.List;
import java.util.Set;
import org.deepecon.kernel.help.Token.Kind;

/** Tells from its first tokens what a chunk declares. */
final class ChunkKind {
    private static final Set<String> MODIFIERS = Set.of("public", "private", "protected", "static",
            "final", "abstract", "default", "strictfp", "transient", "volatile", "native", "sealed",
            "non");
    private static final Set<String> TYPES = Set.of("class", "interface", "enum", "record");
    private static final Set<String> NO_TYPE = Set.of("new", "return", "throw", "else", "do",
            "assert", "yield", "case", "if", "for", "while", "switch", "try", "synchronized",
            "catch", "instanceof");

    private final String source;
    private final List<Token> tokens;
    private int at;

    private ChunkKind(String source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    static Chunk chunk(String source, List<Token> tokens, int start, int end) {
        var kind = new ChunkKind(source, tokens);
        kind.skipModifiers();
        if (kind.is("import") || kind.is("package")) {
            return new Chunk(Chunk.Kind.IMPORT, start, end, "");
        }
        if (kind.isType()) {
            return new Chunk(Chunk.Kind.TYPE, start, end, kind.textAt(kind.at + 1));
        }
        boolean method = kind.isMethod();
        return new Chunk(method ? Chunk.Kind.METHOD : Chunk.Kind.STATEMENT, start, end, "");
    }

    /** Whether what the modifiers and annotations belong to is still missing. */
    static boolean onlyModifiers(String source, List<Token> all) {
        List<Token> code = all.stream().filter(t -> t.kind() != Kind.COMMENT).toList();
        var kind = new ChunkKind(source, code);
        kind.skipModifiers();
        return !code.isEmpty() && kind.at >= code.size();
    }

    private void skipModifiers() {
        while (at < tokens.size()) {
            if (is("@") && !textAt(at + 1).equals("interface")) {
                skipAnnotation();
            } else if (MODIFIERS.contains(textAt(at)) || is("@") || nonSealed()) {
                at++;
            } else {
                return;
            }
        }
    }

    private boolean nonSealed() {
        return is("-") && textAt(at + 1).equals("sealed");
    }

    private void skipAnnotation() {
        at += 2;
        while (is(".")) {
            at += 2;
        }
        if (is("(")) {
            at = matching(at, "(", ")") + 1;
        }
    }

    private int matching(int from, String open, String close) {
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            depth += tokens.get(i).is(source, open) ? 1 : tokens.get(i).is(source, close) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    private boolean isType() {
        if (!TYPES.contains(textAt(at)) || !word(at + 1)) {
            return false;
        }
        return !is("record") || Set.of("(", "<", "").contains(textAt(at + 2));
    }

    /** {@code <T> Type<A>[] name (}. */
    private boolean isMethod() {
        int i = textAt(at).equals("<") ? matching(at, "<", ">") + 1 : at;
        if (!word(i) || NO_TYPE.contains(textAt(i))) {
            return false;
        }
        i = afterType(i);
        return word(i) && textAt(i + 1).equals("(");
    }

    private int afterType(int i) {
        i++;
        while (textAt(i).equals(".") && word(i + 1)) {
            i += 2;
        }
        if (textAt(i).equals("<")) {
            i = matching(i, "<", ">") + 1;
        }
        while (textAt(i).equals("[") && textAt(i + 1).equals("]")) {
            i += 2;
        }
        return i;
    }

    private boolean word(int i) {
        return i < tokens.size() && tokens.get(i).kind() == Kind.WORD;
    }

    private boolean is(String text) {
        return textAt(at).equals(text);
    }

    private String textAt(int i) {
        return i < tokens.size() ? tokens.get(i).text(source) : "";
    }
}
