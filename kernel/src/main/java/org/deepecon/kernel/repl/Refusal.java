package org.deepecon.kernel.repl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;

/** Why a piece is not accepted, as problems placed in its cell. */
final class Refusal {
    /** JShell's generated source says {@code java.lang}; a variable of that name would hide it. */
    private static final String PACKAGE = "java";

    private Refusal() {
    }

    /**
     * Whether a snippet is not to be had: it is wrong, or beyond a limit of class files ("code too
     * large"), which JShell takes for a name that may still turn up.
     */
    static boolean isRefused(SnippetEvent event, JShell jshell) {
        return event.status() == Status.REJECTED
                || event.status() == Status.RECOVERABLE_NOT_DEFINED
                && event.snippet() instanceof DeclarationSnippet declaration
                && jshell.unresolvedDependencies(declaration).findAny().isEmpty();
    }

    /** What javac says of a rejected snippet; at least one problem. */
    static List<Problem> of(Snippet snippet, Piece piece, JShell jshell) {
        List<Problem> problems = new ArrayList<>();
        jshell.diagnostics(snippet).forEach((Diag d) -> problems.add(new Problem(
                d.getCode(), d.getMessage(Locale.ROOT), // ROOT: English on every machine
                piece.toCell(d.getStartPosition()),
                piece.toCell(d.getEndPosition()), piece.toCell(d.getPosition()), d.isError())));
        return problems.isEmpty() ? List.of(whole(piece, "rejected", "this does not compile"))
                : problems;
    }

    /** What ended the compiler itself: it reads some wrong source only until it fails. */
    static Problem crash(Throwable crash, Piece piece) {
        return whole(piece, "crash", crash instanceof StackOverflowError
                ? "this is nested too deeply for the compiler"
                : "the compiler cannot make sense of this (" + crash.getMessage() + ")");
    }

    /** Whether a declaration would make all later cells fail. */
    static boolean hidesJava(Snippet snippet) {
        return snippet instanceof PersistentSnippet named && named.name().equals(PACKAGE)
                && !(snippet instanceof MethodSnippet);
    }

    static Problem hidingJava(Piece piece) {
        return whole(piece, "hides.java",
                "the name java belongs to Java's own packages; choose another");
    }

    private static Problem whole(Piece piece, String code, String message) {
        int end = piece.toCell(piece.code().length());
        return new Problem(
                "deepecon.err." + code, message, piece.start(), end, piece.start(), true);
    }
}
