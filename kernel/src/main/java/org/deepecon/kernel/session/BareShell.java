package org.deepecon.kernel.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis;
import org.deepecon.kernel.repl.CellLine;
import org.deepecon.kernel.repl.ShellView;

/** What explanations of errors can ask where there is no shell: class path and loader. */
record BareShell(ClassLoader loader, List<Path> classpath) implements ShellView {
    @Override
    public <T> T analyze(Function<SourceCodeAnalysis, T> question) {
        throw new UnsupportedOperationException("there is no compiler in this process");
    }

    @Override
    public List<Snippet> declarations() {
        return List.of();
    }

    @Override
    public Optional<Class<?>> holder(Snippet snippet) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> value(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<CellLine> locate(StackTraceElement frame) {
        return Optional.empty();
    }
}
