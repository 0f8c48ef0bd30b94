package org.deepecon.kernel.diagnose.compile;

import java.util.Map;

/** Python's names in Java's grammar. */
final class PythonNameRules {
    private static final Map<String, String> CONSTANTS = Map.of(
            "True", "true", "False", "false", "None", "null", "self", "this", "nil", "null",
            "NULL", "null", "TRUE", "true", "FALSE", "false");
    private static final Map<String, String> METHODS = Map.ofEntries(
            Map.entry("range", "write `for (int i = 0; i < n; i++)` or `IntStream.range(0, n)`."),
            Map.entry("input", "read text with `new Scanner(System.in).nextLine()`."),
            Map.entry("str", "write `String.valueOf(…)`."),
            Map.entry("type", "write `….getClass()`."),
            Map.entry("sorted", "write `xs.stream().sorted().toList()`."),
            Map.entry("sum", "write a loop, or `xs.stream().mapToDouble(x -> x).sum()`"
                    + " (arrays: `Arrays.stream(xs).sum()`)."),
            Map.entry("enumerate", "write `for (int i = 0; i < xs.size(); i++)`."),
            Map.entry("list", "write `new ArrayList<>(…)` or `List.of(…)`."),
            Map.entry("dict", "write `new HashMap<>()` or `Map.of(…)`."),
            Map.entry("printf", "write `System.out.printf(…);`"),
            Map.entry("isinstance", "write `x instanceof SomeClass`."));
    static final Rule ALL = mistake -> mistake.codeStarts("cant.resolve")
            && !mistake.symbol().isMember() ? ofSymbol(mistake, mistake.symbol()) : null;

    private PythonNameRules() {
    }

    private static String ofSymbol(Mistake mistake, Symbol symbol) {
        return symbol.kind().equals("method") ? method(mistake, symbol)
                : CONSTANTS.containsKey(symbol.name())
                        ? "Java writes `" + CONSTANTS.get(symbol.name()) + "`." : null;
    }

    private static String method(Mistake mistake, Symbol symbol) {
        return switch (symbol.name()) {
            case "print", "println" ->
                "write `System.out.println(" + arguments(mistake) + ");`";
            case "len" -> length(mistake, symbol.arguments());
            case "elif" -> "Java writes `else if (…) { … }`.";
            default -> METHODS.get(symbol.name());
        };
    }

    private static String length(Mistake mistake, String type) {
        String what = arguments(mistake);
        if (type.endsWith("[]")) {
            return "the length of an array is `" + what + ".length`.";
        }
        return "write `" + what + (type.equals("java.lang.String") ? ".length()`." : ".size()`.");
    }

    /** The source between the parentheses of the call, or dots if it is long. */
    private static String arguments(Mistake mistake) {
        var words = mistake.words();
        int open = mistake.tokens().indexOf(mistake.token()) + 1;
        int close = words.closing(open);
        String source = close < 0 ? "…"
                : mistake.source().slice(words.get(open).end(), words.get(close).start());
        return source.length() > 40 || source.contains("\n") ? "…" : source;
    }
}
