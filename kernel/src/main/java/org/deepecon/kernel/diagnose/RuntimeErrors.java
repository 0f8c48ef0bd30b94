package org.deepecon.kernel.diagnose;

import java.util.List;
import java.util.Optional;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.TypeDeclSnippet;
import org.deepecon.kernel.diagnose.runtime.RuntimeReport;
import org.deepecon.kernel.repl.CellError;
import org.deepecon.kernel.repl.ShellView;

/** Explains what a cell threw. */
public final class RuntimeErrors {
    /** The name of the error for a call of something that refers to undefined names. */
    public static final String UNRESOLVED = "UnresolvedReference";
    private static final String MARKER = "jdk.jshell.spi.SPIResolutionException";

    private RuntimeErrors() {
    }

    /**
     * Explains an exception. Never throws, whatever the exception's own methods do.
     *
     * @param thrown what the cell threw; not wrapped in reflection's exceptions
     * @param shell knows the cells' lines
     * @return the error to report; its traceback has at most 40 lines
     */
    public static CellError explain(Throwable thrown, ShellView shell) {
        try {
            var report = new RuntimeReport(thrown, shell);
            return new CellError(report.name(), report.message(), report.lines());
        } catch (Throwable broken) {
            return plain(thrown);
        }
    }

    /**
     * Explains the call of a method or class that was accepted although it refers to names that are
     * not defined.
     *
     * @param declaration kind and name, such as {@code method f}; see {@link #nameOf}
     * @param missing what it refers to, such as {@code method g(int)}
     * @param thrown JShell's exception, for the lines
     * @param shell knows the cells' lines
     * @return the error to report
     */
    public static CellError unresolved(
            String declaration, List<String> missing, Throwable thrown, ShellView shell) {
        String names = missing.isEmpty() ? "a name" : String.join(", ", missing);
        String verb = missing.size() > 1 ? " which are not defined" : " which is not defined";
        String message = declaration + " refers to " + names + "," + verb;
        String hint = "define " + names + " in any cell, then run this one again.";
        try {
            List<String> lines = new RuntimeReport(
                    new UnresolvedReference(message, thrown), shell).lines(hint);
            return new CellError(UNRESOLVED, message, lines);
        } catch (Throwable broken) {
            return new CellError(UNRESOLVED, message, List.of(UNRESOLVED + ": " + message));
        }
    }

    /**
     * The declaration in whose stand-in body an exception was thrown.
     *
     * @param thrown what the cell threw
     * @param shell what is declared
     * @return the snippet to ask {@link jdk.jshell.JShell#unresolvedDependencies} about; empty for
     *     every other exception
     */
    public static Optional<Snippet> unresolvedDeclaration(Throwable thrown, ShellView shell) {
        if (!thrown.getClass().getName().equals(MARKER) || thrown.getStackTrace().length == 0) {
            return Optional.empty();
        }
        String thrower = thrown.getStackTrace()[0].getClassName();
        return shell.declarations().stream().filter(DeclarationSnippet.class::isInstance)
                .filter(s -> shell.holder(s).filter(c -> thrower.equals(c.getName())
                        || thrower.startsWith(c.getName() + "$")).isPresent())
                .findFirst();
    }

    /**
     * How messages name a declaration.
     *
     * @param snippet a method, type or variable
     * @return such as {@code method f} or {@code class Point}
     */
    public static String nameOf(Snippet snippet) {
        if (snippet instanceof MethodSnippet method) {
            return "method " + method.name();
        }
        String name = snippet instanceof DeclarationSnippet named ? named.name() : snippet.id();
        return snippet instanceof TypeDeclSnippet type
                ? type.subKind().toString().replace("_SUBKIND", "").replace("_TYPE", "")
                        .toLowerCase(java.util.Locale.ROOT) + " " + name : "variable " + name;
    }

    /** The least that can be said, when there is hardly memory or stack left to say more. */
    private static CellError plain(Throwable thrown) {
        String name = thrown.getClass().getSimpleName();
        return new CellError(name.isEmpty() ? "Throwable" : name, "", List.of(name));
    }

    /** Carries our message with the frames of JShell's exception. */
    private static final class UnresolvedReference extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnresolvedReference(String message, Throwable origin) {
            super(message, null, false, true);
            setStackTrace(origin.getStackTrace());
        }
    }
}
