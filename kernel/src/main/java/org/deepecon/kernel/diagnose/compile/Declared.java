package org.deepecon.kernel.diagnose.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The names that the cell itself declares, judged by the tokens around them. */
record Declared(List<Token> tokens) {
    private static final Set<String> AFTER_VARIABLE = Set.of("=", ";", ",", ")", ":", "->", "-");
    private static final Set<String> TYPE_WORDS = Set.of("class", "record", "enum", "interface");

    List<Token> variables() {
        return names((i, words) -> words.get(i - 1).endsType()
                && (AFTER_VARIABLE.contains(words.get(i + 1).text())
                        || words.get(i + 1) == Token.NONE));
    }

    List<Token> methods() {
        return names((i, words) -> words.get(i + 1).is("(")
                && (words.get(i - 1).endsType() || words.get(i - 1).is("void"))
                && !words.get(i - 1).is("new") && !words.get(i - 1).is("return"));
    }

    List<Token> types() {
        return names((i, words) -> TYPE_WORDS.contains(words.get(i - 1).text()));
    }

    private interface Test {
        boolean holds(int index, Words words);
    }

    private List<Token> names(Test test) {
        var words = new Words(tokens);
        var names = new ArrayList<Token>();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).isName() && test.holds(i, words)) {
                names.add(tokens.get(i));
            }
        }
        return names;
    }
}
