package org.deepecon.kernel.diagnose.compile;

import java.util.List;
import java.util.Optional;
import org.deepecon.kernel.diagnose.text.Nearest;

/** {@code sqrt(2)}, {@code P(3)}, {@code fibonaci(5)}: no method of that name. */
final class UnknownMethod implements Rule {
    private static final List<String> HOLDERS = List.of("java.lang.Math", "java.util.Arrays",
            "java.util.Collections", "java.util.Objects", "java.lang.Integer", "java.lang.Double",
            "java.lang.String", "java.nio.file.Files", "java.nio.file.Path", "java.util.List",
            "java.util.Map", "java.util.Set", "java.util.stream.IntStream",
            "java.util.stream.Collectors", "java.lang.Thread", "java.lang.System");

    @Override
    public String hint(Mistake mistake) {
        Symbol symbol = mistake.symbol();
        if (!mistake.codeStarts("cant.resolve") || !symbol.kind().equals("method")
                || symbol.isMember()) {
            return null;
        }
        String name = symbol.name();
        return missingNew(mistake, name)
                .or(() -> near(mistake, name))
                .or(() -> holder(mistake, name))
                .orElseGet(() -> undefined(mistake, name));
    }

    private static Optional<String> missingNew(Mistake mistake, String name) {
        boolean type = Character.isUpperCase(name.charAt(0)) && mistake.scope().hasType(name);
        String arguments = mistake.symbol().arguments();
        if (type && PARSERS.containsKey(name) && arguments.equals("java.lang.String")) {
            return Optional.of("to read a number from text, write `" + PARSERS.get(name) + "(…)`.");
        }
        return type ? Optional.of("to make an object, write `new " + name + "(…)`.")
                : Optional.empty();
    }

    private static final java.util.Map<String, String> PARSERS = java.util.Map.of(
            "Integer", "Integer.parseInt", "Double", "Double.parseDouble",
            "Long", "Long.parseLong", "Boolean", "Boolean.parseBoolean");

    private static Optional<String> near(Mistake mistake, String name) {
        List<String> near = Nearest.of(name, mistake.scope().methods(), 3);
        return near.isEmpty() ? Optional.empty()
                : Optional.of("did you mean `" + String.join("(…)`, `", near) + "(…)`?");
    }

    private static Optional<String> holder(Mistake mistake, String name) {
        return HOLDERS.stream()
                .filter(h -> TypeLookup.find(mistake.shell(), h).stream()
                        .flatMap(c -> java.util.Arrays.stream(c.getMethods()))
                        .anyMatch(m -> m.getName().equals(name)
                                && java.lang.reflect.Modifier.isStatic(m.getModifiers())))
                .findFirst().map(h -> h.substring(h.lastIndexOf('.') + 1))
                .map(h -> "write `" + h + "." + name + "(…)`; or import it: `import static "
                        + HOLDERS.stream().filter(f -> f.endsWith("." + h)).findFirst().orElse(h)
                        + "." + name + ";`");
    }

    private static String undefined(Mistake mistake, String name) {
        boolean variable = mistake.scope().variables().contains(name);
        return variable
                ? "`" + name + "` is a variable, not a method: write it without parentheses."
                : "no method `" + name + "` is defined: define it first (did you run that cell?)"
                        + " or check the spelling.";
    }
}
