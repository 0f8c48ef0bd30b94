package org.deepecon.kernel.repl;

/**
 * A stretch of a cell that is given to JShell in one go.
 *
 * @param cell the cell it is from
 * @param start offset of its first character in the cell
 * @param code what JShell gets
 * @param shift characters that {@code code} has before the cell's text
 * @param shown whether its value is the cell's result
 * @param valid false if it cannot even be parsed
 */
record Piece(CellSource cell, int start, String code, int shift, boolean shown, boolean valid) {
    int toCell(long position) {
        long offset = start + position - shift;
        return (int) Math.max(0, Math.min(offset, cell.text().length()));
    }

    String body() {
        return code.substring(shift);
    }
}
