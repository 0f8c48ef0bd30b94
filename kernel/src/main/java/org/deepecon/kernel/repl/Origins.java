package org.deepecon.kernel.repl;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.SnippetWrapper;

/** Which cell and line every class of a snippet comes from. Thread-safe. */
final class Origins {
    private static final int MOST_COMPACTED = 2_000;

    private final Map<String, Origin> byClass = new HashMap<>();
    private final Queue<String> compacted = new ArrayDeque<>();
    private final Map<String, Piece> pieces = new HashMap<>();

    synchronized void note(Snippet snippet, Piece piece, SourceCodeAnalysis analysis) {
        if (piece != null) {
            pieces.put(snippet.id(), piece);
        }
        Piece known = pieces.get(snippet.id());
        SnippetWrapper wrapper = analysis.wrapper(snippet);
        if (known != null && snippet.kind() != Snippet.Kind.IMPORT) {
            byClass.put(wrapper.fullClassName(), new Origin(known, wrapper, null));
        }
    }

    synchronized Piece piece(Snippet snippet) {
        return pieces.get(snippet.id());
    }

    synchronized void forget(Snippet snippet) {
        pieces.remove(snippet.id());
    }

    /** Keeps only the line table of a class that ran and is forgotten, and only of the latest ones. */
    synchronized void compact(String className) {
        Origin origin = byClass.get(className);
        if (origin != null && origin.wrapper() != null) {
            byClass.put(className, origin.compact());
            compacted.add(className);
        }
        while (compacted.size() > MOST_COMPACTED) {
            byClass.remove(compacted.remove());
        }
    }

    synchronized Optional<CellLine> locate(StackTraceElement frame) {
        if (!ClassNames.isSnippet(frame.getClassName())) {
            return Optional.empty();
        }
        Origin origin = byClass.get(ClassNames.outermost(frame.getClassName()));
        return origin == null ? Optional.empty() : origin.locate(frame.getLineNumber());
    }

    /** A snippet's place: with its wrapper at first, with a table of lines once it is forgotten. */
    private record Origin(Piece piece, SnippetWrapper wrapper, int[] lines) {
        Origin compact() {
            int count = wrapper.wrapped().split("\n", -1).length;
            int[] table = new int[count + 1];
            for (int i = 1; i <= count; i++) {
                table[i] = cellLine(i);
            }
            Piece bare = new Piece(piece.cell(), piece.start(), "", 0, false, true);
            return new Origin(bare, null, table);
        }

        Optional<CellLine> locate(int wrappedLine) {
            int line = wrapper == null ? fromTable(wrappedLine) : cellLine(wrappedLine);
            CellSource cell = piece.cell();
            return line < 1 ? Optional.empty()
                    : Optional.of(new CellLine(cell.number(), line, cell.line(line)));
        }

        private int fromTable(int wrappedLine) {
            return wrappedLine > 0 && wrappedLine < lines.length ? lines[wrappedLine] : 0;
        }

        private int cellLine(int wrappedLine) {
            String wrapped = wrapper.wrapped();
            int from = 0;
            for (int i = 1; i < wrappedLine && from >= 0; i++) {
                from = wrapped.indexOf('\n', from) + 1;
            }
            int newline = wrapped.indexOf('\n', from);
            int to = newline < 0 ? wrapped.length() : newline;
            return firstCellLine(from, to);
        }

        /**
         * The wrapper adds text of its own: take the first position that maps there and back. The
         * initializer of a variable has none, since JShell writes it twice; its last one will do.
         */
        private int firstCellLine(int from, int to) {
            for (int p = from; p < to; p++) {
                int source = wrapper.wrappedToSourcePosition(p);
                if (source >= 0 && wrapper.sourceToWrappedPosition(source) == p) {
                    return lineOf(source);
                }
            }
            int last = wrapper.wrappedToSourcePosition(Math.max(from, to - 1));
            return last < 0 ? 0 : lineOf(last);
        }

        private int lineOf(int source) {
            int offset = piece.toCell(source);
            String text = piece.cell().text();
            while (offset < text.length() && Character.isWhitespace(text.charAt(offset))) {
                offset++; // a piece begins with the line end before it
            }
            return piece.cell().lineAt(offset);
        }
    }
}
