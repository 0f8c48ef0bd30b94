package org.deepecon.kernel.help;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.execution.LocalExecutionControlProvider;
import org.deepecon.kernel.repl.CellLine;
import org.deepecon.kernel.repl.ShellView;

/** A real JShell, with the values of variables set by the test. */
final class TestShell implements ShellView, AutoCloseable {
    private final JShell shell = JShell.builder()
            .executionEngine(new LocalExecutionControlProvider(), Map.of()).build();
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Path> classpath = new ArrayList<>();
    final Map<String, Object> values = new HashMap<>();

    /** Imports that a session starts with. */
    static TestShell started() {
        var test = new TestShell();
        for (String name : List.of("java.io", "java.math", "java.net", "java.nio.file", "java.util",
                "java.util.concurrent", "java.util.function", "java.util.regex",
                "java.util.stream")) {
            test.run("import " + name + ".*;");
        }
        return test;
    }

    TestShell run(String cell) {
        String rest = cell;
        while (!rest.isBlank()) {
            var next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            shell.eval(next.source()).stream()
                    .filter(event -> event.status() == Snippet.Status.REJECTED)
                    .findAny().ifPresent(event -> {
                        throw new IllegalArgumentException(shell.diagnostics(event.snippet())
                                .map(problem -> problem.getMessage(null)).toList().toString());
                    });
            rest = next.remaining();
        }
        return this;
    }

    TestShell add(Path jar) {
        shell.addToClasspath(jar.toString());
        classpath.add(jar);
        return this;
    }

    @Override
    public <T> T analyze(Function<SourceCodeAnalysis, T> question) {
        lock.lock();
        try {
            return question.apply(shell.sourceCodeAnalysis());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Snippet> declarations() {
        return shell.snippets().filter(snippet -> shell.status(snippet).isActive()).toList();
    }

    @Override
    public List<Path> classpath() {
        return classpath;
    }

    @Override
    public ClassLoader loader() {
        return getClass().getClassLoader();
    }

    @Override
    public Optional<Class<?>> holder(Snippet snippet) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public Optional<CellLine> locate(StackTraceElement frame) {
        return Optional.empty();
    }

    @Override
    public void close() {
        shell.close();
    }
}
