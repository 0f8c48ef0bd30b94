package org.deepecon.kernel.repl;

/** Names that JShell gives to the classes around snippets. */
final class ClassNames {
    static final String PACKAGE = "REPL.";

    private ClassNames() {
    }

    static boolean isSnippet(String className) {
        return className.startsWith("REPL.$JShell$");
    }

    /** {@code REPL.$JShell$12B$Point$1} to {@code REPL.$JShell$12B}: the wrapper of one snippet. */
    static String outermost(String className) {
        int end = className.indexOf('$', "REPL.$JShell$".length());
        return end < 0 ? className : className.substring(0, end);
    }
}
