package org.deepecon.kernel.diagnose.compile;

import java.util.List;
import org.deepecon.kernel.diagnose.text.Nearest;

/** Classes: constructors, interfaces, overriding, inheritance. */
final class ClassRules {
    static final Rule ALL = Rule.first(
            Rule.on("does.not.override.abstract", ClassRules::unimplemented),
            Rule.on("override.weaker.access", m -> m.match("^(\\w+)\\(").map(
                    x -> "write `public` before `" + x.group(1) + "`: methods of an interface are"
                            + " public.").orElse(null)),
            Rule.on("method.does.not.override", ClassRules::overridesNothing),
            Rule.on("override.meth", m -> "the method of the same name above is `final` or `static`"
                    + " or throws less: choose another name."),
            Rule.on("cant.inherit.from.final", m -> "that class allows no subclasses: keep one in a"
                    + " field instead."),
            Rule.on("cant.inherit.from.sealed", m -> "add it to the `permits` list of that type."),
            Rule.on("non.sealed.sealed.or.final.expected", m -> "write `final`, `sealed` or"
                    + " `non-sealed` before `class`."),
            Rule.always("an interface is implemented: write `implements` instead of `extends`.",
                    "no.intf.expected.here"),
            Rule.always("a class is extended: write `extends` instead of `implements`.",
                    "intf.expected.here"),
            Rule.on("invalid.canonical.constructor", m -> "write `public` before the constructor."),
            Rule.on("cyclic.inheritance", m -> "a class cannot extend itself."),
            Rule.on("duplicate.class", m -> "two types have the same name: rename one."),
            Rule.on("instance.initializer.not.allowed", m -> "a record has no such block."),
            Rule.on("record.cannot.declare.instance.fields", m -> "a record's fields stand in its"
                    + " header: `record Point(double x, double y) { }`."),
            Rule.on("call.must.be.first", m -> "`this(…)` or `super(…)` is the first line of a"
                    + " constructor."),
            Rule.on("illegal.combination.of.modifiers", m -> "remove one of the two words."),
            Rule.on("repeated.modifier", m -> "write it once."),
            Rule.on("mod.not.allowed.here", m -> "remove that word here."));

    private ClassRules() {
    }

    private static String unimplemented(Mistake mistake) {
        return mistake.match("^(\\S+) is not abstract and .* method (\\S+\\(.*\\)) in (\\S+)").map(
                m -> m.group(1).equals(m.group(3))
                        ? "a method without a body stands in an `abstract class` only: write a body"
                                + " { … }, or `abstract class " + m.group(1) + "`."
                        : "add to `" + m.group(1) + "`: `public … " + m.group(2) + " { … }`, the"
                                + " method that `" + m.group(3) + "` demands.").orElse(null);
    }

    private static String overridesNothing(Mistake mistake) {
        var words = mistake.words();
        int from = mistake.tokens().indexOf(mistake.token());
        for (int i = from; i < mistake.tokens().size(); i++) {
            if (words.get(i + 1).is("(") && words.get(i).isName()) {
                List<String> near = Nearest.of(words.get(i).text(),
                        List.of("toString", "equals", "hashCode", "compareTo", "run", "apply",
                                "accept", "close", "iterator"), 1);
                return near.isEmpty() ? "no method above has this name and these parameters:"
                        + " correct"
                        + " them, or remove `@Override`."
                        : "did you mean `" + near.get(0) + "`?";
            }
        }
        return null;
    }
}
