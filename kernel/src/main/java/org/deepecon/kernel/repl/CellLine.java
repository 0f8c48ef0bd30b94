package org.deepecon.kernel.repl;

/**
 * A line of a cell that a stack frame points to.
 *
 * @param cell the cell's execution number, or 0 for code run silently
 * @param line line in the cell, from 1
 * @param text that line's source
 */
public record CellLine(int cell, int line, String text) {
}
