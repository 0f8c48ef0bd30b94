package org.deepecon.kernel.help;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Wraps the session and a cell so that javac can attribute the chunk under the caret: statements
 * before it become locals that precede it; the cell's other methods and types become members,
 * wherever they stand in the cell.
 */
final class UnitBuilder {
    private final SessionSource session;

    UnitBuilder(SessionSource session) {
        this.session = session;
    }

    /** A unit with {@link CellUnit#MARK} in place of the word that ends at the caret. */
    CellUnit withMark(CellText cell, int wordStart, int caret) {
        List<Chunk> chunks = Chunker.split(cell.java());
        Chunk focus = focus(chunks, wordStart, cell.java());
        String head = cell.java().substring(focus.start(), wordStart);
        String rest = cell.java().substring(caret, Math.max(caret, focus.end()));
        return build(cell.java(), chunks, focus, head + CellUnit.MARK + suffix(head)
                + Tail.of(head, rest));
    }

    /**
     * A unit with the chunk at the caret whole, or closed after {@code end} if it is unfinished.
     */
    CellUnit whole(CellText cell, int caret, int end) {
        List<Chunk> chunks = Chunker.split(cell.java());
        Chunk focus = focus(chunks, caret, cell.java());
        String text = focus.text(cell.java());
        if (!balanced(text)) {
            int stop = Math.max(focus.start(), Math.min(end, focus.end()));
            String head = cell.java().substring(focus.start(), stop);
            text = head + Tail.of(head, cell.java().substring(stop, focus.end()));
        }
        return build(cell.java(), chunks, focus, text);
    }

    private static String suffix(String head) {
        return head.stripTrailing().endsWith("new") ? "()" : "";
    }

    private static boolean balanced(String text) {
        List<Token> tokens = Lexer.code(text);
        int depth = tokens.stream().mapToInt(token -> Brackets.nesting(text, token)).sum();
        return depth == 0 && tokens.stream().allMatch(Token::closed);
    }

    private static Chunk focus(List<Chunk> chunks, int offset, String java) {
        for (Chunk chunk : chunks) {
            if (offset >= chunk.start() && (offset < chunk.end()
                    || offset == chunk.end() && offset == java.length() && open(chunk, java))) {
                return chunk;
            }
        }
        return new Chunk(Chunk.Kind.STATEMENT, offset, offset, "");
    }

    private static boolean open(Chunk chunk, String java) {
        String text = chunk.text(java).stripTrailing();
        return !text.endsWith(";") && !(text.endsWith("}") && chunk.kind() != Chunk.Kind.STATEMENT);
    }

    private CellUnit build(String java, List<Chunk> chunks, Chunk focus, String focusText) {
        Set<String> types = chunks.stream().filter(chunk -> chunk.kind() == Chunk.Kind.TYPE)
                .map(Chunk::name).collect(Collectors.toSet());
        var unit = new StringBuilder(session.imports());
        chunks.stream().filter(chunk -> chunk.kind() == Chunk.Kind.IMPORT && chunk != focus)
                .forEach(chunk -> unit.append(chunk.text(java)).append('\n'));
        unit.append("class ").append(CellUnit.CLASS).append(" {\n");
        chunks.stream().filter(chunk -> chunk != focus && member(chunk)).forEach(chunk ->
                unit.append("static ").append(BodyEraser.erase(chunk.text(java))).append('\n'));
        unit.append(session.members(types));
        unit.append("static Object $run() throws Throwable {\n");
        chunks.stream().takeWhile(chunk -> chunk != focus && chunk.start() < focus.start())
                .filter(chunk -> chunk.kind() == Chunk.Kind.STATEMENT)
                .forEach(chunk -> unit.append(statement(chunk.text(java))).append('\n'));
        return close(unit, focus, focusText);
    }

    private static CellUnit close(StringBuilder unit, Chunk focus, String focusText) {
        boolean member = member(focus);
        unit.append(member ? "class " + CellUnit.FOCUS_CLASS + " {\n" : "");
        int shift = unit.length() - focus.start();
        unit.append(member ? focusText : statement(focusText));
        unit.append(member ? "\n}\n}\n}\n" : "\n}\n}\n");
        return new CellUnit(unit.toString(), shift);
    }

    private static boolean member(Chunk chunk) {
        return chunk.kind() == Chunk.Kind.METHOD || chunk.kind() == Chunk.Kind.TYPE;
    }

    private static String statement(String text) {
        String end = text.stripTrailing();
        return end.endsWith(";") || end.endsWith("}") || end.isEmpty() ? text : text + "\n;";
    }
}
