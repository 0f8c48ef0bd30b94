package org.deepecon.kernel.help;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.deepecon.kernel.help.Token.Kind;

/**
 * A cell with all that is not Java blanked out, so that offsets stay.
 *
 * @param source what was typed
 * @param java the same length; magics, {@code ?name} and {@code # } lines are blanks
 * @param foreign offset from which a {@code %%magic}'s body of another language begins, or −1
 */
record CellText(String source, String java, int foreign) {
    /** Magics whose argument or body is Java. */
    private static final Set<String> JAVA = Set.of("time", "timeit", "capture");
    private static final Pattern WORD = Pattern.compile("%%?(\\w*)");

    static CellText of(String source) {
        var java = new StringBuilder(source);
        int foreign = -1;
        for (int start = 0; start < source.length(); start = lineEnd(source, start) + 1) {
            if (special(source, start) && !insideToken(java.substring(0, start))) {
                if (source.startsWith("%%", start) && !holdsJava(source, start)) {
                    foreign = Math.min(lineEnd(source, start) + 1, source.length());
                    blank(java, start, source.length());
                    break;
                }
                int keep = javaPart(source, start);
                blank(java, start, keep);
            }
        }
        return new CellText(source, java.toString(), foreign);
    }

    /** Start of the line that holds an offset. */
    int lineStart(int offset) {
        return source.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Whether the caret is on a line that begins with a percent sign and is not Java. */
    boolean magicAt(int offset) {
        int start = lineStart(offset);
        boolean magic = source.startsWith("%", start) && java.startsWith(" ", start);
        return magic && offset <= Math.max(javaPart(source, start), start + 1);
    }

    private static boolean special(String source, int start) {
        if (start >= source.length()) {
            return false;
        }
        char c = source.charAt(start);
        return c == '%' || c == '?' || source.startsWith("# ", start)
                || c == '#' && lineEnd(source, start) == start + 1;
    }

    private static boolean insideToken(String before) {
        List<Token> tokens = Lexer.all(before);
        if (tokens.isEmpty()) {
            return false;
        }
        Token last = tokens.get(tokens.size() - 1);
        boolean open = !last.closed() && last.end() == before.length();
        return open && (last.kind() == Kind.LITERAL || before.startsWith("/*", last.start()));
    }

    private static boolean holdsJava(String source, int start) {
        var word = WORD.matcher(source).region(start, source.length());
        return word.lookingAt() && JAVA.contains(word.group(1));
    }

    private static int javaPart(String source, int start) {
        if (source.startsWith("%%", start) || !holdsJava(source, start)) {
            return lineEnd(source, start);
        }
        int blank = source.indexOf(' ', start);
        int end = lineEnd(source, start);
        return blank < 0 || blank > end ? end : blank;
    }

    private static int lineEnd(String source, int start) {
        int end = source.indexOf('\n', start);
        return end < 0 ? source.length() : end;
    }

    private static void blank(StringBuilder java, int start, int end) {
        for (int i = start; i < end; i++) {
            if (java.charAt(i) != '\n') {
                java.setCharAt(i, ' ');
            }
        }
    }
}
