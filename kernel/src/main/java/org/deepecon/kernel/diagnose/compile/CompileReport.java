package org.deepecon.kernel.diagnose.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepecon.kernel.diagnose.text.Ansi;
import org.deepecon.kernel.diagnose.text.Excerpt;
import org.deepecon.kernel.diagnose.text.SourceText;
import org.deepecon.kernel.repl.Problem;
import org.deepecon.kernel.repl.ShellView;

/** Why a cell does not compile, as a student reads it. */
public final class CompileReport {
    private static final int MOST = 5;

    private final SourceText source;
    private final String cell;
    private final List<Map.Entry<Mistake, List<Integer>>> mistakes;

    /**
     * Sorts out the problems.
     *
     * @param cellSource the cell's source
     * @param cellNumber its execution number, or 0 for code run silently
     * @param problems what the compiler says, in its order; may be empty if it only rejects
     * @param shell what is declared
     */
    public CompileReport(
            String cellSource, int cellNumber, List<Problem> problems, ShellView shell) {
        source = new SourceText(cellSource);
        cell = cellNumber > 0 ? "Cell [" + cellNumber + "]" : "Expression";
        mistakes = List.copyOf(new Selection(source, shell).of(problems).entrySet());
    }

    /**
     * The first problem in a line.
     *
     * @return such as {@code line 3: cannot find symbol: variable lenght}
     */
    public String summary() {
        Mistake first = mistakes.get(0).getKey();
        return "line " + source.lineAt(Pointer.of(first).start()) + ": "
                + Wording.of(first).headline();
    }

    /**
     * All of it, coloured.
     *
     * @return for each problem: place and message, the source with carets, details, a hint
     */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var entry : mistakes.subList(0, Math.min(MOST, mistakes.size()))) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            describe(entry.getKey(), entry.getValue(), lines);
        }
        int more = mistakes.size() - MOST;
        if (more > 0) {
            lines.add("");
            lines.add(Ansi.dim("… and " + more + (more == 1 ? " more error" : " more errors")));
        }
        return lines;
    }

    private void describe(Mistake mistake, List<Integer> again, List<String> lines) {
        Pointer pointer = Pointer.of(mistake);
        Wording wording = Wording.of(mistake);
        String place = cell + ", line " + source.lineAt(pointer.start())
                + ", column " + source.columnAt(pointer.start());
        lines.add(Ansi.place(place) + ": " + Ansi.error(wording.headline()));
        lines.addAll(Excerpt.underlined(source, pointer.start(), pointer.end()));
        wording.details().forEach(detail -> lines.add("  " + detail));
        if (!again.isEmpty()) {
            lines.add(Ansi.dim("  again in line " + String.join(", ",
                    again.stream().map(String::valueOf).toList())));
        }
        Hints.of(mistake).ifPresent(hint -> lines.add(Ansi.remedy("Hint: " + hint)));
    }
}
