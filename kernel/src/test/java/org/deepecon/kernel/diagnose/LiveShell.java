package org.deepecon.kernel.diagnose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import org.deepecon.kernel.repl.CellError;
import org.deepecon.kernel.repl.CellLine;
import org.deepecon.kernel.repl.Problem;
import org.deepecon.kernel.repl.ShellView;

/** A real JShell behind {@link ShellView}: runs cells, collects problems, exceptions and lines. */
final class LiveShell implements ShellView, AutoCloseable {
    private static final List<String> IMPORTS = List.of("java.io", "java.math", "java.net",
            "java.nio.file", "java.util", "java.util.concurrent", "java.util.function",
            "java.util.regex", "java.util.stream");
    private final CatchingControl control = new CatchingControl();
    private final JShell shell;
    private final Map<String, WrappedLines> lines = new HashMap<>();
    private int cells;

    /** @param options compiler options; {@code -g} gives local variables their names */
    LiveShell(String... options) {
        shell = JShell.builder().executionEngine(control.provider(), Map.of())
                .compilerOptions(options).build();
        shell.addToClasspath(System.getProperty("java.class.path"));
        IMPORTS.forEach(name -> shell.eval("import " + name + ".*;"));
    }

    /** Runs a cell; the error if it fails, null if it succeeds. */
    CellError run(String cell) {
        cells++;
        int offset = 0;
        while (!cell.substring(offset).isBlank()) {
            String rest = cell.substring(offset);
            var info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            boolean whole = info.completeness() == Completeness.UNKNOWN
                    || !info.completeness().isComplete();
            String source = whole ? rest : info.source();
            int used = whole ? rest.length() : rest.length() - info.remaining().length();
            Optional<CellError> error = eval(cell, source, offset);
            if (error.isPresent()) {
                return error.get();
            }
            offset += used;
        }
        return null;
    }

    private Optional<CellError> eval(String cell, String source, int offset) {
        control.thrown = null;
        List<SnippetEvent> events = shell.eval(source);
        if (events.isEmpty()) {
            return Optional.of(CompileErrors.explain(cell, cells, List.of(), this));
        }
        for (SnippetEvent event : events) {
            if (event.status() == Snippet.Status.REJECTED) {
                List<Problem> problems = shell.diagnostics(event.snippet())
                        .map(diag -> problem(diag, offset)).toList();
                return Optional.of(CompileErrors.explain(cell, cells, problems, this));
            }
            var wrapper = shell.sourceCodeAnalysis().wrapper(event.snippet());
            if (event.causeSnippet() == null) {
                lines.put(wrapper.fullClassName(), new WrappedLines(wrapper, cell, cells, offset));
            }
        }
        return Optional.ofNullable(control.thrown).map(this::explain);
    }

    private CellError explain(Throwable thrown) {
        return RuntimeErrors.unresolvedDeclaration(thrown, this)
                .map(snippet -> RuntimeErrors.unresolved(RuntimeErrors.nameOf(snippet),
                        shell.unresolvedDependencies((DeclarationSnippet) snippet).toList(),
                        thrown, this))
                .orElseGet(() -> RuntimeErrors.explain(thrown, this));
    }

    private static Problem problem(Diag diag, int offset) {
        return new Problem(diag.getCode(), diag.getMessage(Locale.ROOT),
                offset + (int) diag.getStartPosition(), offset + (int) diag.getEndPosition(),
                offset + (int) diag.getPosition(), diag.isError());
    }

    @Override
    public <T> T analyze(Function<SourceCodeAnalysis, T> question) {
        return question.apply(shell.sourceCodeAnalysis());
    }

    @Override
    public List<Snippet> declarations() {
        var active = new ArrayList<Snippet>();
        shell.snippets().filter(s -> shell.status(s).isActive()).forEach(active::add);
        return active;
    }

    @Override
    public List<Path> classpath() {
        return List.of();
    }

    @Override
    public ClassLoader loader() {
        return control.loader;
    }

    @Override
    public Optional<Class<?>> holder(Snippet snippet) {
        try {
            return Optional.of(Class.forName(shell.sourceCodeAnalysis().wrapper(snippet)
                    .fullClassName(), false, loader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Object> value(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<CellLine> locate(StackTraceElement frame) {
        String outer = frame.getClassName().replaceAll("^(REPL\\.\\$JShell\\$\\w+)\\$.*", "$1");
        return Optional.ofNullable(lines.get(outer)).flatMap(l -> l.at(frame.getLineNumber()));
    }

    @Override
    public void close() {
        shell.close();
    }
}
