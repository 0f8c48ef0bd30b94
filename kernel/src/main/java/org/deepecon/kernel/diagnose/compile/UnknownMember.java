package org.deepecon.kernel.diagnose.compile;

import java.util.List;
import java.util.Optional;
import org.deepecon.kernel.diagnose.text.Nearest;
import org.deepecon.kernel.diagnose.text.StudentNames;

/** {@code s.lenght()}, {@code xs.length}, {@code array.size()}: no such member of a known type. */
final class UnknownMember implements Rule {
    @Override
    public String hint(Mistake mistake) {
        Symbol symbol = mistake.symbol();
        if (!mistake.codeStarts("cant.resolve") || !symbol.isMember()
                || symbol.kind().equals("class")) {
            return null;
        }
        if (symbol.receiver().endsWith("]")) {
            return ofArray(symbol);
        }
        return TypeLookup.find(mistake.shell(), symbol.receiver())
                .map(type -> ofType(symbol, new Members(type)))
                .orElseGet(() -> near(symbol, cellMembers(mistake)));
    }

    private static String ofArray(Symbol symbol) {
        if (List.of("length", "size", "len", "count", "lenght").contains(symbol.name())) {
            return "an array's length is a field: write `.length`, without parentheses.";
        }
        return switch (symbol.name()) {
            case "toString", "sort", "equals", "stream", "fill", "asList", "copyOf", "hashCode" ->
                "arrays have no methods; use `Arrays." + symbol.name() + "(…)`.";
            case "add", "append", "remove", "push" ->
                "an array cannot grow or shrink; use an `ArrayList`.";
            case "get" -> "an element of an array is read with `[i]`.";
            default -> "an array has only the field `.length`; `Arrays` has methods for arrays.";
        };
    }

    private static String ofType(Symbol symbol, Members members) {
        boolean method = symbol.kind().equals("method");
        if (!method && members.hasAccessor(symbol.name())) {
            return "`" + symbol.name() + "` is a method: write `" + symbol.name() + "()`.";
        }
        if (method && members.hasField(symbol.name())) {
            return "`" + symbol.name() + "` is a field: write it without parentheses.";
        }
        Optional<String> size = sizeOf(symbol, members);
        if (size.isPresent()) {
            return size.get();
        }
        if (symbol.receiver().startsWith("java.util.stream.Stream")
                && List.of("sum", "average", "min", "max").contains(symbol.name())) {
            return "a stream of objects has no `" + symbol.name() + "()`: write"
                    + " `.mapToDouble(x -> x)." + symbol.name() + "()` (or `mapToInt`).";
        }
        String accessor = accessor(symbol.name());
        if (method && members.hasAccessor(accessor)) {
            return did(accessor + "()");
        }
        return near(symbol, method ? members.methods() : members.fields());
    }

    private static Optional<String> sizeOf(Symbol symbol, Members members) {
        if (!List.of("length", "size", "len", "count", "getSize", "lenght", "Length", "Count")
                .contains(symbol.name())) {
            return Optional.empty();
        }
        String type = StudentNames.simple(symbol.receiver());
        return List.of("size", "length").stream().filter(members::hasAccessor).findFirst()
                .map(name -> "the size of a `" + type + "` is `" + name + "()`.");
    }

    /** {@code getName} of a record or of a course type is {@code name}. */
    private static String accessor(String name) {
        return name.matches("get[A-Z]\\w*")
                ? Character.toLowerCase(name.charAt(3)) + name.substring(4) : name;
    }

    private static String near(Symbol symbol, List<String> candidates) {
        String call = symbol.kind().equals("method") ? "(…)" : "";
        List<String> near = Nearest.of(symbol.name(), candidates, 3);
        if (!near.isEmpty()) {
            return did(String.join(call + "`, `", near) + call);
        }
        String type = StudentNames.simple(symbol.receiver());
        List<String> visible = candidates.stream()
                .filter(n -> !List.of("wait", "notify", "notifyAll", "getClass", "hashCode",
                        "equals", "toString").contains(n)).sorted().toList();
        return visible.isEmpty() || visible.size() > 8
                ? "to see what a `" + type + "` has, type a dot after it and press Tab."
                : "`" + type + "` has `" + String.join(call + "`, `", visible) + call + "`.";
    }

    private static List<String> cellMembers(Mistake mistake) {
        var declared = new Declared(mistake.tokens());
        return (mistake.symbol().kind().equals("method") ? declared.methods()
                : declared.variables())
                .stream().map(Token::text).toList();
    }

    private static String did(String name) {
        return "did you mean `" + name + "`?";
    }
}
