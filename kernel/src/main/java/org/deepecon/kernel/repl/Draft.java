package org.deepecon.kernel.repl;

import java.util.ArrayList;
import java.util.List;
import jdk.jshell.Snippet;
import jdk.jshell.VarSnippet;

/** What a cell has done to the declarations so far: to be kept, or taken back. */
final class Draft {
    final List<Snippet> made = new ArrayList<>();
    final List<Replaced> replaced = new ArrayList<>();
    final List<Initialised> initialised = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    /** Variables whose value does not fit the new shape of their type. */
    final List<String> lost = new ArrayList<>();
    boolean hasValue;
    /** The value is handed over by {@link Take} instead of returned. */
    boolean isTaken;

    /**
     * A declaration that the cell replaced.
     *
     * @param snippet the old declaration
     * @param piece where it stood, or null for one of the start imports
     */
    record Replaced(Snippet snippet, Piece piece) {
        /** The old declaration once more, for the shell. */
        Piece again() {
            String source = snippet.source();
            return piece == null
                    ? new Piece(new CellSource(0, source), 0, source, 0, false, true)
                    : new Piece(piece.cell(), piece.start(), source, piece.shift(), false, true);
        }
    }

    /**
     * A variable that the cell declares.
     *
     * @param variable its declaration
     * @param step index of the step that computes its value
     * @param carry copies the value it had before, where that is held elsewhere; or null
     * @param isNew no variable of that name existed
     */
    record Initialised(VarSnippet variable, int step, Step.CarryOver carry, boolean isNew) {
    }
}
