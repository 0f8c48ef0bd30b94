package org.deepecon.kernel.repl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * Cuts a cell into pieces for JShell. Statements that can only run, not declare, are put together in a
 * block and compiled at once. Text is analysed through a window, so a cell of 20,000 lines takes
 * time in proportion to its length.
 */
final class Splitter {
    private static final int WINDOW = 2_000;
    private static final int BLOCK = 12_000;
    private static final int BLOCK_STATEMENTS = 200;
    /** A call, an assignment or a count: {@code a.b(…}, {@code a[i] = …}, {@code n++}. */
    private static final Pattern ACTION = Pattern.compile(
            "\\s*([\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*)"
            + "(\\s*\\.\\s*[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*)*+\\s*"
            + "(\\(|(\\[[^\\]]+\\]\\s*)*+(\\+\\+|--|([-+*/%&|^]|<<|>>>?)?=(?!=)))");
    private static final Set<String> NOT_ACTIONS = Set.of("if", "while", "for", "do", "switch", "try",
            "synchronized", "return", "throw", "assert", "new", "super", "this", "catch", "else",
            "case", "yield", "break", "continue", "var", "import", "class");

    private final CellSource cell;
    private final String text;
    private final int end;
    private final SourceCodeAnalysis analysis;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> block = new ArrayList<>();
    private int at;

    private Splitter(CellSource cell, String text, int start, int end,
            SourceCodeAnalysis analysis) {
        this.cell = cell;
        this.text = text;
        this.at = start;
        this.end = end;
        this.analysis = analysis;
    }

    /**
     * Cuts a stretch of Java.
     *
     * @param cell where it is from
     * @param text the cell with everything that is not Java blanked out, same length
     * @param start offset of the first character
     * @param end offset after the last one
     * @param analysis JShell's
     * @return the pieces in order; the first invalid one is the last
     */
    static List<Piece> split(CellSource cell, String text, int start, int end,
            SourceCodeAnalysis analysis) {
        var splitter = new Splitter(cell, text, start, end, analysis);
        splitter.run();
        return splitter.pieces;
    }

    private void run() {
        while (at < end && next()) {
            if (!pieces.isEmpty() && !pieces.get(pieces.size() - 1).valid()) {
                break;
            }
        }
        flush();
    }

    private boolean next() {
        int window = WINDOW;
        while (true) {
            int to = lineEnd(Math.min((long) at + window, end));
            String seen = text.substring(at, to);
            CompletionInfo info = analysis.analyzeCompletion(seen);
            if (to < end && !isSettled(info)) {
                window *= 2;
                continue;
            }
            return take(info, seen);
        }
    }

    private int lineEnd(long offset) {
        int newline = text.indexOf('\n', (int) offset);
        return newline < 0 || newline >= end ? end : newline + 1;
    }

    /** Whether more text could not change what was found. */
    private static boolean isSettled(CompletionInfo info) {
        return info.completeness() == Completeness.COMPLETE && !info.remaining().isBlank();
    }

    private boolean take(CompletionInfo info, String seen) {
        if (info.completeness() == Completeness.EMPTY) {
            return false;
        }
        boolean complete = info.completeness().isComplete()
                && info.completeness() != Completeness.UNKNOWN;
        int taken = complete ? seen.length() - info.remaining().length() : 0;
        int length = taken > 0 ? taken : seen.length();
        String code = seen.substring(0, length);
        boolean semicolon = info.completeness() == Completeness.COMPLETE
                && SourceText.endsWithSemicolon(code);
        if (info.completeness() == Completeness.COMPLETE_WITH_SEMI) {
            code = info.source();
        }
        boolean invalid = info.completeness() == Completeness.UNKNOWN
                || info.completeness() == Completeness.DEFINITELY_INCOMPLETE;
        add(new Piece(cell, at, code, 0, !semicolon, !invalid), semicolon);
        at += length;
        return true;
    }

    private void add(Piece piece, boolean semicolon) {
        if (semicolon && piece.valid() && isAction(piece.code())) {
            int size = block.stream().mapToInt(p -> p.code().length()).sum();
            if (size > BLOCK || block.size() >= BLOCK_STATEMENTS) {
                flush();
            }
            block.add(piece);
            return;
        }
        flush();
        boolean shown = !semicolon || !isStatement(piece.code());
        pieces.add(new Piece(cell, piece.start(), piece.code(), 0, shown, piece.valid()));
    }

    /** With a semicolon these are statements in Java, so the author wants no value: new, ++, calls. */
    private static boolean isStatement(String code) {
        String text = SourceText.withoutComments(code).strip();
        return text.startsWith("new ") || text.startsWith("++") || text.startsWith("--")
                || isAction(code) || !text.startsWith("(") && text.endsWith(");");
    }

    static boolean isAction(String code) {
        Matcher m = ACTION.matcher(SourceText.withoutComments(code));
        return m.lookingAt() && !NOT_ACTIONS.contains(m.group(1));
    }

    private void flush() {
        if (block.isEmpty()) {
            return;
        }
        StringBuilder code = new StringBuilder("{");
        block.forEach(p -> code.append(p.code()));
        String all = code.append("\n}").toString();
        pieces.add(new Piece(cell, block.get(0).start(), all, 1, false, true));
        block.clear();
    }

    /** The statements of a block, each on its own: for when the block is not what it seemed. */
    static List<Piece> apart(Piece block, SourceCodeAnalysis analysis) {
        List<Piece> single = new ArrayList<>();
        String rest = block.code().substring(1, block.code().length() - 2);
        int offset = block.start();
        while (!rest.isBlank()) {
            CompletionInfo info = analysis.analyzeCompletion(rest);
            int taken = rest.length() - info.remaining().length();
            int length = taken > 0 ? taken : rest.length();
            single.add(new Piece(block.cell(), offset, rest.substring(0, length), 0, true, true));
            offset += length;
            rest = rest.substring(length);
        }
        return single;
    }
}
