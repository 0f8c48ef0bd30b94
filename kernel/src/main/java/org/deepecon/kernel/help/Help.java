package org.deepecon.kernel.help;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.repl.Completeness;
import org.deepecon.kernel.repl.Completion;
import org.deepecon.kernel.repl.ShellView;

/** All help for one session; completion and inspection share what javac has read. Thread-safe. */
public final class Help {
    private static final List<String> TYPICAL =
            List.of("List.of(1).stream().map(x -> x.b", "Math.m", "new Arr", "Sys");

    private final Completer completer;
    private final Inspector inspector;
    private final CompletenessCheck completeness;

    /**
     * For a session.
     *
     * @param view its shell
     * @param magics name to one line of help, asked at each question
     */
    public Help(ShellView view, Supplier<Map<String, String>> magics) {
        var bench = new Workbench(view);
        this.completer = new Completer(bench, magics);
        this.inspector = new Inspector(bench, magics);
        this.completeness = new CompletenessCheck(view);
    }

    /**
     * Loads javac and the names of types, so that the first question is quick. Takes about half a
     * second; meant for a background thread of low priority after start-up, and for training runs
     * of a class-data cache.
     */
    public void warmUp() {
        TYPICAL.forEach(code -> complete(code, code.length()));
        inspect("Math.max", "Math.max".length(), 0);
    }

    /**
     * As {@link Completer#complete}.
     *
     * @param code the whole cell
     * @param cursor offset in it, in UTF-16 units
     * @return proposals, best first
     */
    public Completion complete(String code, int cursor) {
        return completer.complete(code, cursor);
    }

    /**
     * As {@link Inspector#inspect}.
     *
     * @param code the whole cell
     * @param cursor offset in it, in UTF-16 units
     * @param detail 0 or 1
     * @return plain text and Markdown; empty if there is nothing to explain
     */
    public Optional<MimeBundle> inspect(String code, int cursor, int detail) {
        return inspector.inspect(code, cursor, detail);
    }

    /**
     * As {@link CompletenessCheck#check}.
     *
     * @param code what was typed so far
     * @return the verdict
     */
    public Completeness check(String code) {
        return completeness.check(code);
    }
}
