package org.deepecon.kernel.history;

/**
 * A cell that was run.
 *
 * @param session number of the session, counted over the user's life
 * @param line the cell's execution number
 * @param input its source
 * @param output its result as plain text, or null
 */
public record HistoryEntry(int session, int line, String input, String output) {
}
