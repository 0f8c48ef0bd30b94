package org.deepecon.kernel.repl;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;

/**
 * Gives the pieces of a cell to JShell, all before any of it runs. If one fails, what the others
 * declared is taken back. Used under the shell's lock.
 */
final class CellCompiler {
    /** Cells that go JShell's own way: preparing the short one takes longer than it saves at first. */
    private static final int PLAIN_CELLS = 3;

    private final JShell jshell;
    private final CellControl control;
    private final Origins origins;
    private final Variables variables;
    private final SnippetPruner pruner;
    private SureStatement sure;
    private int cells;

    CellCompiler(JShell jshell, CellControl control, Origins origins, Variables variables) {
        this.jshell = jshell;
        this.control = control;
        this.origins = origins;
        this.variables = variables;
        this.pruner = SnippetPruner.of(jshell);
    }

    Program compile(CellSource cell, List<Piece> pieces, Shell shell) throws CompileException {
        control.begin();
        if (++cells == PLAIN_CELLS) {
            sure = SureStatement.of(jshell);
        }
        Draft draft = new Draft();
        try {
            checkSyntax(cell, pieces, draft);
            for (int i = 0; i < pieces.size(); i++) {
                declare(pieces.get(i), i == pieces.size() - 1, draft);
            }
            return new Program(shell, this, draft, control.steps());
        } catch (CompileException | RuntimeException | Error failure) {
            takeBack(draft);
            throw failure;
        }
    }

