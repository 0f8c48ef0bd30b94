package org.deepecon.model;

/**
 * Whether printed lines can be written over: in a terminal, and in a notebook, which says so.
 *
 * <p>The system property {@value #PROPERTY} decides if it is set: {@code true} or {@code false}.
 */
final class LiveOutput {
    static final String PROPERTY = "deepecon.progress.live";

    private LiveOutput() {
    }

    static boolean isLive() {
        String decided = System.getProperty(PROPERTY);
        return decided != null ? Boolean.parseBoolean(decided) : isTerminal();
    }

    /** From JDK 22 on there is a console also where nobody sees it; it then says so. */
    private static boolean isTerminal() {
        if (System.console() == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal")
                    .invoke(System.console());
        } catch (ReflectiveOperationException beforeJdk22) {
            return true;
        }
    }
}
