package org.deepecon.grading.feedback;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.ac.ed.ph.snuggletex.SerializationMethod;
import uk.ac.ed.ph.snuggletex.SnuggleEngine;
import uk.ac.ed.ph.snuggletex.SnuggleInput;
import uk.ac.ed.ph.snuggletex.SnuggleSession;
import uk.ac.ed.ph.snuggletex.XMLStringOutputOptions;

/**
 * TeX formulas as MathML, which browsers draw without help. What cannot be translated is shown as
 * TeX. SnuggleTeX does the work; around it, commands that it lacks are said in those that it has, and
 * elements that browsers have dropped since (MathML Core) in those that they kept.
 */
final class TexMath {
    private static final SnuggleEngine ENGINE = new SnuggleEngine();
    private static final List<Map.Entry<String, String>> SAID_OTHERWISE = List.of(
            Map.entry("\\\\(?:operatorname|text(?:rm)?|mathrm)\\*?\\{([A-Za-z .,]*)\\}",
                    "\\\\mbox{$1}"),
            Map.entry("\\\\[dt]frac(?![A-Za-z])", "\\\\frac"),
            Map.entry("\\\\(?:[lr]Vert(?![A-Za-z])|\\|)", "\\\\Vert "),
            Map.entry("\\\\[lr]vert(?![A-Za-z])", "|"),
            Map.entry("\\\\begin\\{(?:aligned|align\\*?|split)\\}", "\\\\begin{array}{rl}"),
            Map.entry("\\\\end\\{(?:aligned|align\\*?|split)\\}", "\\\\end{array}"),
            Map.entry("\\\\boldsymbol(?![A-Za-z])", "\\\\mathbf"));
    /** TeX takes the next character as the argument; SnuggleTeX wants braces. */
    private static final Pattern BARE_FRACTION =
            Pattern.compile("\\\\frac\\s*(\\d|[a-z](?![a-z])|\\{[^{}]*\\})"
                    + "\\s*(\\d|[a-z](?![a-z])|\\{)?");
    private static final Pattern FENCE = Pattern.compile(
            "<mfenced close=\"([^\"]*)\" open=\"([^\"]*)\">|</mfenced>");
    private static final Pattern VARIANT = Pattern.compile(
            "<mi mathvariant=\"(double-struck|script)\">([A-Za-z])</mi>"
            + "|<mstyle mathvariant=\"(bold)\"><mi>([A-Za-z])</mi></mstyle>");

    private TexMath() {
    }

    /**
     * Translates a formula.
     *
     * @param tex without dollar signs
     * @param block true for a line of its own
     * @return MathML, or the formula as code
     */
    static String toHtml(String tex, boolean block) {
        SnuggleSession session = ENGINE.createSession();
        String mark = block ? "$$" : "$";
        try {
            session.parseInput(new SnuggleInput(mark + prepared(tex) + mark));
            String mathMl = session.buildXMLString(options());
            boolean whole = session.getErrors().isEmpty() && mathMl != null
                    && mathMl.startsWith("<math");
            return whole ? forBrowsers(mathMl) : asCode(tex, block);
        } catch (IOException e) {
            throw new IllegalStateException("read from a string", e);
        } catch (RuntimeException e) {
            return asCode(tex, block); // the library's own slip on strange input
        }
    }

    private static String asCode(String tex, boolean block) {
        return "<code class=\"tex" + (block ? " block" : "") + "\">" + Html.text(tex) + "</code>";
    }

    private static String prepared(String tex) {
        String text = tex.strip();
        for (var entry : SAID_OTHERWISE) {
            text = text.replaceAll(entry.getKey(), entry.getValue());
        }
        return BARE_FRACTION.matcher(text).replaceAll(TexMath::withBraces);
    }

    private static String withBraces(MatchResult fraction) {
        String above = fraction.group(1);
        String below = fraction.group(2);
        String text = "\\frac" + (above.startsWith("{") ? above : '{' + above + '}')
                + (below == null ? "" : below.equals("{") ? "{" : '{' + below + '}');
        return Matcher.quoteReplacement(text);
    }

    private static XMLStringOutputOptions options() {
        var options = new XMLStringOutputOptions();
        options.setSerializationMethod(SerializationMethod.XML);
        options.setIndenting(false);
        options.setEncoding("UTF-8");
        return options;
    }

    private static String forBrowsers(String mathMl) {
        String letters = VARIANT.matcher(mathMl).replaceAll(letter ->
                "<mi>" + (letter.group(1) != null
                        ? styled(letter.group(1), letter.group(2).charAt(0))
                        : styled(letter.group(3), letter.group(4).charAt(0))) + "</mi>");
        return withoutFences(letters).replace("<mo>-</mo>", "<mo>−</mo>")
                .replace("<mi>'</mi>", "<mo>′</mo>");
    }

    private static String withoutFences(String mathMl) {
        Deque<String> open = new ArrayDeque<>();
        return FENCE.matcher(mathMl).replaceAll(fence -> {
            if (fence.group(1) == null) {
                return Matcher.quoteReplacement(operator(open.pop()) + "</mrow>");
            }
            open.push(fence.group(1));
            return Matcher.quoteReplacement("<mrow>" + operator(fence.group(2)));
        });
    }

    private static String operator(String sign) {
        return sign.isEmpty() ? "" : "<mo>" + sign + "</mo>";
    }

    /** Unicode's mathematical letters, since browsers ignore most variants. */
    private static String styled(String variant, char letter) {
        int start = switch (variant) {
            case "double-struck" -> 0x1D538;
            case "bold" -> 0x1D400;
            default -> 0x1D49C;
        };
        boolean older = variant.equals("double-struck") && "CHNPQRZ".indexOf(letter) >= 0
                || variant.equals("script") && "BEFHILMRego".indexOf(letter) >= 0;
        return older ? older(variant, letter)
                : Character.toString(start + (letter <= 'Z' ? letter - 'A' : letter - 'a' + 26));
    }

    /** Letters that Unicode had before it had the alphabets. */
    private static String older(String variant, char letter) {
        String letters = variant.equals("script") ? "BEFHILMRego" : "CHNPQRZ";
        String signs = variant.equals("script") ? "ℬℰℱℋℐℒℳℛℯℊℴ" : "ℂℍℕℙℚℝℤ";
        return String.valueOf(signs.charAt(letters.indexOf(letter)));
    }
}
