package org.deepecon.kernel.diagnose.runtime;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.deepecon.kernel.diagnose.text.StudentNames;

/**
 * The piece of a line to underline. A frame has only a line number, so a piece is underlined only
 * if it is the one that fits: the call that was running, the division, the index.
 *
 * @param from column, from 0
 * @param to column after it; equal to {@code from} if nothing fits
 */
record Spot(int from, int to) {
    private static final Spot NONE = new Spot(0, 0);
    private static final Pattern QUOTED_NULL = Pattern.compile("because \"([\\w.]+)\" is null");
    private static final Pattern RETURNED =
            Pattern.compile("because the return value of \"(?:\\w+\\.)*(\\w+)\\(");

    static Spot of(Step.Own step, Failure failure) {
        String text = masked(step.line().text());
        if (step.callee() != null) {
            return call(text, step.callee());
        }
        boolean overflow = failure.isA("java.lang.StackOverflowError");
        return overflow ? call(text, step.frame()) : thrown(text, failure);
    }

    /** The same columns without literals and comments. */
    private static String masked(String text) {
        Matcher quoted = Pattern.compile(
                "\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|//.*|/\\*.*?\\*/")
                .matcher(text);
        return quoted.replaceAll(match -> "\u0001".repeat(match.group().length()));
    }

    private static Spot call(String text, StackTraceElement callee) {
        String name = callee.getMethodName();
        if (name.startsWith("lambda$") || name.equals("<clinit>")) {
            return NONE;
        }
        if (name.equals("<init>")) {
            String type = StudentNames.simpleClass(callee.getClassName()).replaceAll(".*[.$]", "");
            return only(text, "new\\s+" + Pattern.quote(type) + "\\b");
        }
        return only(text, "\\b" + Pattern.quote(name) + "(?=\\s*\\()");
    }

    private static Spot thrown(String text, Failure failure) {
        if (text.contains("throw ")) {
            return only(text, "throw\\s+new\\s+" + Pattern.quote(failure.name())
                    + "|throw\\s+\\w+");
        }
        for (String pattern : patterns(text, failure)) {
            Spot spot = only(text, pattern);
            if (spot != NONE) {
                return spot;
            }
        }
        return NONE;
    }

    private static List<String> patterns(String text, Failure failure) {
        return switch (failure.thrown().getClass().getName()) {
            case "java.lang.ArithmeticException" ->
                List.of("[\\w.\\])]+\\s*[/%]=?\\s*[\\w.(]+", "[/%]");
            case "java.lang.ArrayIndexOutOfBoundsException" -> List.of("\\w+\\s*\\[[^\\[\\]]*\\]");
            case "java.lang.NegativeArraySizeException", "java.lang.OutOfMemoryError" ->
                List.of("new\\s+\\w+\\s*\\[[^\\]]*\\]");
            case "java.lang.ClassCastException" ->
                    List.of("\\(\\s*[A-Z]\\w*(<[^>]*>)?\\s*\\)\\s*\\w+");
            case "java.lang.NullPointerException" -> nulls(NullMessages.of(failure, text));
            default -> List.of();
        };
    }

    private static List<String> nulls(String message) {
        Matcher variable = QUOTED_NULL.matcher(message);
        if (variable.find()) {
            return List.of("(?<![\\w.])" + Pattern.quote(variable.group(1)) + "\\b");
        }
        Matcher returned = RETURNED.matcher(message);
        return returned.find() ? List.of("\\b" + returned.group(1) + "(?=\\s*\\()") : List.of();
    }

    /** Where a pattern matches, if it does so once. */
    private static Spot only(String text, String pattern) {
        try {
            Matcher matcher = Pattern.compile(pattern).matcher(text);
            if (!matcher.find()) {
                return NONE;
            }
            Spot spot = new Spot(matcher.start(), matcher.end());
            return matcher.find() ? NONE : spot;
        } catch (PatternSyntaxException e) {
            return NONE;
        }
    }
}
