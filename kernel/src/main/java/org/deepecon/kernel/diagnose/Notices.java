package org.deepecon.kernel.diagnose;

import java.util.List;
import org.deepecon.kernel.diagnose.compile.Suggestions;
import org.deepecon.kernel.repl.ShellView;

/** Lines that tell a student about something which is no error. */
public final class Notices {
    private Notices() {
    }

    /**
     * A declaration was accepted although it refers to names that are not defined.
     *
     * @param declaration kind and name, such as {@code method f}
     * @param missing the names, such as {@code method g(int)}; at least one
     * @param shell what is declared; asked for names like a missing one
     * @return one line
     */
    public static String stillUndefined(
            String declaration, List<String> missing, ShellView shell) {
        boolean several = missing.size() > 1;
        return declaration + " refers to " + listed(missing) + ", which "
                + (several ? "are" : "is") + " not defined yet; define "
                + (several ? "them" : "it") + " before "
                + (declaration.startsWith("method ")
                        ? "calling " + declaration.substring("method ".length())
                        : "using " + declaration.replaceFirst("^\\w+ ", ""))
                                + suggestion(missing, shell);
    }

    /**
     * A type's new shape made old objects useless.
     *
     * @param type kind and name, such as {@code class Point}
     * @param variables the variables that were reset; at least one
     * @return one line
     */
    public static String variablesReset(String type, List<String> variables) {
        boolean several = variables.size() > 1;
        return type + " has a new shape, so " + (several ? "the variables " : "the variable ")
                + listed(variables) + " of the old one " + (several ? "were" : "was")
                + " reset to null; assign " + (several ? "them" : "it") + " again.";
    }

    private static String suggestion(List<String> missing, ShellView shell) {
        return missing.stream().flatMap(name -> Suggestions.of(name, shell).stream()).findFirst()
                .map(sentence -> "; " + sentence).orElse(".");
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last <= 0 ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
