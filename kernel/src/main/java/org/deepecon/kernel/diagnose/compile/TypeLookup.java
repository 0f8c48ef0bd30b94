package org.deepecon.kernel.diagnose.compile;

import java.util.Optional;
import jdk.jshell.TypeDeclSnippet;
import org.deepecon.kernel.diagnose.text.StudentNames;
import org.deepecon.kernel.repl.ShellView;

/** Finds the class behind a type as javac prints it. */
final class TypeLookup {
    private TypeLookup() {
    }

    /**
     * Loads a class without running its initialiser.
     *
     * @param name {@code java.util.List<java.lang.Integer>}, {@code Point} of a cell,
     * {@code Outer.Inner}
     * @return the class; empty for arrays, primitives and types that are not loaded
     */
    static Optional<Class<?>> find(ShellView shell, String name) {
        String erased = StudentNames.clean(erase(name));
        Optional<Class<?>> own = ofCell(shell, erased);
        return own.isPresent() ? own : load(shell, erased);
    }

    private static String erase(String name) {
        int generic = name.indexOf('<');
        return (generic < 0 ? name : name.substring(0, generic)).strip();
    }

    private static Optional<Class<?>> ofCell(ShellView shell, String name) {
        return shell.declarations().stream()
                .filter(s -> s instanceof TypeDeclSnippet type && type.name().equals(name))
                .findFirst().flatMap(shell::holder)
                .flatMap(holder -> load(shell, holder.getName() + "$" + name));
    }

    private static Optional<Class<?>> load(ShellView shell, String name) {
        String binary = name;
        while (binary.indexOf('.') >= 0 || binary.equals(name)) {
            try {
                return Optional.of(Class.forName(binary, false, shell.loader()));
            } catch (ClassNotFoundException | LinkageError e) {
                int dot = binary.lastIndexOf('.');
                if (dot < 0 || !isNested(binary, dot)) {
                    return Optional.empty();
                }
                binary = binary.substring(0, dot) + "$" + binary.substring(dot + 1);
            }
        }
        return Optional.empty();
    }

    /** Whether the word before a dot is a class by its spelling: {@code Map.Entry}. */
    private static boolean isNested(String name, int dot) {
        int before = name.lastIndexOf('.', dot - 1);
        return Character.isUpperCase(name.charAt(before + 1));
    }
}
