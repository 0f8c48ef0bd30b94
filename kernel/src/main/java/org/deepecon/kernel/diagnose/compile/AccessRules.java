package org.deepecon.kernel.diagnose.compile;

/** Static against instance, private against public. */
final class AccessRules {
    static final Rule ALL = Rule.first(
            Rule.on("non-static.cant.be.ref", AccessRules::fromStatic),
            Rule.on("report.access", AccessRules::hidden),
            Rule.always("take a public class or method of that library instead.",
                    "not.def.public.cant.access", "package.not.visible"),
            Rule.on("abstract.cant.be.instantiated", AccessRules::instantiated),
            Rule.on("not.encl.class", m -> "write the class's name before the dot, or move the code"
                    + " into the class."));

    private AccessRules() {
    }

    private static String fromStatic(Mistake mistake) {
        String name = mistake.match("non-static (?:method|variable) (\\w+)")
                .map(m -> m.group(1)).orElse("it");
        if (name.equals("this") || name.equals("super")) {
            return "there is no `" + name + "` outside of a class (or in a static method).";
        }
        String span = mistake.span();
        if (span.matches("(?s)[A-Z]\\w*\\s*\\..*")) {
            String type = span.substring(0, span.indexOf('.')).strip();
            String call = mistake.match("method (\\w+\\(\\))").map(m -> m.group(1))
                    .orElse(mistake.says("method") ? name + "(…)" : name);
            return "`" + name + "` belongs to an object: write `x." + call + "`, where `x` is a `"
                    + type + "`.";
        }
        return "a static method has no object: remove its `static`, or call `" + name
                + "` on an object.";
    }

    private static String hidden(Mistake mistake) {
        return mistake.match("(\\S+) has (private|protected) access in (\\S+)")
                .map(m -> "only `" + m.group(3) + "` itself may use it: call a public method of `"
                        + m.group(3) + "`, or make `" + m.group(1) + "` public there.")
                                .orElse(null);
    }

    private static String instantiated(Mistake mistake) {
        String type = mistake.match("^(\\S+) is abstract").map(m -> m.group(1)).orElse("it");
        return switch (type.replaceAll("<.*", "")) {
            case "List" -> "`List` is an interface: write `new ArrayList<>()`.";
            case "Map" -> "`Map` is an interface: write `new HashMap<>()`.";
            case "Set" -> "`Set` is an interface: write `new HashSet<>()`.";
            case "Queue", "Deque" -> "`" + type + "` is an interface: write `new ArrayDeque<>()`.";
            case "Runnable", "Function", "Supplier", "Consumer", "Predicate", "Comparator" ->
                "`" + type + "` is an interface: write a lambda, such as `x -> …` or `() -> …`.";
            default -> "`" + type + "` is abstract: make an object of a class that extends or"
                    + " implements it.";
        };
    }
}
