package org.deepecon.kernel.notebook.child;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Asks a session outside of this process. For one thread at a time. */
public interface CellClient extends AutoCloseable {
    /**
     * Runs a cell.
     *
     * @param code its source
     * @param limit longest time
     * @return how it ended
     * @throws InterruptedException if this thread is interrupted
     */
    ChildResult run(String code, Duration limit) throws InterruptedException;

    /**
     * Evaluates an expression; leaves neither history nor result.
     *
     * @param expression Java, without semicolon
     * @param limit longest time
     * @return how it ended, with its value if ok
     * @throws InterruptedException if this thread is interrupted
     */
    ChildResult evaluate(String expression, Duration limit) throws InterruptedException;

    /**
     * Compiles expressions that {@link #evaluate} will be asked for before the next cell, all at once:
     * then each is answered in a fraction of the time. Evaluates none; if one does not compile,
     * nothing is gained and nothing lost.
     *
     * @param expressions Java, without semicolons
     * @param limit longest time
     * @return how the compilation ended
     * @throws InterruptedException if this thread is interrupted
     */
    ChildResult prepare(List<String> expressions, Duration limit) throws InterruptedException;

    /**
     * What the cells have declared.
     *
     * @param limit how long to wait
     * @return simple names of variables, methods and types; empty if nobody answers
     * @throws InterruptedException if this thread is interrupted
     */
    Set<String> names(Duration limit) throws InterruptedException;

    /**
     * Whether requests can be sent.
     *
     * @return false after a process was killed or ended
     */
    boolean isAlive();

    /**
     * How the process ended.
     *
     * @return its exit code, 128 and the signal if it was killed; -1 while it runs
     */
    int exitCode();

    /** Ends the session by force, with all its processes, and waits until they are gone. */
    void kill();

    @Override
    void close();
}
