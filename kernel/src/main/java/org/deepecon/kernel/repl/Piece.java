package org.deepecon.kernel.repl;

import java.util.regex.Pattern;

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
    /** {@code x = 5} and {@code int x = 5}, but not {@code x == 5} nor {@code f(a -> a >= 5)}. */
    private static final Pattern ASSIGNMENT = Pattern.compile("\\A[^(\"']*[^=!<>(\"']=[^=]");

    private static final String TAKE = "{" + Take.class.getName() + ".value(";

    int toCell(long position) {
        long offset = start + position - shift;
        return (int) Math.max(start, Math.min(offset, cell.text().length()));
    }

    /** Whether it may be an expression without a semicolon: then its value is wanted. */
    boolean isBareExpression() {
        return shown && shift == 0 && !SourceText.endsWithSemicolon(code)
                && !code.strip().endsWith("}") && !ASSIGNMENT.matcher(code).find();
    }

    /** The expression as a statement that hands its value over. */
    Piece taken() {
        return new Piece(cell, start, TAKE + code + "\n);}", TAKE.length(), true, valid);
    }

    /** Whether a piece's code is what {@link #taken} makes. */
    static boolean isTaken(String code) {
        return code.startsWith(TAKE);
    }
}
