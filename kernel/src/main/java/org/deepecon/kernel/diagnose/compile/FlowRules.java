package org.deepecon.kernel.diagnose.compile;

/** Paths through a method: returns, exceptions, loops, switches. */
final class FlowRules {
    static final Rule ALL = Rule.first(
            Rule.on("missing.ret.stmt", FlowRules::missingReturn),
            Rule.on("unreachable.stmt", FlowRules::unreachable),
            Rule.on("unreported.exception", FlowRules::unreported),
            Rule.on("except.never.thrown", m -> "nothing in the `try` throws it: remove the"
                    + " `catch`,"
                    + " or catch `Exception`."),
            Rule.always("an earlier `catch` takes this exception already: put the special one"
                    + " first.",
                    "except.already.caught"),
            Rule.on("not.exhaustive", FlowRules::exhaustive),
            Rule.always("`break` ends a loop or a `switch`; here is none. Use `return` to leave a"
                    + " method.", "break.outside.switch.loop"),
            Rule.always("`continue` goes on with a loop; here is none.", "cont.outside.loop"),
            Rule.always("`return` ends a method; here is none.", "ret.outside.meth"),
            Rule.always("each value may stand in one `case` only.", "duplicate.case.label",
                    "duplicate.default.label"),
            Rule.always("a `void` method gives no value: call it on a line of its own.",
                    "void.not.allowed.here", "illegal.initializer.for.type"));

    private FlowRules() {
    }

    private static String missingReturn(Mistake mistake) {
        String body = mistake.span();
        if (!body.contains("return")) {
            return "the method promises a value: end it with `return …;`, or declare it `void`.";
        }
        boolean loop = body.matches("(?s).*\\b(for|while)\\b.*");
        return loop ? "the loop may end without reaching its `return`: add a `return …;` after it."
                : "not every path ends in `return`: add one for the case that the condition is"
                        + " false.";
    }

    private static String unreachable(Mistake mistake) {
        Token end = mistake.words().before(mistake.problem().start());
        var words = mistake.words();
        for (int i = mistake.tokens().indexOf(end) - 1; i >= 0; i--) {
            String word = words.get(i).text();
            if (word.matches("return|break|continue|throw|yield")) {
                return "the `" + word + "` before it always leaves: remove this line or move it"
                        + " up.";
            }
            if (word.matches("[;{}]") && !end.is("}")) {
                break;
            }
            if (word.equals("while") || word.equals("for")) {
                return "the loop before it never ends: add a condition or a `break`.";
            }
        }
        return "nothing ever comes to this line: the code before it always leaves or never ends.";
    }

    private static String unreported(Mistake mistake) {
        String type = mistake.match("unreported exception ([\\w.]+)").map(m -> m.group(1))
                .orElse("Exception");
        int at = mistake.problem().position();
        boolean lambda = mistake.source().slice(mistake.source().startOf(
                mistake.source().lineAt(at)), at).contains("->");
        String caught = "`try { … } catch (" + type + " e) { … }`";
        return lambda ? "a lambda must handle it itself: write " + caught + " inside it."
                : "add `throws " + type + "` after the method's parentheses, or catch it: " + caught
                        + ".";
    }

    private static String exhaustive(Mistake mistake) {
        return mistake.code().endsWith(".statement")
                ? "add the missing cases, or `default -> { }`."
                : "add the missing cases, or `default -> …;` for all others.";
    }
}
