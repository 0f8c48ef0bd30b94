package org.deepecon.kernel.diagnose.compile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepecon.kernel.diagnose.text.Nearest;

/** The first line of a method or constructor. */
final class MethodHeaderRules {
    static final Rule ALL = Rule.first(
            Rule.on("invalid.meth.decl.ret.type.req", MethodHeaderRules::withoutType),
            Rule.on("missing.meth.body.or.decl.abstract", m -> "a method has a body: replace"
                    + " the `;`"
                    + " by `{ … }`."),
            Rule.on("expected", m -> m.says("<identifier> expected") ? identifier(m) : null),
            m -> m.says("must not match Object methods")
                    ? "every object has a method of that name: choose another name, or put it"
                            + " into a"
                            + " class." : null,
            Rule.always("`void` has no values: only a method can be `void`.", "illegal.void"));

    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\b(\\d+),(\\d+)\\b");

    private MethodHeaderRules() {
    }

    private static String withoutType(Mistake mistake) {
        String name = mistake.token().text();
        List<String> types = new Declared(mistake.tokens()).types().stream()
                .map(Token::text).toList();
        List<String> near = Nearest.of(name, types, 1);
        boolean capital = Character.isUpperCase(name.charAt(0));
        if (capital && !types.isEmpty()) {
            String type = near.isEmpty() ? types.get(0) : near.get(0);
            return "a constructor has the name of its class: `" + type + "(…)`. A method needs a"
                    + " return type: `void " + name + "(…)`.";
        }
        return "write a return type: `void " + name + "(…)`, or `int`, `double`… if it returns a"
                + " value.";
    }

    private static String identifier(Mistake mistake) {
        Token token = mistake.token();
        if (token.isKeyword()) {
            return "`" + token.text() + "` is a word of the language: choose another name.";
        }
        Matcher comma = DECIMAL_COMMA.matcher(mistake.line());
        if (mistake.before().is(",") && comma.find()) {
            return "a number has a decimal point: `" + comma.group(1) + "." + comma.group(2)
                    + "` instead of `" + comma.group() + "`.";
        }
        return token.is(")") || token.is(",")
                ? "every parameter has a type and a name: `double " + mistake.before().text() + "`."
                : "a name is missing after `" + mistake.before().text() + "`.";
    }
}
