package org.deepecon.kernel.repl;

import java.util.List;
import java.util.Optional;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Snippet;

/** A compiled stretch of a cell, to be run once on the cell's thread and then closed. */
public final class Program implements AutoCloseable {
    private final Shell shell;
    private final CellCompiler compiler;
    private final Draft draft;
    private final List<Step> steps;
    private int done;

    Program(Shell shell, CellCompiler compiler, Draft draft, List<Step> steps) {
        this.shell = shell;
        this.compiler = compiler;
        this.draft = draft;
        this.steps = steps;
    }

    /**
     * Runs it.
     *
     * @return the last expression's value, wrapped because it may be null; empty if there is none
     * @throws Throwable whatever the cell throws, as it was thrown
     */
    public Optional<Value> run() throws Throwable {
        Object value = null;
        for (Step step : steps) {
            value = step.run();
            done++;
        }
        value = draft.isTaken ? Take.take() : value;
        return draft.hasValue ? Optional.of(new Value(value)) : Optional.empty();
    }

    /**
     * Takes the code out of this process, instead of running it; see {@link Shell#shipping}.
     *
     * @return it, with all that was compiled before and not shipped yet
     */
    public Shipment ship() {
        return shell.locked(() -> compiler.control().ship(steps, draft));
    }

    /**
     * Says how far it came in another process.
     *
     * @param count orders of its shipment that were done
     */
    public void ran(int count) {
        done = Math.min(Math.max(count, 0), steps.size());
    }

    /**
     * How many orders it has.
     *
     * @return what {@link #ran} is told where all went well
     */
    public int length() {
        return steps.size();
    }

    /**
     * The declarations it made, even if it did not run to its end.
     *
     * @return variables, methods, types and imports
     */
    public List<Snippet> declared() {
        return draft.made.stream().filter(s -> s.kind().isPersistent()).toList();
    }

    /**
     * Variables that lost their value because their type now has another shape.
     *
     * @return their names
     */
    public List<String> lost() {
        return List.copyOf(draft.lost);
    }

    /**
     * Declarations that still refer to something unknown.
     *
     * @return methods and types of this cell with missing names
     */
    public List<DeclarationSnippet> incomplete() {
        return declared().stream().filter(DeclarationSnippet.class::isInstance)
                .map(DeclarationSnippet.class::cast)
                .filter(s -> !shell.unresolved(s).isEmpty()).toList();
    }

    /** Forgets what runs only once, and variables whose initialisation was not reached. */
    @Override
    public void close() {
        shell.locked(() -> {
            for (var v : draft.initialised) {
                if (v.step() >= done && done < steps.size()) {
                    settleUnreached(v);
                }
            }
            compiler.forget(draft);
            return null;
        });
    }

    private void settleUnreached(Draft.Initialised variable) {
        if (variable.isNew()) {
            compiler.drop(variable.variable());
        } else if (variable.carry() != null) {
            compiler.control().carry(variable.carry());
        }
    }

    /**
     * A cell's result.
     *
     * @param object may be null
     */
    public record Value(Object object) {
    }
}
