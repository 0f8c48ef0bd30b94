package org.deepecon.kernel.diagnose.compile;

import java.util.List;
import java.util.Optional;
import org.deepecon.kernel.diagnose.text.Nearest;

/** {@code legnth}, {@code x = 5} without a type, a name used outside its block. */
final class UnknownVariable implements Rule {
    @Override
    public String hint(Mistake mistake) {
        Symbol symbol = mistake.symbol();
        if (!mistake.codeStarts("cant.resolve") || !symbol.kind().equals("variable")
                || symbol.isMember()) {
            return null;
        }
        String name = symbol.name();
        return hidden(mistake, name)
                .or(() -> near(mistake, name))
                .or(() -> constant(name))
                .or(() -> undeclared(mistake, name))
                .or(() -> method(mistake, name))
                .orElse("`" + name + "` is not declared: declare it first, run the cell that"
                        + " declares it, or put quotes around it if it is text.");
    }

    private static Optional<String> hidden(Mistake mistake, String name) {
        return new Declared(mistake.tokens()).variables().stream()
                .filter(t -> t.is(name) && t.start() != mistake.problem().start()).findFirst()
                .map(t -> place(mistake, t, name));
    }

    private static String place(Mistake mistake, Token declared, String name) {
        int line = mistake.source().lineAt(declared.start());
        return declared.start() > mistake.problem().start()
                ? "`" + name + "` is declared only later, in line " + line + "."
                : "`" + name + "` of line " + line + " exists only inside its block { } (or its"
                        + " method); declare it before the block to use it here.";
    }

    private static Optional<String> near(Mistake mistake, String name) {
        List<String> near = Nearest.of(name, mistake.scope().variables(), 3);
        String note = assigns(mistake) ? " To make a new variable, give its type: `"
                + declaration(mistake, name) + "`" : "";
        return near.isEmpty() ? Optional.empty()
                : Optional.of("did you mean `" + String.join("`, `", near) + "`?" + note);
    }

    private static Optional<String> constant(String name) {
        return switch (name) {
            case "PI", "E" -> Optional.of("write `Math." + name + "`.");
            case "pi" -> Optional.of("write `Math.PI`.");
            case "inf", "Infinity", "NaN" -> Optional.of("write `Double."
                    + (name.equals("NaN") ? "NaN" : "POSITIVE_INFINITY") + "`.");
            default -> Optional.empty();
        };
    }

    private static Optional<String> undeclared(Mistake mistake, String name) {
        return assigns(mistake) ? Optional.of("a new variable needs a type: `"
                + declaration(mistake, name) + "`") : Optional.empty();
    }

    private static boolean assigns(Mistake mistake) {
        int index = mistake.tokens().indexOf(mistake.token());
        var words = mistake.words();
        Token before = words.get(index - 1);
        return words.get(index + 1).is("=") && !words.get(index + 2).is("=")
                && (before == Token.NONE || before.is(";") || before.is("}") || before.is("{")
                        || mistake.source().lineAt(before.start())
                                < mistake.source().lineAt(mistake.token().start()));
    }

    private static String declaration(Mistake mistake, String name) {
        Token value = mistake.words().get(mistake.tokens().indexOf(mistake.token()) + 2);
        String type = switch (value.kind()) {
            case NUMBER -> value.text().matches("\\d+") ? "int" : "double";
            case STRING -> "String";
            default -> "var";
        };
        return type + " " + name + " = …;";
    }

    private static Optional<String> method(Mistake mistake, String name) {
        return mistake.scope().methods().contains(name)
                ? Optional.of("`" + name + "` is a method: call it with `" + name + "(…)`.")
                : Optional.empty();
    }
}