    /** An invalid piece can only be the last one; tell before anything is declared. */
    private void checkSyntax(CellSource cell, List<Piece> pieces, Draft draft)
            throws CompileException {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && !last.valid()) {
            boolean valid = !SourceText.hasUnclosedComment(last.code())
                    && !evaluate(last, draft).isEmpty() && draft.problems.isEmpty();
            if (!valid) {
                throw new CompileException(cell, draft.problems);
            }
            pieces.set(pieces.size() - 1, null);
        }
    }

    private void declare(Piece piece, boolean last, Draft draft) throws CompileException {
        if (piece == null) {
            return; // was valid after all and is already declared
        }
        stopIfAsked();
        String name = last ? SourceText.loneName(piece.code()) : null;
        Optional<Field> field = name == null ? Optional.empty() : variables.field(name);
        if (field.isPresent()) {
            control.steps().add(new Step.Read(field.get()));
            draft.hasValue = true;
            return;
        }
        if (last && piece.isBareExpression() && takesValue(piece.taken(), draft)) {
            return;
        }
        List<Snippet> made = evaluate(piece, draft);
        if (!draft.problems.isEmpty() && piece.shift() > 0 && isNotStatement(draft)) {
            declareApart(piece, last, draft);
        } else if (!draft.problems.isEmpty()) {
            throw new CompileException(piece.cell(), draft.problems);
        } else {
            draft.hasValue = last && piece.shown() && !made.isEmpty()
                    && hasValue(made.get(made.size() - 1));
        }
    }

    /**
     * Compiles an expression as a statement that hands its value over: two compilations where JShell
     * takes five for an expression. What has no value, or does not compile, goes JShell's way.
     */
    private boolean takesValue(Piece taken, Draft draft) {
        Draft attempt = new Draft();
        evaluate(taken, attempt);
        if (!attempt.problems.isEmpty()) {
            forgetOnceRun(attempt.made);
            return false;
        }
        draft.made.addAll(attempt.made);
        draft.hasValue = true;
        draft.isTaken = true;
        return true;
    }

    private void declareApart(Piece block, boolean last, Draft draft) throws CompileException {
        draft.problems.clear();
        List<Piece> single = Splitter.apart(block, jshell.sourceCodeAnalysis());
        for (int i = 0; i < single.size(); i++) {
            declare(single.get(i), last && i == single.size() - 1, draft);
        }
    }

    private static boolean isNotStatement(Draft draft) {
        return draft.problems.stream().anyMatch(p -> p.code().equals("compiler.err.not.stmt"));
    }

    private static boolean hasValue(Snippet snippet) {
        return snippet.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND
                || snippet.subKind() == Snippet.SubKind.VAR_VALUE_SUBKIND;
    }

    private static void stopIfAsked() {
        RunningCell cell = RunningCell.current();
        if (cell != null && cell.isStopRequested()) {
            throw new CellStopped();
        }
    }

    /** Evaluates one piece; the draft takes what it declared, replaced and complained about. */
    private List<Snippet> evaluate(Piece piece, Draft draft) {
        int before = control.steps().size();
        List<Snippet> made = new ArrayList<>();
        for (SnippetEvent event : eval(piece, draft)) {
            Snippet snippet = event.snippet();
            boolean primary = event.causeSnippet() == null;
            if (primary) {
                made.add(snippet);
                draft.made.add(snippet);
            }
            if (event.status() == Status.OVERWRITTEN && event.previousStatus().isActive()) {
                draft.replaced.add(new Draft.Replaced(snippet, origins.piece(snippet)));
            } else if (primary && Refusal.isRefused(event, jshell)) {
                draft.problems.addAll(Refusal.of(snippet, piece, jshell));
                renewAfterLimit(event);
            } else if (primary && Refusal.hidesJava(snippet)) {
                draft.problems.add(Refusal.hidingJava(piece));
            } else if (event.status().isDefined()) {
                place(snippet, primary ? piece : null, primary, before, draft);
                dropNamesakes(snippet, draft);
            } else if (!primary && event.previousStatus().isDefined()
                    && snippet instanceof VarSnippet var) {
                keepValue(var, draft);
            }
        }
        return made;
    }

    private void dropNamesakes(Snippet made, Draft draft) {
        for (Snippet other : Namesakes.of(made, jshell)) {
            draft.replaced.add(new Draft.Replaced(other, origins.piece(other)));
            jshell.drop(other);
        }
    }

    private List<SnippetEvent> eval(Piece piece, Draft draft) {
        try {
            return sure != null && SureStatement.is(piece.code())
                    ? evalSurely(piece.code()) : jshell.eval(piece.code());
        } catch (RuntimeException | AssertionError | InternalError | StackOverflowError crash) {
            draft.problems.add(Refusal.crash(crash, piece));
            renewCompilers();
            return List.of();
        }
    }

    private List<SnippetEvent> evalSurely(String code) {
        List<SnippetEvent> events = sure.eval(code);
        if (events.get(0).status().isDefined() || Piece.isTaken(code)) {
            return events; // an expression that is none is tried as it stands
        }
        forgetOnceRun(List.of(events.get(0).snippet()));
        return jshell.eval(code);
    }

    /** javac reports an overlong constant again with the next class it writes. */
    private void renewAfterLimit(SnippetEvent event) {
        if (event.status() != Status.REJECTED) {
            renewCompilers();
        }
    }

    private void renewCompilers() {
        if (pruner != null) {
            pruner.renewCompilers();
        }
    }

    /** A variable whose initializer no longer compiles keeps its value: it is declared without. */
    private void keepValue(VarSnippet var, Draft draft) {
        int before = control.steps().size();
        Piece origin = origins.piece(var);
        for (SnippetEvent event : jshell.eval(var.typeName() + " " + var.name() + ";")) {
            if (event.causeSnippet() == null && event.status().isDefined()) {
                control.retract(before);
                place(event.snippet(), origin, false, before, draft);
                return;
            }
        }
        draft.lost.add(var.name());
    }

    private void place(Snippet snippet, Piece piece, boolean primary, int before, Draft draft) {
        origins.note(snippet, piece, jshell.sourceCodeAnalysis());
        if (!(snippet instanceof VarSnippet var) || SnippetShape.isTemporary(var.name())) {
            return;
        }
        String holder = jshell.sourceCodeAnalysis().wrapper(snippet).fullClassName();
        control.noteVariable(holder);
        Class<?> type = holderClass(holder);
        boolean existed = variables.field(var.name()).isPresent();
        Optional<Field> old = type == null ? Optional.empty() : variables.move(var.name(), type);
        Field now = variables.field(var.name()).orElse(null);
        Step.CarryOver carry = old.isEmpty() ? null : new Step.CarryOver(old.get(), now,
                () -> draft.lost.add(var.name()));
        if (!primary && carry != null) {
            control.steps().add(carry);
        } else if (primary) {
            draft.initialised.add(new Draft.Initialised(var, before, carry, !existed));
        }
    }

    private Class<?> holderClass(String name) {
        try {
            return control.findClass(name);
        } catch (ClassNotFoundException | LinkageError notDefined) {
            return null;
        }
    }

    /** Restores the declarations that were in force before the cell. */
    private void takeBack(Draft draft) {
        for (int i = draft.made.size() - 1; i >= 0; i--) {
            Snippet made = draft.made.get(i);
            if (made.kind().isPersistent() && jshell.status(made).isActive()) {
                drop(made);
            }
        }
        control.begin();
        Draft restored = new Draft();
        for (Draft.Replaced old : draft.replaced) {
            evaluate(old.again(), restored);
            restored.initialised.stream().map(Draft.Initialised::carry)
                    .filter(java.util.Objects::nonNull).forEach(control::carry);
            control.steps().stream().filter(Step.CarryOver.class::isInstance)
                    .map(Step.CarryOver.class::cast).forEach(control::carry);
            control.begin();
        }
        forgetOnceRun(draft.made);
    }

    CellControl control() {
        return control;
    }

    /** Drops a declaration; its variable, if any, is gone. */
    void drop(Snippet snippet) {
        jshell.drop(snippet);
        if (snippet instanceof VarSnippet var) {
            variables.forget(var.name());
        }
    }

    /** Forgets what a cell that ended ran only once, and the declarations that it replaced. */
    void forget(Draft draft) {
        forgetOnceRun(draft.made);
        if (pruner != null) {
            draft.replaced.forEach(this::forgetReplaced);
        }
    }

    private void forgetReplaced(Draft.Replaced old) {
        pruner.pruneReplaced(old.snippet());
        String name = jshell.sourceCodeAnalysis().wrapper(old.snippet()).fullClassName();
        boolean isGone = old.snippet() instanceof VarSnippet var && name != null
                && variables.field(var.name()).map(f -> !f.getDeclaringClass().getName().equals(name))
                        .orElse(false);
        if (isGone) {
            origins.compact(name);
            control.forget(name);
            pruner.pruneClass(name);
        }
    }

    private void forgetOnceRun(List<Snippet> made) {
        for (Snippet snippet : made) {
            boolean temporary = snippet instanceof VarSnippet v
                    && SnippetShape.isTemporary(v.name());
            if (temporary && jshell.status(snippet).isActive()) {
                jshell.drop(snippet);
            }
            if (temporary || !snippet.kind().isPersistent()) {
                forget(snippet, temporary);
            }
        }
    }

    private void forget(Snippet snippet, boolean temporary) {
        String name = jshell.sourceCodeAnalysis().wrapper(snippet).fullClassName();
        if (name == null) {
            return;
        }
        origins.forget(snippet);
        origins.compact(name);
        control.forget(name);
        if (pruner != null) {
            pruner.prune(snippet, name, temporary ? ((VarSnippet) snippet).name() : null);
        }
    }
}
