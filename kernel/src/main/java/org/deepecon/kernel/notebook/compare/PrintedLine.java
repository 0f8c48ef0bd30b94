package org.deepecon.kernel.notebook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A line of text, taken apart.
 *
 * @param text the line
 * @param words the line with every number and every time replaced, blanks joined
 * @param numbers its numbers in order, without the times
 */
record PrintedLine(String text, String words, List<Numeral> numbers) {
    private static final String NUMBER =
            "[-+−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[eE][-+]?\\d{1,3})?";
    private static final String TIME = "\\s?(?:ns|µs|μs|us|ms|s|min|h)(?![\\p{L}\\d])";
    /** Digits within a name, such as x1 or dense_3, belong to the name. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?<![\\p{L}\\d_.])(" + NUMBER + ")(" + TIME + ")?");
    private static final String NUMBER_MARK = "\u0001";
    private static final String TIME_MARK = "\u0002";

    static PrintedLine of(String text) {
        List<Numeral> numbers = new ArrayList<>();
        String words = TOKEN.matcher(text).replaceAll(found -> mark(found, numbers));
        return new PrintedLine(text, words.replaceAll("\\s+", " ").strip(), List.copyOf(numbers));
    }

    private static String mark(MatchResult found, List<Numeral> numbers) {
        if (found.group(2) != null) {
            return TIME_MARK;
        }
        numbers.add(new Numeral(found.group(1)));
        return NUMBER_MARK;
    }

    /** A text's lines as a terminal would leave them: what a carriage return took back is gone. */
    static List<PrintedLine> lines(String text) {
        return text.replace("\r\n", "\n").replaceAll("[^\\n]*\\r", "").stripTrailing().lines()
                .map(PrintedLine::of).toList();
    }
}
