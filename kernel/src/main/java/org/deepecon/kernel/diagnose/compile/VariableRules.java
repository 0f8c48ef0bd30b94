package org.deepecon.kernel.diagnose.compile;

/** Variables: declared twice, without a value, final, or used by a lambda. */
final class VariableRules {
    static final Rule ALL = Rule.first(
            Rule.on("already.defined", VariableRules::twice),
            Rule.on("var.might.not.have.been.initialized", VariableRules::withoutValue),
            Rule.on("cant.ref.non.effectively.final.var", VariableRules::captured),
            Rule.on("local.variables.referenced.from", VariableRules::captured),
            Rule.on("cant.assign.val.to", m -> m.match("final variable (\\w+)|variable (\\w+)")
                    .map(v -> "`" + (v.group(1) == null ? v.group(2) : v.group(1))
                            + "` is `final`: remove `final`, or use another variable.")
                    .orElse("it is `final`: remove `final`, or use another variable.")),
            Rule.always("it is `final` and has a value already.", "var.might.already.be.assigned",
                    "var.might.be.assigned.in.loop", "pattern.binding.may.not.be.assigned",
                    "try.resource.may.not.be.assigned"),
            Rule.on("cant.infer.local.var.type", VariableRules::uninferred),
            Rule.always("write an array with its type: `int[] xs = {1, 2};` or"
                    + " `new int[] {1, 2}`.", "illegal.initializer.for.type",
                    "array.dimension.missing"));

    private VariableRules() {
    }

    private static String twice(Mistake mistake) {
        return mistake.match("^(\\w+) (\\S+) is already defined").map(m -> switch (m.group(1)) {
            case "variable" -> "to give it a new value, leave out the type: `" + m.group(2)
                    + " = …;`. Or choose another name.";
            case "method", "constructor" -> "two of them have the same parameters: remove one.";
            default -> "choose another name.";
        }).orElse(null);
    }

    private static String withoutValue(Mistake mistake) {
        return mistake.match("variable (\\w+) ").map(m -> "give `" + m.group(1)
                + "` a value where it is declared, or on every path before this line.")
                        .orElse(null);
    }

    private static String captured(Mistake mistake) {
        String name = mistake.span().strip();
        if (!name.matches("\\w+")) {
            return "copy it into a variable that never changes, and use that one.";
        }
        String next = mistake.words().after(mistake.token()).text();
        boolean counted = next.matches("[+\\-=]");
        return counted
                ? "a lambda cannot change `" + name + "`: use an array `int[] " + name + " = {0};"
                        + " " + name + "[0]++`, or an ordinary loop."
                : "a lambda cannot use `" + name + "`, because it changes: copy it first,"
                        + " `var copy = " + name + ";`, and use `copy`.";
    }

    private static String uninferred(Mistake mistake) {
        if (mistake.says("without initializer")) {
            return "`var` needs a value: `var x = 1;`. Without one, write the type: `int x;`.";
        }
        if (mistake.says("is 'null'")) {
            return "null has no type: write it, for example `String x = null;`.";
        }
        if (mistake.says("lambda") || mistake.says("method reference")) {
            return "a lambda has no type of its own: write `Function<Double, Double> f = …;` (or"
                    + " `Supplier`, `Runnable`…).";
        }
        if (mistake.says("array initializer")) {
            return "write the type: `int[] xs = {1, 2};`.";
        }
        return mistake.says("void") ? "the method returns nothing, so there is nothing to keep."
                : "write the type instead of `var`.";
    }
}
