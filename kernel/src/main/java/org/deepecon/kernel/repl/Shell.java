package org.deepecon.kernel.repl;

import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.VarSnippet;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/**
 * JShell with what a notebook needs around it. Compilation and analysis are serialised by one lock;
 * user code runs outside it. Thread-safe.
 */
public final class Shell implements ShellView, AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final SnippetLoader loader;
    private final CellControl control;
    private final JShell jshell;
    private final CellCompiler compiler;
    private final Origins origins = new Origins();
    private final Variables variables = new Variables();
    private final List<String> prelude = new ArrayList<>();

    private Shell(List<String> compilerOptions, ClassLoader libraries, Outgoing outgoing) {
        loader = new SnippetLoader(libraries);
        control = new CellControl(loader, outgoing);
        jshell = JShell.builder()
                .executionEngine(new Provider(control), Map.of())
                .fileManager(CompilerFiles::new)
                .compilerOptions(compilerOptions.toArray(String[]::new))
                .build();
        compiler = new CellCompiler(jshell, control, origins, variables);
    }

    /**
     * Starts a shell.
     *
     * @param compilerOptions javac options for every cell
     * @param imports import declarations in force from the start
     * @return a shell without declarations
     */
    public static Shell open(List<String> compilerOptions, List<String> imports) {
        Shell shell = new Shell(compilerOptions, ClassLoader.getSystemClassLoader(), null);
        shell.addImports(imports);
        return shell;
    }

    /**
     * Starts a shell that compiles for another process: its programs are shipped and never run.
     * Classes are loaded here, to be looked at, but none is initialized.
     *
     * @param compilerOptions javac options for every cell
     * @param libraries sees the class path, which {@link #addToClasspath} must name for the compiler
     * @return a shell without declarations
     */
    public static Shell shipping(List<String> compilerOptions, ClassLoader libraries) {
        return new Shell(compilerOptions, libraries, new Outgoing());
    }

    /**
     * Adds imports that also survive {@link #reset}. They are declared together, as one snippet.
     *
     * @param imports declarations such as {@code import java.util.*;}
     */
    public void addImports(List<String> imports) {
        if (!imports.isEmpty()) {
            prelude.add(String.join(" ", imports));
            locked(() -> jshell.eval(prelude.get(prelude.size() - 1)));
        }
    }

    /**
     * Compiles a stretch of a cell.
     *
     * @param cell the cell it is from
     * @param java the cell's text with everything that is not Java blanked out, same length
     * @param start offset of the first character
     * @param end offset after the last one
     * @return what to run; close it in any case
     * @throws CompileException if any part does not compile; then nothing has changed
     */
    public Program compile(CellSource cell, String java, int start, int end)
            throws CompileException {
        lock.lock();
        try {
            var pieces = Splitter.split(cell, java, start, end, jshell.sourceCodeAnalysis());
            return compiler.compile(cell, pieces, this);
        } finally {
            lock.unlock();
        }
    }

    /** Forgets all declarations; keeps the class path and the imports given at the start. */
    public void reset() {
        locked(() -> {
            jshell.snippets().filter(s -> jshell.status(s).isActive()).toList()
                    .forEach(jshell::drop);
            variables.clear();
            prelude.forEach(jshell::eval);
            return null;
        });
    }

    /**
     * Adds jars or folders to the class path of later cells.
     *
     * @param entries existing files; those already there are skipped
     */
    public void addToClasspath(List<Path> entries) {
        locked(() -> {
            // At once: each call makes new compilers.
            String fresh = entries.stream().map(entry -> entry.toAbsolutePath().normalize())
                    .filter(entry -> !loader.added().contains(entry)).map(Path::toString)
                    .distinct().collect(Collectors.joining(File.pathSeparator));
            if (!fresh.isEmpty()) {
                jshell.addToClasspath(fresh);
            }
            return null;
        });
    }

    /**
     * The session's variables.
     *
     * @return declared type and field by name, oldest first
     */
    public Map<String, Held> variables() {
        return locked(() -> {
            Map<String, Held> held = new LinkedHashMap<>();
            jshell.variables().filter(v -> !SnippetShape.isTemporary(v.name())).forEach(v ->
                    variables.field(v.name()).ifPresent(f ->
                            held.put(v.name(), new Held(v.typeName(), f))));
            return held;
        });
    }

    /**
     * A variable and where it is held.
     *
     * @param type declared type
     * @param field the static field
     */
    public record Held(String type, Field field) {
        /**
         * Its value now.
         *
         * @return may be null
         */
        public Object value() {
            try {
                return field.get(null);
            } catch (IllegalAccessException impossible) {
                throw new AssertionError(impossible);
            }
        }

        /** Forgets the value, to give its memory back; primitive variables keep theirs. */
        public void clear() {
            try {
                if (!field.getType().isPrimitive()) {
                    field.set(null, null);
                }
            } catch (IllegalAccessException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    @Override
    public <T> T analyze(Function<SourceCodeAnalysis, T> question) {
        return locked(() -> question.apply(jshell.sourceCodeAnalysis()));
    }

    @Override
    public List<Snippet> declarations() {
        return locked(() -> jshell.snippets()
                .filter(s -> s.kind().isPersistent() && jshell.status(s).isActive())
                .filter(s -> !(s instanceof VarSnippet v && SnippetShape.isTemporary(v.name())))
                .toList());
    }

    @Override
    public List<Path> classpath() {
        return loader.added();
    }

    @Override
    public ClassLoader loader() {
        return loader;
    }

    @Override
    public Optional<Class<?>> holder(Snippet snippet) {
        String name = analyze(a -> a.wrapper(snippet).fullClassName());
        try {
            return Optional.of(loader.loadClass(name));
        } catch (ClassNotFoundException | LinkageError notDefined) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Object> value(String name) {
        return variables.field(name).map(f -> new Held("", f).value());
    }

    @Override
    public Optional<CellLine> locate(StackTraceElement frame) {
        return origins.locate(frame);
    }

    /**
     * What a declaration still misses.
     *
     * @param snippet an active declaration
     * @return such as {@code method g(int)}; empty if it is complete
     */
    public List<String> unresolved(jdk.jshell.DeclarationSnippet snippet) {
        return locked(() -> jshell.unresolvedDependencies(snippet).toList());
    }

    @Override
    public void close() {
        jshell.close();
    }

    <T> T locked(java.util.function.Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    private record Provider(CellControl control) implements ExecutionControlProvider {
        @Override
        public String name() {
            return "cells";
        }

        @Override
        public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
            return control;
        }
    }
}
