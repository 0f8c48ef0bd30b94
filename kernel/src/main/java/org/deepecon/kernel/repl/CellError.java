package org.deepecon.kernel.repl;

import java.util.List;

/**
 * What a failed cell reports.
 *
 * @param name the exception's simple or full name, or {@code CompileError}
 * @param message one line: what went wrong
 * @param traceback the lines a student reads, with ANSI colours; under 40 of them
 */
public record CellError(String name, String message, List<String> traceback) {
    /**
     * Copies the lines.
     *
     * @param name the exception's name
     * @param message one line
     * @param traceback the lines that are copied
     */
    public CellError {
        traceback = List.copyOf(traceback);
    }
}
