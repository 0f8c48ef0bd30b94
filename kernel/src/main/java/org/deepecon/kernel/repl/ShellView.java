package org.deepecon.kernel.repl;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis;

/**
 * What the rest of the kernel may ask of the shell: for completion, inspection and error hints.
 * Questions are serialised with compilation but not with user code, so they are answered while a cell
 * runs.
 */
public interface ShellView {
    /**
     * Asks JShell's analysis.
     *
     * @param question run while no cell is being compiled; must not run user code
     * @param <T> type of the answer
     * @return the answer
     */
    <T> T analyze(Function<SourceCodeAnalysis, T> question);

    /**
     * The declarations in force: variables, methods, types and imports, oldest first.
     *
     * @return active snippets
     */
    List<Snippet> declarations();

    /**
     * Jars and folders that the session added.
     *
     * @return the user's class path, in order
     */
    List<Path> classpath();

    /**
     * The loader of snippets and added jars.
     *
     * @return a loader that sees everything a cell sees
     */
    ClassLoader loader();

    /**
     * The class that holds a declaration, for reflection.
     *
     * @param snippet an active declaration
     * @return its wrapper class; empty while it is not defined
     */
    Optional<Class<?>> holder(Snippet snippet);

    /**
     * The current value of a variable.
     *
     * @param name its name
     * @return the value, or empty if there is no such variable or it is null
     */
    Optional<Object> value(String name);

    /**
     * The cell line of a stack frame.
     *
     * @param frame a frame of any class
     * @return the line, or empty if the frame is not of a cell
     */
    Optional<CellLine> locate(StackTraceElement frame);
}
