package org.deepecon.kernel.diagnose.compile;

import java.util.Map;
import java.util.Set;

/** A value of one type where another is needed: which call or cast turns one into the other. */
final class ConversionRules {
    private static final Set<String> WHOLE = Set.of("int", "long", "short", "byte", "char");
    private static final Map<String, String> PARSERS = Map.of("int", "Integer.parseInt",
            "double", "Double.parseDouble", "long", "Long.parseLong", "float", "Float.parseFloat",
            "boolean", "Boolean.parseBoolean", "Integer", "Integer.valueOf",
            "Double", "Double.valueOf", "Long", "Long.valueOf");
    private static final String CANNOT =
            "(?:types: |\\n\\s*)([^:\\n]+?) cannot be converted to (\\S[^\\n]*)";
    static final Rule ALL = Rule.on("prob.found.req", ConversionRules::convert);

    private ConversionRules() {
    }

    private static String convert(Mistake mistake) {
        if (mistake.says("unexpected return value")) {
            return "the method is declared `void`: write the type of the value instead of `void`.";
        }
        if (mistake.says("missing return value")) {
            return "the method promises a value: write `return …;`.";
        }
        if (mistake.says("is not a functional interface")) {
            return "a lambda needs a type that says what it is: `Function<Double, Double> f ="
                    + " x -> x * x;`";
        }
        if (mistake.says("incompatible parameter types in lambda")) {
            return "the lambda has another number of parameters than its type wants.";
        }
        return mistake.match("possible lossy conversion from (\\w+) to (\\w+)")
                .map(m -> lossy(mistake, m.group(1), m.group(2)))
                .or(() -> mistake.match(CANNOT)
                        .map(m -> other(mistake, m.group(1), m.group(2))))
                .orElseGet(() -> inferred(mistake));
    }

    private static String lossy(Mistake mistake, String from, String to) {
        String value = value(mistake);
        if (mistake.says("lambda") && from.equals("double")) {
            return "`" + value + "` is a `double`: use `mapToDouble` or `mapToObj` instead of"
                    + " `map`.";
        }
        if (to.equals("float") && value.matches("[\\d.]+")) {
            return "a number with a point is a `double`: write `" + value + "f`, or declare it"
                    + " `double`.";
        }
        if (from.equals("long") && to.equals("int") && value.matches("\\d+[lL]")) {
            return "drop the `L`, or declare it `long`.";
        }
        String cast = "`(" + to + ") " + bracketed(value) + "`";
        String how = from.matches("double|float") && WHOLE.contains(to)
                ? cast + " drops the fraction, `(" + to + ") Math.round(" + value + ")` rounds"
                : "write " + cast;
        return how + ";" + declare(mistake, from, to);
    }

    private static String declare(Mistake mistake, String from, String to) {
        Token before = mistake.words().before(mistake.problem().start());
        if (before.is("return")) {
            return " or let the method return `" + from + "`.";
        }
        var words = mistake.words();
        int index = mistake.tokens().indexOf(before);
        boolean declared = before.is("=") && words.get(index - 2).is(to);
        return declared ? " or declare `" + from + " " + words.get(index - 1).text() + "`."
                : " or use a `" + from + "` variable.";
    }

    private static String other(Mistake mistake, String from, String to) {
        String value = value(mistake);
        if (to.equals("boolean")) {
            return toBoolean(mistake, from, value);
        }
        if (from.equals("<nulltype>") || from.equals("<null>")) {
            return "`" + to + "` cannot be null: use 0, or declare `" + BoxingRules.box(to) + "`.";
        }
        if (from.equals("void")) {
            return "the method returns nothing (`void`): call it on a line of its own, or let it"
                    + " return a value.";
        }
        if (from.equals("String") && to.equals("char")) {
            return value.matches("\".\"") ? "one character takes single quotes: `'"
                    + value.charAt(1) + "'`." : "write `" + bracketed(value) + ".charAt(0)`.";
        }
        if (from.equals("String") && PARSERS.containsKey(to)) {
            return fromText(to, value);
        }
        if (to.equals("String")) {
            return toText(from, value);
        }
        return BoxingRules.convert(from, to, value);
    }

    private static String fromText(String to, String value) {
        if (value.matches("\"-?[\\d.]+\"")) {
            return "without quotes it is a number: `" + value.substring(1, value.length() - 1)
                    + "`.";
        }
        return value.startsWith("\"") ? "text is no `" + to + "`: write a value without quotes, or"
                + " declare it `String`."
                : "to turn text into `" + to + "`, write `" + PARSERS.get(to) + "(" + value + ")`.";
    }

    private static String toBoolean(Mistake mistake, String from, String value) {
        if (value.matches("(?s)[^=!<>]+[^=!<>]=[^=].*")) {
            return "`=` assigns; to compare, write `" + value.replaceFirst("\\s*=\\s*", " == ")
                    + "`.";
        }
        if (from.equals("String")) {
            return mistake.codeIs("prob.found.req") && value.startsWith("\"")
                    ? "a condition is true or false: drop the quotes or compare with `.equals(…)`."
                    : "a condition is true or false: write `!" + value + ".isEmpty()`.";
        }
        if (value.matches("[01]")) {
            return "a condition is true or false: write `" + value.equals("1") + "`.";
        }
        return "a condition is true or false: write `" + bracketed(value)
                + (from.matches("int|long|double|float|short|byte") ? " != 0`." : " != null`.");
    }

    private static String toText(String from, String value) {
        if (from.equals("Object")) {
            return "write `(String) " + bracketed(value) + "`, or `" + bracketed(value)
                    + ".toString()`.";
        }
        return value.matches("[\\d.]+") ? "write `\"" + value + "\"`."
                : "write `String.valueOf(" + value + ")`.";
    }

    private static String inferred(Mistake mistake) {
        if (mistake.says("equality constraints") || mistake.says("inference variable")) {
            return mistake.says("Double") && mistake.says("Integer")
                    ? "whole numbers are `Integer`: write `1.0` where `Double` is wanted."
                    : "the element types differ: see what stands between < and > on both sides.";
        }
        return null;
    }

    /** The underlined source, or {@code …} if it is long. */
    private static String value(Mistake mistake) {
        String span = mistake.span().strip();
        return span.isEmpty() || span.length() > 40 || span.contains("\n") ? "…" : span;
    }

    private static String bracketed(String value) {
        boolean simple = value.matches("[\\w.]+(\\([^()]*\\))?|\"[^\"]*\"|…");
        return simple ? value : "(" + value + ")";
    }
}
