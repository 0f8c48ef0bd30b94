package org.deepecon.kernel.magic.maven;

import java.util.List;
import java.util.Set;

/** Maven's words for what a dependency is needed for. */
final class Scopes {
    private static final List<String> KNOWN =
            List.of("compile", "runtime", "provided", "test", "system", "import");

    private Scopes() {
    }

    /** The scope of {@code %maven}. */
    static String check(String scope) throws MavenException {
        if (scope == null) {
            return "runtime";
        }
        if (!scope.equals("runtime") && !scope.equals("compile")) {
            throw new MavenException("Expected --scope runtime (the default: all that is needed to"
                    + " run) or --scope compile, got: --scope " + scope);
        }
        return scope;
    }

    /** The scopes of {@code %loadFromPOM}. */
    static Set<String> ofPom(List<String> scopes) throws MavenException {
        for (String scope : scopes) {
            if (!KNOWN.contains(scope)) {
                throw new MavenException("Expected scopes among " + String.join(", ", KNOWN)
                        + ", got: " + scope);
            }
        }
        return scopes.isEmpty()
                ? Set.of("", "compile", "runtime", "system", "import")
                : scopes.contains("compile") ? plusDefault(scopes) : Set.copyOf(scopes);
    }

    /** A dependency without a scope has the scope compile. */
    private static Set<String> plusDefault(List<String> scopes) {
        var all = new java.util.HashSet<>(scopes);
        all.add("");
        return all;
    }
}
