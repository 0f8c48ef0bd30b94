package org.deepecon.kernel.diagnose.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepecon.kernel.diagnose.text.Nearest;

/** {@code Lisst<Integer>}, {@code string}, {@code LocalDate} without its import. */
final class UnknownType implements Rule {
    private static final Map<String, String> FOREIGN = Map.of("string", "String", "str", "String",
            "bool", "boolean", "integer", "int", "Int", "int", "let", "var", "auto", "var",
            "unsigned", "int", "object", "Object", "dict", "Map");

    @Override
    public String hint(Mistake mistake) {
        Symbol symbol = mistake.symbol();
        if (!mistake.codeStarts("cant.resolve") || !isType(symbol)) {
            return null;
        }
        String name = symbol.name();
        if (mistake.line().strip().startsWith("import ")) {
            return inPackage(mistake, name, symbol.receiver());
        }
        if (FOREIGN.containsKey(name)) {
            return "write `" + FOREIGN.get(name) + "`.";
        }
        return imported(mistake, name).or(() -> near(mistake, name)).orElse(
                "no class `" + name + "` is known here: define it in this cell or an earlier one,"
                + " or import it.");
    }

    private static boolean isType(Symbol symbol) {
        return symbol.kind().equals("class") || symbol.kind().equals("variable")
                && Character.isUpperCase(symbol.name().charAt(0))
                && !symbol.isMember() && !symbol.name().matches("[A-Z0-9_]+");
    }

    static Optional<String> imported(Mistake mistake, String name) {
        return KnownTypes.qualified(mistake.shell(), name)
                .filter(q -> !q.startsWith("java.lang."  + name))
                .map(q -> "add the import: `import " + q + ";`");
    }

    private static Optional<String> near(Mistake mistake, String name) {
        List<String> inScope = mistake.scope().types();
        List<String> all = Stream.concat(inScope.stream(), KnownTypes.common().stream()).toList();
        List<String> near = Nearest.of(name, all, 3);
        if (near.isEmpty()) {
            return Optional.empty();
        }
        String best = near.get(0);
        String missing = mistake.scope().hasType(best) ? ""
                : imported(mistake, best).map(s -> " Then " + s).orElse("");
        return Optional.of("did you mean `" + String.join("`, `", near) + "`?" + missing);
    }

    private static String inPackage(Mistake mistake, String name, String wrong) {
        List<String> near = Nearest.of(name, KnownTypes.common(), 1);
        return Stream.concat(Stream.of(name), near.stream())
                .flatMap(n -> KnownTypes.qualified(mistake.shell(), n).stream()).findFirst()
                .map(q -> "did you mean `import " + q + ";`?")
                .orElse("the package `" + wrong + "` has no such class.");
    }
}
