package org.deepecon.kernel.repl;

import java.util.List;
import jdk.jshell.ImportSnippet;
import jdk.jshell.JShell;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.TypeDeclSnippet;

/**
 * A type that a cell declares and one that another imports by the same simple name. JShell keeps
 * both, and no later cell compiles; here the last one wins, as with any other name.
 */
final class Namesakes {
    private Namesakes() {
    }

    /** The active declarations that a new one takes the simple name from. */
    static List<Snippet> of(Snippet made, JShell jshell) {
        if (!(made instanceof TypeDeclSnippet) && !importsOneType(made)) {
            return List.of();
        }
        boolean type = made instanceof TypeDeclSnippet;
        String name = ((PersistentSnippet) made).name();
        return jshell.snippets()
                .filter(other -> type ? importsOneType(other) : other instanceof TypeDeclSnippet)
                .filter(other -> ((PersistentSnippet) other).name().equals(name))
                .filter(other -> jshell.status(other).isActive()).toList();
    }

    private static boolean importsOneType(Snippet snippet) {
        return snippet instanceof ImportSnippet
                && snippet.subKind() == SubKind.SINGLE_TYPE_IMPORT_SUBKIND;
    }
}
