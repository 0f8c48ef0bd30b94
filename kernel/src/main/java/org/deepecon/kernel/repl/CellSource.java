package org.deepecon.kernel.repl;

/**
 * The text of a cell, for messages about its lines.
 *
 * @param number execution number; 0 for code run silently
 * @param text the cell as typed
 */
public record CellSource(int number, String text) {
    /** The line (from 1) that holds an offset. */
    int lineAt(int offset) {
        int line = 1;
        for (int i = Math.min(offset, text.length()) - 1; i >= 0; i--) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        return line;
    }

    /** The text of a line (from 1), without its end. */
    String line(int line) {
        String[] lines = text.split("\n", -1);
        return line >= 1 && line <= lines.length ? lines[line - 1].stripTrailing() : "";
    }
}
