package org.deepecon.kernel.diagnose.compile;

import java.math.BigInteger;

/** Text, characters and numbers that are not written as Java writes them. */
final class LiteralRules {
    static final Rule ALL = Rule.first(
            Rule.on("unclosed.str.lit", LiteralRules::unclosedString),
            Rule.on("unclosed.char.lit", LiteralRules::unclosedChar),
            Rule.always("`''` holds no character: write `' '` for a space, or `\"\"` for an empty"
                    + " text.", "empty.char.lit"),
            Rule.always("a text block opens with `\"\"\"` and a new line; text of one line"
                    + " takes one"
                    + " quote.", "illegal.text.block.open"),
            Rule.always("the text block is never closed: add `\"\"\"`.", "unclosed.text.block"),
            Rule.always("the comment is never closed: add `*/`.", "unclosed.comment"),
            Rule.always("a backslash in text is written `\\\\`; known are \\n \\t \\\" \\\\"
                    + " \\uXXXX.",
                    "illegal.esc.char"),
            Rule.on("illegal.char", LiteralRules::illegalChar),
            Rule.on("int.number.too.large", LiteralRules::tooLarge),
            LiteralRules::octal);

    private LiteralRules() {
    }

    private static String unclosedString(Mistake mistake) {
        return "text ends where it began: add the closing `\"`. For text of several lines use"
                + " `\"\"\"`.";
    }

    private static String unclosedChar(Mistake mistake) {
        String quoted = mistake.token().text();
        String text = quoted.replaceAll("^'|[';)]*$", "");
        return "single quotes hold one character; text takes double quotes: `\"" + text + "\"`.";
    }

    private static String illegalChar(Mistake mistake) {
        String c = mistake.source().slice(mistake.problem().position(),
                mistake.problem().position() + 1);
        return switch (c) {
            case "“", "”", "„", "«", "»" -> "that is a typographic quote: write `\"`.";
            case "‘", "’", "`", "´" -> "that is a typographic quote: write `'` or `\"`.";
            case "–", "—", "−" -> "that is a dash: write `-`.";
            case "#" -> "a comment in Java begins with `//`.";
            case "×" -> "write `*`.";
            case "÷" -> "write `/`.";
            case "²", "³" -> "write `Math.pow(x, 2)` or `x * x`.";
            case "≤" -> "write `<=`.";
            case "≥" -> "write `>=`.";
            case "≠" -> "write `!=`.";
            case "\u00a0", "\u200b", "\ufeff" -> "an invisible character, probably copied from a"
                    + " web page: delete it and type a space.";
            case "\\" -> "a statement may go on in the next line without `\\`.";
            default -> "this character has no meaning in Java outside of text and comments.";
        };
    }

    private static String tooLarge(Mistake mistake) {
        String digits = mistake.token().text().replace("_", "");
        if (!digits.matches("\\d+")) {
            return "an `int` ends at 2147483647: add `L` to make it a `long`.";
        }
        boolean fits = new BigInteger(digits).bitLength() < 64;
        return fits ? "an `int` ends at 2147483647: write `" + digits + "L`, in a `long` variable."
                : "no `long` is that large: write `new BigInteger(\"" + digits + "\")` or `"
                        + digits.charAt(0) + "e" + (digits.length() - 1) + "`.";
    }

    private static String octal(Mistake mistake) {
        boolean octal = mistake.codeIs("illegal.digit.in.octal.literal")
                || mistake.codeIs("expected") && mistake.before().text().matches("0[0-9]*")
                        && mistake.token().text().matches("[89]\\d*");
        return octal || mistake.token().text().matches("0\\d*[89]\\d*")
                && mistake.codeIs("expected")
                ? "a number that begins with 0 is octal (digits 0 to 7): drop the 0." : null;
    }
}
