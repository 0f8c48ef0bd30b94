package org.deepecon.kernel.repl;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;

/**
 * Makes JShell forget snippets that ran once. JShell keeps about 70 kB for every snippet it ever saw
 * and slows down with their number; it has no call to forget, so this reaches into its tables. Where
 * a JDK has other tables nothing is pruned and only memory is lost.
 */
final class SnippetPruner {
    private static final int COMPILER_LIFE = 1_000;

    private final List<Snippet> byIndex;
    private final Collection<Snippet> snippets;
    private final Map<String, ?> wrappers;
    private final Map<String, ?> classes;
    private final Map<String, ?> classFiles;
    private final Map<String, ?> variableKeys;
    private final Object compilers;
    private final Method renewCompilers;
    private int pruned;

    private SnippetPruner(JShell shell) throws ReflectiveOperationException {
        Object maps = read(shell, "maps");
        byIndex = cast(read(maps, "keyIndexToSnippet"));
        snippets = cast(read(maps, "snippets"));
        wrappers = cast(read(read(shell, "outerMap"), "classOuters"));
        classes = cast(read(read(shell, "classTracker"), "map"));
        classFiles = cast(read(read(read(shell, "taskFactory"), "fileManager"), "classObjects"));
        variableKeys = cast(read(read(shell, "keyMap"), "varMap"));
        compilers = read(shell, "taskFactory");
        renewCompilers = compilers.getClass().getDeclaredMethod("initTaskPool");
        renewCompilers.setAccessible(true);
    }

    /** A pruner for this shell, or null where its tables cannot be reached. */
    static SnippetPruner of(JShell shell) {
        try {
            return new SnippetPruner(shell);
        } catch (ReflectiveOperationException | RuntimeException otherJdk) {
            return null;
        }
    }

    /** Forgets a snippet that is not active any more, or that nothing can refer to. */
    void prune(Snippet snippet, String className, String temporary) {
        snippets.remove(snippet);
        int index = Integer.parseInt(snippet.id());
        if (index < byIndex.size() && byIndex.get(index) == snippet) {
            byIndex.set(index, null);
        }
        pruneClass(className);
        if (temporary != null) {
            variableKeys.remove(temporary);
        }
        if (++pruned % COMPILER_LIFE == 0) {
            renewCompilers();
        }
    }

    /** javac notes each import of each compilation in the imported packages, and keeps the notes. */
    void renewCompilers() {
        try {
            renewCompilers.invoke(compilers);
        } catch (ReflectiveOperationException keepsThem) {
            // Costs memory only.
        }
    }

    /** Forgets a class that no declaration in force is in. */
    void pruneClass(String className) {
        wrappers.remove(className.substring(ClassNames.PACKAGE.length()));
        forgetClasses(classes, className);
        forgetClasses(classFiles, className);
    }

    /** Forgets a declaration that another one of the same name and class replaced. */
    void pruneReplaced(Snippet snippet) {
        snippets.remove(snippet);
    }

    private static void forgetClasses(Map<String, ?> table, String className) {
        if (table instanceof java.util.TreeMap<String, ?> sorted) {
            sorted.subMap(className, className + "$\uffff").clear();
        } else {
            table.remove(className);
            // Nested and anonymous classes are numbered or named after the wrapper.
            for (int i = 1; table.remove(className + "$" + i) != null; i++) {
                continue;
            }
        }
    }

    private static Object read(Object owner, String name) throws ReflectiveOperationException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object table) {
        return (T) table;
    }
}
