package org.deepecon.kernel.display;

/**
 * How much of a value is shown.
 *
 * @param characters longest plain text
 * @param elements longest array or collection that is shown whole
 * @param edge elements shown at each end of a longer one
 * @param rows rows of an HTML table
 * @param depth nesting of arrays and collections
 */
public record Limits(int characters, int elements, int edge, int rows, int depth) {
    /** What a notebook gets: 100 kB of text, 1,000 elements, tables of 50 rows. */
    public static final Limits NOTEBOOK = new Limits(100_000, 1_000, 10, 50, 20);

    /** One short line, for lists of variables. */
    public static final Limits SHORT = new Limits(60, 20, 3, 5, 3);

    /**
     * Cuts a text that is too long, at its end.
     *
     * @param text any text
     * @return the text, or its beginning and a notice that says how much is missing
     */
    public String cut(String text) {
        if (text.length() <= characters) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(characters - 1))
                ? characters - 1
                : characters;
        return text.substring(0, end) + "… [" + (text.length() - end) + " more characters]";
    }
}
