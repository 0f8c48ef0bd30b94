package org.deepecon.progress;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whether printed lines can be written over: in a terminal, and in a notebook, which says so.
 *
 * <p>The system property {@value #PROPERTY} decides if it is set: {@code true} or {@code false}.
 */
public final class LiveOutput {
    /** The system property that decides. */
    public static final String PROPERTY = "deepecon.progress.live";

    private static volatile Supplier<Optional<ProgressView>> notebook = Optional::empty;

    private LiveOutput() {
    }

    /**
     * Lets a notebook show progress in outputs of its own.
     *
     * @param outputs gives a new one; none outside of a cell
     */
    public static void showInNotebook(Supplier<Optional<ProgressView>> outputs) {
        notebook = Objects.requireNonNull(outputs, "outputs");
    }

    /**
     * An output of a notebook's cell that can change.
     *
     * @return a new one, not seen until it shows something; none outside of a cell
     */
    public static Optional<ProgressView> inNotebook() {
        return notebook.get();
    }

    /**
     * Whether somebody sees a line change.
     *
     * @return false if output goes to a file or a pipe
     */
    public static boolean isLive() {
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
