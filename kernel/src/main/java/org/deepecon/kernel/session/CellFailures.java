package org.deepecon.kernel.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Snippet;
import org.deepecon.kernel.diagnose.CompileErrors;
import org.deepecon.kernel.diagnose.RuntimeErrors;
import org.deepecon.kernel.display.CellOutput.Stream;
import org.deepecon.kernel.display.RenderException;
import org.deepecon.kernel.magic.MagicException;
import org.deepecon.kernel.repl.CellAbandonedException;
import org.deepecon.kernel.repl.CellError;
import org.deepecon.kernel.repl.CellExit;
import org.deepecon.kernel.repl.CellStopped;
import org.deepecon.kernel.repl.CompileException;
import org.deepecon.kernel.repl.RunningCell;
import org.deepecon.kernel.repl.Shell;

/** Turns what a cell threw into the error that its student reads. */
final class CellFailures {
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final JavaSession session;
    private final RunningCell cell;
    private final String code;

    CellFailures(JavaSession session, RunningCell cell, String code) {
        this.session = session;
        this.cell = cell;
        this.code = code;
    }

    /** Explains on the cell's own thread, where the student's classes may be asked. */
    CellError explain(Throwable thrown) {
        if (cell.isStopRequested()) {
            return brief("Interrupted", "The cell was interrupted; its variables keep their values.");
        } else if (thrown instanceof CompileException e) {
            return CompileErrors.explain(
                    e.cell().text(), e.cell().number(), e.problems(), session.shell());
        } else if (thrown instanceof CellExit e) {
            return brief("SystemExit", e.getMessage());
        } else if (thrown instanceof MagicException e) {
            return brief("MagicError", e.getMessage());
        } else if (isOutOfMemory(thrown)) {
            return outOfMemory(thrown);
        }
        return thrown instanceof RenderException && thrown.getCause() != null
                ? notShown(thrown) : runtime(StudentFrames.keep(thrown));
    }

    /** The value is there but its own code failed while it was shown: say both. */
    private CellError notShown(Throwable thrown) {
        CellError cause = runtime(StudentFrames.keep(thrown.getCause()));
        List<String> lines = new ArrayList<>(List.of(thrown.getMessage()));
        lines.addAll(cause.traceback());
        return new CellError(cause.name(), thrown.getMessage(), lines);
    }

    /** Explains what ended a cell from outside: given up, or an error of the kernel itself. */
    CellError outside(Throwable thrown) {
        if (thrown instanceof CellAbandonedException || thrown instanceof CellStopped) {
            return brief("Interrupted", thrown.getMessage());
        }
        return RuntimeErrors.explain(thrown, session.shell());
    }

    /** What a cell's other thread died of, for its standard error. */
    static String ofThread(Thread thread, Throwable thrown, Shell shell) {
        String name = "Thread \"" + thread.getName() + "\" ended: ";
        return thrown instanceof CellExit ? name + thrown.getMessage() : name + String.join("\n",
                RuntimeErrors.explain(StudentFrames.keep(thrown), shell).traceback());
    }

    private CellError runtime(Throwable thrown) {
        Optional<Snippet> incomplete = RuntimeErrors.unresolvedDeclaration(thrown, session.shell());
        if (incomplete.isPresent() && incomplete.get() instanceof DeclarationSnippet declaration) {
            return RuntimeErrors.unresolved(RuntimeErrors.nameOf(declaration),
                    session.shell().unresolved(declaration), thrown, session.shell());
        }
        return RuntimeErrors.explain(thrown, session.shell());
    }

    private static boolean isOutOfMemory(Throwable thrown) {
        Throwable cause = thrown instanceof RenderException ? thrown.getCause() : thrown;
        return cause instanceof OutOfMemoryError;
    }

    /** Makes room again: first the reserve, then the variables that the cell names. */
    private CellError outOfMemory(Throwable thrown) {
        session.reserve().release();
        List<String> cleared = new ArrayList<>();
        for (var variable : session.shell().variables().entrySet()) {
            if (!session.reserve().isRoomy() && isNamed(variable.getKey())
                    && isClearable(variable.getValue())) {
                variable.getValue().clear();
                cleared.add(variable.getKey());
            }
        }
        CellError error = RuntimeErrors.explain(StudentFrames.keep(thrown), session.shell());
        if (!cleared.isEmpty()) {
            cell.stream(Stream.STDOUT, "To make room, these variables were set to null: "
                    + String.join(", ", cleared) + "\n");
        }
        session.reserve().restore();
        return error;
    }

    private boolean isNamed(String variable) {
        return Pattern.compile("\\b" + Pattern.quote(variable) + "\\b").matcher(code).find();
    }

    private static boolean isClearable(Shell.Held held) {
        return !held.field().getType().isPrimitive() && held.value() != null;
    }

    private static CellError brief(String name, String message) {
        List<String> lines = new ArrayList<>();
        lines.add(BOLD + name + PLAIN + ": " + message);
        return new CellError(name, message, lines);
    }
}
