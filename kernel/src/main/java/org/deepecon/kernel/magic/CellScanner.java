package org.deepecon.kernel.magic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepecon.kernel.magic.Part.CellPart;
import org.deepecon.kernel.magic.Part.HelpPart;
import org.deepecon.kernel.magic.Part.JavaPart;
import org.deepecon.kernel.magic.Part.LinePart;

/**
 * Splits a cell into Java, magics and questions.
 *
 * <p>A magic stands on a line of its own at the top level of the Java code: not inside braces or
 * parentheses, comments, strings and text blocks, and not in the middle of a statement, where a
 * percent sign is the remainder operator. {@code %%name} counts on the first line that is not
 * blank.
 */
public final class CellScanner {
    private static final String NAME = "[A-Za-z_][\\w.-]*";
    private static final Pattern CELL = Pattern.compile("\\s*%%(" + NAME + ")[ \\t]*([^\\r\\n]*)");
    private static final Pattern LINE = Pattern.compile("[ \\t]*%(%?" + NAME + ")(?:[ \\t]+(.*))?");
    private static final Pattern IN_STATEMENT = Pattern.compile("%(" + NAME + ")(?:[ \\t]+(.*))?");
    private static final Pattern ASSIGNMENT = Pattern.compile(
            "[ \\t]*((?:[\\w.<>\\[\\], ?]+[ \\t])?[ \\t]*[A-Za-z_$][\\w$]*[ \\t]*=[ \\t]*)%("
                    + NAME + ")(?:[ \\t]+(.*))?");
    private static final Pattern ASK_FIRST = Pattern.compile(
            "[ \\t]*(\\?\\??)[ \\t]*(%{0,2}[\\w.$#]+)[ \\t]*;?[ \\t]*");
    private static final Pattern ASK_LAST = Pattern.compile(
            "[ \\t]*(%{0,2}[A-Za-z_$][\\w.$#]*)(\\?\\??)[ \\t]*");
    private static final Pattern COMMENT = Pattern.compile("[ \\t]*(#+)(?:[ \\t].*|)");

    /** Longer lines are data, and would make the patterns slow. */
    private static final int LONGEST = 5_000;

    private final String code;
    private final StringBuilder java;
    private final List<Part> parts = new ArrayList<>();
    private final JavaState state = new JavaState();
    private int javaStart;

    private CellScanner(String code) {
        this.code = code;
        this.java = new StringBuilder(code);
    }

    /**
     * Splits a cell.
     *
     * @param code the cell's source
     * @return its parts in order; pieces of blank Java are left out, so that a blank cell has none
     */
    public static List<Part> scan(String code) {
        Matcher cell = CELL.matcher(code);
        if (cell.lookingAt()) {
            return List.of(cellPart(code, cell));
        }
        return new CellScanner(code).run();
    }

    private static CellPart cellPart(String code, Matcher first) {
        int body = lineStartAfter(code, first.end());
        return new CellPart(first.group(1), first.group(2).trim(), code.substring(body), body);
    }

    private static int lineStartAfter(String code, int end) {
        int next = end;
        if (next < code.length() && code.charAt(next) == '\r') {
            next++;
        }
        if (next < code.length() && code.charAt(next) == '\n') {
            next++;
        }
        return next;
    }

    private List<Part> run() {
        for (int start = 0; start < code.length();) {
            int end = lineEnd(start);
            if (!state.inCode() || !special(start, end)) {
                state.read(java, start, end);
            }
            start = lineStartAfter(code, end);
        }
        addJava(code.length());
        return List.copyOf(parts);
    }

    private int lineEnd(int start) {
        for (int i = start; i < code.length(); i++) {
            if (code.charAt(i) == '\n' || code.charAt(i) == '\r') {
                return i;
            }
        }
        return code.length();
    }

    /** Takes a line that is not Java; false if it is. */
    private boolean special(int start, int end) {
        if (end - start > LONGEST) {
            return false;
        }
        String line = code.substring(start, end);
        Matcher comment = COMMENT.matcher(line);
        if (comment.matches()) {
            toJavaComment(start + comment.start(1), end);
            return true;
        }
        boolean candidate = line.indexOf('%') >= 0 || line.indexOf('?') >= 0;
        Part part = candidate && state.depth() == 0 ? partOf(line, start) : null;
        if (part == null) {
            return false;
        }
        addJava(start);
        parts.add(part);
        javaStart = lineStartAfter(code, end);
        state.endStatement();
        return true;
    }

    /** {@code # text} becomes {@code //text}, which has the same length. */
    private void toJavaComment(int hash, int end) {
        if (end - hash == 1) {
            java.setCharAt(hash, ' ');
        } else {
            java.replace(hash, hash + 2, "//");
        }
    }

    private Part partOf(String line, int start) {
        if (state.inStatement()) {
            boolean remainder = line.stripTrailing().endsWith(";");
            return remainder ? null : magic(IN_STATEMENT.matcher(line), start);
        }
        Part part = question(line, start);
        part = part == null ? magic(LINE.matcher(line), start) : part;
        return part == null ? assignment(line, start) : part;
    }

    private static Part magic(Matcher line, int start) {
        return !line.matches() ? null : new LinePart(
                line.group(1), text(line, 2), start + line.start(1) - 1, at(line, 2, start), "");
    }

    private static Part assignment(String text, int start) {
        Matcher line = ASSIGNMENT.matcher(text);
        if (!line.matches()) {
            return null;
        }
        String args = text(line, 3).replaceFirst("\\s*;$", "");
        return new LinePart(line.group(2), args, start + line.start(2) - 1, at(line, 3, start),
                line.group(1));
    }

    private static Part question(String line, int start) {
        Matcher first = ASK_FIRST.matcher(line);
        if (first.matches()) {
            return new HelpPart(
                    first.group(2), first.group(1).length() - 1, start + first.start(2));
        }
        Matcher last = ASK_LAST.matcher(line);
        return !last.matches() ? null : new HelpPart(
                last.group(1), last.group(2).length() - 1, start + last.start(1));
    }

    private static String text(Matcher line, int group) {
        return line.group(group) == null ? "" : line.group(group).trim();
    }

    private static int at(Matcher line, int group, int start) {
        return start + (line.group(group) == null ? line.end() : line.start(group));
    }

    private void addJava(int end) {
        String source = java.substring(javaStart, end);
        if (!source.isBlank()) {
            parts.add(new JavaPart(source, javaStart));
        }
    }
}
