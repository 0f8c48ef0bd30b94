package org.deepecon.kernel.notebook.child;

import java.time.Duration;
import org.deepecon.kernel.repl.CellError;

/**
 * How a request to the child ended. It always ends: whatever the student's code does, the client
 * answers soon after the time limit.
 *
 * @param kind in one word
 * @param executionCount the cell's number; 0 if the child did not say
 * @param outputs what was printed and shown until then, including value and error
 * @param error what went wrong; null if ok
 * @param value what an expression evaluates to; null for cells
 * @param time how long it took, seen from here
 */
public record ChildResult(Kind kind, int executionCount, ChildOutputs outputs, CellError error,
        Value value, Duration time) {
    /** The ways to end. */
    public enum Kind {
        /** It ran to its end. */
        OK,
        /** It does not compile, or threw. The session goes on. */
        ERROR,
        /** It took too long and was interrupted. The session goes on if the client is still alive. */
        TIMEOUT,
        /** It took too long, did not react to the interrupt, and the child was killed. */
        KILLED,
        /** The child's process ended by itself. */
        EXITED,
        /** The heap was exhausted. */
        OUT_OF_MEMORY,
        /** Something else than frames came through the pipe; the child was killed. */
        PROTOCOL_VIOLATION
    }

    /**
     * Whether it ran to its end.
     *
     * @return true for {@link Kind#OK}
     */
    public boolean ok() {
        return kind == Kind.OK;
    }
}
