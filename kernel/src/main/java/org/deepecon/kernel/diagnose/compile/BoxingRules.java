package org.deepecon.kernel.diagnose.compile;

import java.util.Map;

/** Primitive types against objects, arrays against lists, and types that need a cast. */
final class BoxingRules {
    private static final Map<String, String> BOXES = Map.of("int", "Integer", "double", "Double",
            "long", "Long", "boolean", "Boolean", "char", "Character", "float", "Float",
            "short", "Short", "byte", "Byte");
    static final Rule ALL = Rule.first(
            Rule.on("type.found.req", BoxingRules::typeArgument),
            Rule.on("cant.deref", BoxingRules::dereferenced),
            Rule.on("array.req.but.found", BoxingRules::indexed),
            Rule.on("wrong.number.type.args", m -> m.match("required (\\d+)").map(
                    n -> "between < and > stand " + n.group(1) + " types, separated by commas.")
                    .orElse(null)),
            Rule.always("this type takes no types in < >.", "cant.apply.diamond",
                    "type.doesnt.take.params"));

    private BoxingRules() {
    }

    static String box(String primitive) {
        return BOXES.getOrDefault(primitive, primitive);
    }

    private static String typeArgument(Mistake mistake) {
        String span = mistake.span().strip();
        return BOXES.containsKey(span)
                ? "between < and > stand classes: write `" + box(span) + "` instead of `" + span
                        + "`."
                : null;
    }

    private static String dereferenced(Mistake mistake) {
        String target = mistake.source().slice(mistake.problem().start(),
                mistake.problem().position()).strip();
        String name = mistake.words().after(mistake.token()).text();
        return switch (name) {
            case "equals" -> "compare numbers with `==`.";
            case "toString" -> "write `String.valueOf(" + target + ")`.";
            case "compareTo" -> "write `<`, `>` or `Integer.compare(…)`.";
            case "length", "size" -> "`" + target + "` is a number and has no length.";
            default -> "`" + target + "` is a number, not an object: it has no methods or fields.";
        };
    }

    private static String indexed(Mistake mistake) {
        String target = mistake.source().slice(mistake.problem().start(),
                mistake.problem().position()).strip();
        String type = mistake.match("but (\\S.*) found").map(m -> m.group(1)).orElse("");
        String index = mistake.source().slice(mistake.problem().position() + 1,
                mistake.problem().end() - 1);
        if (type.equals("String")) {
            return "a character of a text is `" + target + ".charAt(" + index + ")`.";
        }
        return BOXES.containsKey(type) ? "`" + target + "` is one number, not an array."
                : "only arrays take [ ]: write `" + target + ".get(" + index + ")`.";
    }

    /** What turns one type into another, where neither is text nor boolean. */
    static String convert(String from, String to, String value) {
        if (to.startsWith("Optional<")) {
            return "write `Optional.of(" + value + ")`.";
        }
        if (from.endsWith("[]") && to.endsWith("[]")) {
            return arrays(from, to, value);
        }
        if (to.matches("int\\[\\]|double\\[\\]") && from.matches(".*List<.*")) {
            String type = to.replace("[]", "");
            return "write `" + value + ".stream().mapTo" + Character.toUpperCase(type.charAt(0))
                    + type.substring(1) + "(x -> x).toArray()`.";
        }
        if (from.endsWith("[]") && to.matches(".*List<.*")) {
            return "write `Arrays.asList(…)`, for numbers `Arrays.stream(" + value
                    + ").boxed().toList()`.";
        }
        return boxes(from, to, value);
    }

    private static String arrays(String from, String to, String value) {
        return from.equals("double[]") && to.equals("int[]")
                ? "arrays are not converted: `Arrays.stream(" + value
                        + ").mapToInt(x -> (int) x).toArray()`."
                : from.equals("int[]") && to.equals("double[]")
                ? "arrays are not converted: `Arrays.stream(" + value
                        + ").asDoubleStream().toArray()`."
                : "the two array types differ; copy the elements in a loop.";
    }

    private static String boxes(String from, String to, String value) {
        if (to.equals("Double") && value.matches("\\d+")) {
            return "write `" + value + ".0`.";
        }
        if (to.equals("Long") && value.matches("\\d+")) {
            return "write `" + value + "L`.";
        }
        if (BOXES.containsKey(from) && BOXES.containsValue(to)) {
            String primitive = BOXES.entrySet().stream().filter(e -> e.getValue().equals(to))
                    .findFirst().map(Map.Entry::getKey).orElse(to);
            return "write `(" + primitive + ") " + value + "`.";
        }
        if (from.equals("Object")) {
            return "`" + value + "` may hold anything here: write `(" + to + ") " + value
                    + "`, or give it a type of its own.";
        }
        return BOXES.containsKey(to) || BOXES.containsKey(from)
                ? "a `" + from + "` is no `" + to + "`: take the part of it that is." : null;
    }
}
