package org.deepecon.kernel.notebook;

import org.deepecon.kernel.repl.CellError;

/**
 * A cell that failed and was not allowed to.
 *
 * @param index the cell's place among all cells of the notebook, from 0
 * @param executionCount its number as shown in brackets
 * @param error what went wrong
 * @param timedOut true if it was interrupted for taking too long
 */
public record CellFailure(int index, int executionCount, CellError error, boolean timedOut) {
}
