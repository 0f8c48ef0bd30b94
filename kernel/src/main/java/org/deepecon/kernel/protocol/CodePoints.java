package org.deepecon.kernel.protocol;

/**
 * Cursor positions: the protocol counts code points, Java counts UTF-16 units. They differ behind
 * every emoji and every mathematical letter.
 */
public final class CodePoints {
    private CodePoints() {
    }

    /**
     * The protocol's position as Java's.
     *
     * @param text where the cursor is
     * @param codePoints position in code points; values outside the text mean its ends
     * @return position in UTF-16 units
     */
    public static int toUtf16(String text, int codePoints) {
        int all = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, Math.max(0, Math.min(codePoints, all)));
    }

    /**
     * Java's position as the protocol's.
     *
     * @param text where the cursor is
     * @param utf16 position in UTF-16 units; values outside the text mean its ends
     * @return position in code points
     */
    public static int fromUtf16(String text, int utf16) {
        return text.codePointCount(0, Math.max(0, Math.min(utf16, text.length())));
    }
}
