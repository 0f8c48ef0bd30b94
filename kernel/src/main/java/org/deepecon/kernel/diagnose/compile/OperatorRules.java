package org.deepecon.kernel.diagnose.compile;

import java.util.List;
import java.util.Map;

/** Operators on types that do not have them. */
final class OperatorRules {
    private static final Map<String, List<String>> METHODS = Map.of(
            "+", List.of("plus", "add"), "-", List.of("minus", "subtract", "sub"),
            "*", List.of("times", "multiply", "mul"),
            "/", List.of("dividedBy", "divide", "div", "over"));
    static final Rule ALL = Rule.first(
            Rule.on("operator.cant.be.applied.1", OperatorRules::binary),
            Rule.on("operator.cant.be.applied", OperatorRules::unary),
            Rule.on("incomparable.types", OperatorRules::compare),
            Rule.always("only a variable can be assigned to or counted up: its name stands alone on"
                    + " the left of `=`. To compare, write `==`.", "unexpected.type"));

    private OperatorRules() {
    }

    private static String binary(Mistake mistake) {
        String operator = mistake.match("operator '(.+)'").map(m -> m.group(1)).orElse("");
        String first = type(mistake, "first");
        String second = type(mistake, "second");
        if (operator.matches("&&|\\|\\|")) {
            return "`" + operator + "` joins conditions: write `x > 0 " + operator + " y > 0`.";
        }
        if (operator.matches("[<>]=?") && (first.equals("boolean") || second.equals("boolean"))) {
            return "compare twice: write `a < x && x < b`.";
        }
        if (first.equals("boolean") || second.equals("boolean")) {
            return "true and false are no numbers in Java: write `(condition ? 1 : 0)`.";
        }
        if (first.equals("String") || second.equals("String")) {
            return ofText(mistake, operator);
        }
        return method(mistake, operator, type(mistake, "first", mistake.problem().message()));
    }

    private static String ofText(Mistake mistake, String operator) {
        return switch (operator) {
            case "*" -> "to repeat text, write `text.repeat(3)`.";
            case "<", ">", "<=", ">=" -> "compare text with `a.compareTo(b) " + operator + " 0`.";
            case "==", "!=" -> "one side is text, the other is not: convert one of them.";
            default -> "text is no number: convert it with `Double.parseDouble(text)` or"
                    + " `Integer.parseInt(text)`.";
        };
    }

    private static String method(Mistake mistake, String operator, String type) {
        var members = TypeLookup.find(mistake.shell(), type).map(Members::new);
        return METHODS.getOrDefault(operator, List.of()).stream()
                .filter(name -> members.filter(m -> m.hasMethod(name)).isPresent()).findFirst()
                .map(name -> "Java has no `" + operator + "` for `" + type(mistake, "first")
                        + "`: write `" + left(mistake) + "." + name + "(…)`.")
                .orElse(members.filter(m -> m.hasMethod("compareTo")).isPresent()
                        && operator.matches("[<>]=?")
                        ? "compare with `a.compareTo(b) " + operator + " 0`."
                        : "`" + operator + "` works on numbers; take the number out of the"
                                + " object.");
    }

    private static String left(Mistake mistake) {
        return mistake.source().slice(mistake.problem().start(), mistake.problem().position())
                .strip();
    }

    private static String unary(Mistake mistake) {
        return mistake.says("operator '!'")
                ? "`!` turns a condition round: write `!(x > 0)`, or `x == 0` for a number." : null;
    }

    private static String compare(Mistake mistake) {
        return "the two sides can never be equal: convert one to the other's type, and compare"
                + " objects with `.equals(…)`.";
    }

    private static String type(Mistake mistake, String which) {
        return type(mistake, which, mistake.message());
    }

    private static String type(Mistake mistake, String which, String message) {
        var matcher = java.util.regex.Pattern.compile(which + " type:\\s*(\\S.*)").matcher(message);
        return matcher.find() ? matcher.group(1).strip() : "";
    }
}
