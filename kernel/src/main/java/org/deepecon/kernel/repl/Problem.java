package org.deepecon.kernel.repl;

/**
 * One message of the compiler, placed in the cell.
 *
 * @param code javac's key, such as {@code compiler.err.cant.resolve.location}
 * @param message javac's text, possibly of several lines
 * @param start offset of the first character in the cell, in UTF-16 units
 * @param end offset after the last one
 * @param position offset that javac points at
 * @param error false for a warning
 */
public record Problem(String code, String message, int start, int end, int position, boolean error) {
}
