package org.deepecon.kernel.diagnose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.SourceCodeAnalysis.SnippetWrapper;
import org.deepecon.kernel.diagnose.text.SourceText;
import org.deepecon.kernel.repl.CellLine;

/** The cell lines behind the lines of a wrapper class. */
final class WrappedLines {
    private final Map<Integer, CellLine> lines = new HashMap<>();

    WrappedLines(SnippetWrapper wrapper, String cell, int number, int offset) {
        var wrapped = new SourceText(wrapper.wrapped());
        var source = new SourceText(cell);
        for (int i = 0; i < wrapper.source().length(); i++) {
            int line = source.lineAt(offset + i);
            lines.putIfAbsent(wrapped.lineAt(wrapper.sourceToWrappedPosition(i)),
                    new CellLine(number, line, source.line(line)));
        }
    }

    Optional<CellLine> at(int wrappedLine) {
        return Optional.ofNullable(lines.get(wrappedLine));
    }
}
