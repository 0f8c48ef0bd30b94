package org.deepecon.kernel.diagnose.compile;

import java.util.Optional;

/** Semicolons, brackets and other signs that are missing or too many. */
final class PunctuationRules {
    static final Rule ALL = Rule.first(
            PunctuationRules::methodWithoutType,
            PunctuationRules::nameLikeKeyword,
            PunctuationRules::forHeader,
            PunctuationRules::unopened,
            PunctuationRules::unclosed,
            Rule.on("expected", PunctuationRules::expected),
            m -> m.codeIs("premature.eof") && m.words().get(0).is("else")
                    ? "an `else` needs its `if` before it, in the same cell." : null,
            Rule.always("an `else` needs an `if` before it; a block of several lines between them"
                    + " needs `{ }`.", "else.without.if"),
            Rule.always("a `try` needs a `catch (Exception e) { … }` or a `finally { … }` after"
                    + " its block.", "try.without.catch.finally.or.resource.decls"),
            Rule.always("a `catch` needs a `try { … }` before it.", "catch.without.try",
                    "finally.without.try"),
            Rule.always("this computes a value and drops it: assign it, print it, or call a"
                    + " method.",
                    "not.stmt"),
            Rule.always("a value or name is missing or a sign is too many just before the mark.",
                    "illegal.start.of.expr"),
            Rule.always("only statements may stand here: check the braces above.",
                    "illegal.start.of.type", "illegal.start.of.stmt"),
            Rule.always("a declaration needs braces of its own here: `{ int x = …; }`.",
                    "variable.not.allowed"));

    private PunctuationRules() {
    }

    private static String expected(Mistake mistake) {
        Token before = mistake.before();
        if (mistake.message().startsWith("';' expected")) {
            return nestedMethod(mistake).orElse("put a `;` after `" + before.text() + "`.");
        }
        if (mistake.message().startsWith("'(' expected")) {
            return "the condition after `" + before.text() + "` stands in parentheses: `"
                    + before.text() + " (…) { … }`.";
        }
        if (mistake.message().startsWith(": expected")) {
            return "a choice has two values: `condition ? a : b`.";
        }
        if (mistake.message().startsWith("')' or ','")) {
            return "put a `,` or `+` between the two values, or close the parenthesis.";
        }
        return mistake.match("^'?([^\\s']+)'? expected$").map(m -> m.group(1))
                .filter(sign -> !sign.contains("identifier"))
                .map(sign -> "put a `" + sign + "` after `" + before.text() + "`.").orElse(null);
    }

    private static Optional<String> nestedMethod(Mistake mistake) {
        boolean method = mistake.token().is("(")
                && new Declared(mistake.tokens()).methods().contains(mistake.before());
        return method ? Optional.of("a method cannot stand inside another: close the braces of the"
                + " first one before it.") : Optional.empty();
    }

    private static String unclosed(Mistake mistake) {
        if (!mistake.codeIs("premature.eof") && !atEndOfStatement(mistake)) {
            return null;
        }
        return Brackets.unclosed(mistake.source(), mistake.tokens()).map(open -> "the `"
                + open.text() + "` of line "
                + mistake.source().lineAt(open.start()) + " is never closed: add `"
                + Brackets.partner(open) + "`" + (mistake.codeIs("premature.eof") ? "."
                        : " at the mark.")).orElse(null);
    }

    private static boolean atEndOfStatement(Mistake mistake) {
        return mistake.codeStarts("expected") && mistake.message().startsWith("')'")
                && (mistake.token().is(";") || mistake.token().is("{")
                        || mistake.token() == Token.NONE);
    }

    private static String unopened(Mistake mistake) {
        return !PythonSyntaxRules.isSyntax(mistake) ? null
                : Brackets.unopened(mistake.tokens()).map(close -> "the `" + close.text()
                        + "` of line " + mistake.source().lineAt(close.start())
                        + " closes nothing: remove it, or add the opening bracket.").orElse(null);
    }

    private static String forHeader(Mistake mistake) {
        boolean commas = mistake.codeStarts("expected")
                && mistake.line().matches(".*\\bfor\\s*\\([^;]*,[^;]*,.*");
        return commas ? "the parts of a `for` are separated by `;`:"
                + " `for (int i = 0; i < n; i++)`." : null;
    }

    /** {@code foo(int x) { … }}: javac reads a call and stumbles over the parameter. */
    private static String methodWithoutType(Mistake mistake) {
        var words = mistake.words();
        int index = mistake.tokens().indexOf(mistake.before());
        boolean header = mistake.codeIs("dot.class.expected") && words.get(index - 1).is("(")
                && words.get(index - 2).isName();
        return header ? "a method needs a return type: `void " + words.get(index - 2).text()
                + "(…) { … }`, or `int`, `double`… if it returns a value." : null;
    }

    private static String nameLikeKeyword(Mistake mistake) {
        Token token = mistake.token();
        if (!mistake.codeIs("dot.class.expected", "expected", "not.stmt")
                || !mistake.before().endsType()) {
            return null;
        }
        if (token.isKeyword() && mistake.words().after(token).is("=")) {
            return "`" + token.text() + "` is a word of the language: choose another name.";
        }
        return token.text().matches("\\d+[A-Za-z_]\\w*") || token.text().matches("\\d+")
                && mistake.codeIs("dot.class.expected")
                ? "a name cannot begin with a digit." : null;
    }
}
