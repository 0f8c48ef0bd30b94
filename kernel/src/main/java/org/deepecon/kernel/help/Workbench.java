package org.deepecon.kernel.help;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.deepecon.kernel.repl.ShellView;

/**
 * What completion and inspection share: the session's source, the compiler and the index of types.
 */
final class Workbench {
    private final ShellView view;
    private final UnitBuilder builder;
    private final Analyzer analyzer = new Analyzer();
    private List<Path> indexed;
    private TypeIndex index;

    Workbench(ShellView view) {
        this.view = view;
        this.builder = new UnitBuilder(new SessionSource(view));
    }

    ShellView view() {
        return view;
    }

    UnitBuilder builder() {
        return builder;
    }

    Analyzer analyzer() {
        return analyzer;
    }

    <T> Optional<T> ask(CellUnit unit, Function<Attributed, T> question) {
        return analyzer.ask(view.classpath(), unit.source(), question);
    }

    /** The names of all types; read again when the class path has changed. */
    synchronized TypeIndex index() {
        List<Path> entries = Analyzer.entries(view.classpath());
        if (!entries.equals(indexed)) {
            index = new TypeIndex(entries);
            indexed = entries;
        }
        return index;
    }
}
