package org.deepecon.kernel.diagnose.text;

import java.util.ArrayList;
import java.util.List;

/** A cell's source, addressed by offset or by line and column. Immutable. */
public final class SourceText {
    private final String text;
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    /**
     * Finds the lines.
     *
     * @param text the source; lines end with {@code \n}, {@code \r\n} or {@code \r}
     */
    public SourceText(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !pair) {
                starts.add(i + 1);
            }
        }
    }

    /**
     * The whole source.
     *
     * @return the text as given
     */
    public String text() {
        return text;
    }

    /**
     * The line that holds an offset.
     *
     * @param offset any number; those outside are moved to the nearest end
     * @return line from 1
     */
    public int lineAt(int offset) {
        int found = java.util.Collections.binarySearch(starts, clamp(offset));
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * The place of an offset in its line.
     *
     * @param offset any number
     * @return column from 1, in UTF-16 units
     */
    public int columnAt(int offset) {
        return clamp(offset) - starts.get(lineAt(offset) - 1) + 1;
    }

    /**
     * The number of lines.
     *
     * @return at least 1
     */
    public int lines() {
        return starts.size();
    }

    /**
     * The source of a line.
     *
     * @param number from 1 to {@link #lines()}
     * @return its text without the line end
     */
    public String line(int number) {
        int end = number < starts.size() ? starts.get(number) : text.length();
        return text.substring(starts.get(number - 1), end).stripTrailing();
    }

    /**
     * Where a line begins.
     *
     * @param number from 1
     * @return offset of its first character
     */
    public int startOf(int number) {
        return starts.get(number - 1);
    }

    /**
     * A piece of the source.
     *
     * @param start any offset
     * @param end any offset
     * @return what lies between, empty if nothing does
     */
    public String slice(int start, int end) {
        int from = clamp(start);
        return text.substring(from, Math.max(from, clamp(end)));
    }

    private int clamp(int offset) {
        return Math.max(0, Math.min(offset, text.length()));
    }
}
