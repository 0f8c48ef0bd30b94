package org.deepecon.kernel.help;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.deepecon.kernel.repl.Completion;
import org.deepecon.kernel.repl.ShellView;

/**
 * Completes what is typed in a cell: members, names in scope, types, packages, keywords, magics,
 * files. Knows the declarations of the cell's earlier lines though they have not run. Never runs
 * user code; answers while a cell runs. Thread-safe.
 */
public final class Completer {
    private final Workbench bench;
    private final Supplier<Map<String, String>> magics;

    /**
     * Without magics.
     *
     * @param view the session
     */
    public Completer(ShellView view) {
        this(view, Map::of);
    }

    /**
     * With magics.
     *
     * @param view the session
     * @param magics name to one line of help, asked at each completion
     */
    public Completer(ShellView view, Supplier<Map<String, String>> magics) {
        this(new Workbench(view), magics);
    }

    Completer(Workbench bench, Supplier<Map<String, String>> magics) {
        this.bench = bench;
        this.magics = magics;
    }

    /**
     * Proposes what could stand at the cursor.
     *
     * @param code the whole cell
     * @param cursor offset in it, in UTF-16 units
     * @return proposals, best first; none inside comments
     */
    public Completion complete(String code, int cursor) {
        int caret = Math.max(0, Math.min(cursor, code.length()));
        CellText cell = CellText.of(code);
        if (cell.magicAt(caret)) {
            return MagicProposals.complete(code.substring(cell.lineStart(caret), caret), caret,
                    magics.get());
        }
        if (cell.foreign() >= 0 && caret >= cell.foreign()) {
            return nothing(caret);
        }
        return tokenAt(cell, caret).map(token -> inside(cell, token, caret))
                .orElseGet(() -> java(cell, caret));
    }

    private static Optional<Token> tokenAt(CellText cell, int caret) {
        return Lexer.all(cell.java()).stream().filter(token -> token.holds(caret)
                && (token.kind() == Token.Kind.LITERAL || token.kind() == Token.Kind.COMMENT
                || token.kind() == Token.Kind.NUMBER)).findFirst();
    }

    private static Completion inside(CellText cell, Token token, int caret) {
        boolean path = token.kind() == Token.Kind.LITERAL
                && cell.java().charAt(token.start()) == '"'
                && !cell.java().startsWith("\"\"\"", token.start());
        return path ? PathProposals.complete(cell.java().substring(token.start() + 1, caret), caret)
                : nothing(caret);
    }

    private Completion java(CellText cell, int caret) {
        int start = caret;
        while (start > 0 && Character.isJavaIdentifierPart(cell.java().charAt(start - 1))) {
            start--;
        }
        String typed = cell.java().substring(start, caret);
        if (!typed.isEmpty() && Character.isDigit(typed.charAt(0))) {
            return nothing(caret);
        }
        return new Completion(start, caret, items(cell, start, caret, typed));
    }

    private List<Completion.Item> items(CellText cell, int start, int caret, String typed) {
        var line = ImportProposals.line(cell.java().substring(cell.lineStart(caret), start));
        TypeIndex index = bench.index();
        CellUnit unit = bench.builder().withMark(cell, start, caret);
        if (line.matches()) {
            var empty = new CellUnit("class " + CellUnit.CLASS + " { }", 0);
            return bench.ask(empty, all -> {
                var collector = new Collector(typed, Expected.ANYTHING);
                new ImportProposals(all, index, collector).addForImport(line);
                return collector.items();
            }).orElse(List.of());
        }
        return bench.ask(unit, all -> JavaProposals.of(all, index, typed)).orElse(List.of());
    }

    private static Completion nothing(int caret) {
        return new Completion(caret, caret, List.of());
    }
}
