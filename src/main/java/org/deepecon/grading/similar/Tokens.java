package org.deepecon.grading.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits Java into normalised tokens: comments and layout vanish, a name that the student chose
 * becomes {@code n}, a text {@code "}. Keywords, numbers, and names that were given stay: those after
 * a dot, those of types, and those in the handed-out notebook.
 */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<skip>//[^\\n]*|/\\*(?s:.*?)(?:\\*/|\\z)|(?m:^[ \\t]*[%#][^\\n]*))"
            + "|(?<text>\"\"\"(?s:.*?)(?:\"\"\"|\\z)|\"(?:\\\\.|[^\"\\\\\\n])*\"?|'(?:\\\\.|[^'\\\\\\n])*'?)"
            + "|(?<number>\\d(?:[\\w.]|(?<=[eEpP])[+-])*)"
            + "|(?<word>\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)"
            + "|(?<sign>->|::|\\+\\+|--|&&|\\|\\||[-+*/%&|^<>=!]=|\\S)");
    private static final Set<String> KEYWORDS = Set.of("abstract", "assert", "boolean", "break",
            "byte", "case", "catch", "char", "class", "const", "continue", "default", "do", "double",
            "else", "enum", "extends", "final", "finally", "float", "for", "if", "implements", "import",
            "instanceof", "int", "interface", "long", "native", "new", "package", "private",
            "protected", "public", "record", "return", "short", "static", "super", "switch",
            "synchronized", "this", "throw", "throws", "transient", "try", "var", "void", "volatile",
            "while", "yield", "true", "false", "null");

    private Tokens() {
    }

    /**
     * Splits.
     *
     * @param code any text
     * @param given names that are not the student's own
     */
    static List<Token> of(String code, Set<String> given) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(code);
        int line = 0;
        int counted = 0;
        while (matcher.find()) {
            for (; counted < matcher.start(); counted++) {
                line += code.charAt(counted) == '\n' ? 1 : 0;
            }
            if (matcher.group("skip") == null) {
                boolean afterDot = !tokens.isEmpty()
                        && tokens.get(tokens.size() - 1).text().equals(".");
                tokens.add(new Token(normal(matcher, afterDot, given), line));
            }
        }
        return tokens;
    }

    /** All names in a text. */
    static List<String> names(String code) {
        List<String> names = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(code);
        while (matcher.find()) {
            if (matcher.group("word") != null) {
                names.add(matcher.group());
            }
        }
        return names;
    }

    private static String normal(Matcher token, boolean afterDot, Set<String> given) {
        String text = token.group();
        if (token.group("text") != null) {
            return "\"";
        }
        if (token.group("word") == null || KEYWORDS.contains(text) || afterDot
                || given.contains(text)) {
            return text;
        }
        return Character.isUpperCase(text.charAt(0)) ? text : "n";
    }
}
