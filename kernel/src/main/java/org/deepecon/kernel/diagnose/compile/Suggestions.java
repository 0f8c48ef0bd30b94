package org.deepecon.kernel.diagnose.compile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepecon.kernel.diagnose.text.Nearest;
import org.deepecon.kernel.repl.ShellView;

/** What a missing declaration may have meant. */
public final class Suggestions {
    private static final Pattern MISSING = Pattern.compile("(\\w+) (\\w+)(\\(.*\\))?");

    private Suggestions() {
    }

    /**
     * Looks for a name like a missing one, or for its import.
     *
     * @param missing kind and name, as JShell lists them: {@code class Randm},
     * {@code method g(int)}
     * @param shell what is declared
     * @return a sentence such as {@code did you mean `Random`?}
     */
    public static Optional<String> of(String missing, ShellView shell) {
        Matcher parts = MISSING.matcher(missing);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String name = parts.group(2);
        var scope = new Scope(shell, List.of(), -1);
        return switch (parts.group(1)) {
            case "method" -> near(name, scope.methods());
            case "variable" -> near(name, scope.variables());
            default -> type(name, scope, shell);
        };
    }

    private static Optional<String> type(String name, Scope scope, ShellView shell) {
        Optional<String> exact = KnownTypes.qualified(shell, name)
                .map(qualified -> "add `import " + qualified + ";`");
        return exact.isPresent() ? exact : near(name, scope.types())
                .or(() -> near(name, KnownTypes.common()));
    }

    private static Optional<String> near(String name, java.util.Collection<String> candidates) {
        List<String> near = Nearest.of(name, candidates, 1);
        return near.isEmpty() ? Optional.empty()
                : Optional.of("did you mean `" + near.get(0) + "`?");
    }
}
